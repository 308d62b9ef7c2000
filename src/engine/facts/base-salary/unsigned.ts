import type { Currency } from "../../lexicon/money.ts";
import type { PageSnapshot } from "../../snapshot.ts";
import { cues } from "./context.ts";
import { localCurrency } from "./currency.ts";

/** Words of languages whose readers are paid in euros, unless the posting's place says otherwise. */
const EURO_WORDS =
  /gehalt|vergütung|\p{L}lohn|brutto|salaire|rémunération|fourchette|salaris|uurloon|(?<!\p{L})ral(?!\p{L})|stipendio|retribuzione|brutos? (?:anual|al año)/iu;
const OFFER = /offer|bieten|ofrec|oferec/i;
/** Between the word for pay and the number: no other number, no end of a sentence. */
const LABEL = /^[^\d;!?\n]{0,45}$/;

/** Whether a number is written as pay is: in thousands, with five digits or more, or a rate for some time. */
export function writtenAsPay(text: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  const large = /\d[ .,'’\u00a0\u202f]\d{3}(?!\d)|\d{5}/.test(text);
  return (
    large || [groups.factor1, groups.factor2, groups.period1, groups.period2].some((g) => g !== undefined)
  );
}

/**
 * The currency of a number that has no sign, in the money of the posting's country: only right after a word for pay
 * ("Salary: 45-55k", "Pay rate: 18.50 per hour"; not "we offer 25,000 courses", "salary grade 12").
 */
export function unsignedCurrency(text: string, before: string, snapshot: PageSnapshot): Currency | null {
  const cue = cues(before).at(-1);
  if (cue?.subject !== "pay" && cue?.subject !== "total") return null;
  if (OFFER.test(cue.text) || !LABEL.test(before.slice(cue.end))) return null;
  const code = localCurrency(snapshot) ?? (EURO_WORDS.test(`${before}${text}`) ? "EUR" : null);
  return code ? { code, shared: false } : null;
}
