import type { Currency } from "../../lexicon/money.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { PageSnapshot } from "../../snapshot.ts";
import { clauseAfter, cues } from "./context.ts";
import { localCurrency } from "./currency.ts";
import type { Surroundings } from "./surroundings.ts";

/** Words of languages whose readers are paid in euros, unless the posting's place says otherwise. */
const EURO_WORDS = lightPattern(
  /gehalt|(?<!\p{L})(?:fixe|brute?s?)(?!\p{L})|vergütung|\p{L}lohn|brutto|salaire|rémunération|fourchette|salaris|uurloon|(?<!\p{L})ral(?!\p{L})|stipendio|retribuzione|brutos? (?:anual|al año)/iu,
);
const OFFER = /offer|bieten|ofrec|oferec/i;
/** Between the word for pay and the number: "range: ", "(gross) from ", "annuel brut entre "; no other words. */
const LABEL = lightPattern(
  /^(?:[\s:=–-]|\([^()\d]{0,25}\)|(?:(?:band|grade|level) \d{1,2},|range|band|scale|bracket|package|details?|information|expectations?|for this (?:role|position|job)|per (?:year|annum|month|hour|week|day)|p\.a\.|annu\p{L}{1,5}|mensu\p{L}{1,5}|anual(?:es)?|mensal|brut\p{L}{0,3}|fixe|lord[oi]|is|are|will be|of|from|between|up to|circa|c\.|ca\.|approx(?:\.|imately)?|around|about|starting at|starts at|ab|von|bis|zu|zwischen|liegt|beträgt|bei|entre|de|à partir|desde|hasta|até|vanaf|tussen|da|od)(?![\p{L}])){0,8}$/iu,
);
/** After the number: the end, a stop, or words that go with pay; not what is counted ("paid to 25,000 people"). */
const AFTERWARDS = lightPattern(
  /^(?:\s*$|\s?[.,;:)(|+•/&–-]|\s(?:per|an?|p\.?a|pa|plus|depending|doe|dependent|gross|brut\p{L}{0,4}|net\p{L}{0,2}|based|basic|base|with|and|on|in|for|selon|je|según|fixe|annu\p{L}{0,5}|anual|lord[oi]|ote|subject|commensurate|package|salary|to|in total)(?![\p{L}]))/iu,
);

/** Whether a number is written as pay is: in thousands, with five digits or more, or a rate for some time. */
export function writtenAsPay(text: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  const large = /\d[ .,'’\u00a0\u202f]\d{3}(?!\d)|\d{5}/.test(text);
  return (
    large || [groups.factor1, groups.factor2, groups.period1, groups.period2].some((g) => g !== undefined)
  );
}

/**
 * The currency of a number that has no sign, in the money of the posting's country: only beside a word for pay
 * ("Salary: 45-55k", "Pay rate: 18.50 per hour"; not "we offer 25,000 courses", "salary grade 12").
 * @param rate whether a period stands right behind the number
 */
export function unsignedCurrency(
  text: string,
  { before, after }: Pick<Surroundings, "before" | "after">,
  rate: boolean,
  snapshot: PageSnapshot,
): Currency | null {
  const cue = cues(before).at(-1);
  const labelled =
    (cue?.subject === "pay" || cue?.subject === "total") &&
    !OFFER.test(cue.text) &&
    LABEL.test(before.slice(cue.end));
  const clause = clauseAfter(after);
  const named = /\d ?k/i.test(text) && cues(clause).some(({ subject }) => subject === "pay");
  if (!(labelled && (rate || AFTERWARDS.test(after))) && !named) return null;
  const code = localCurrency(snapshot) ?? (EURO_WORDS.test(`${before}${text}${clause}`) ? "EUR" : null);
  return code ? { code, shared: false } : null;
}
