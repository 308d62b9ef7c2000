import type { RuleContext } from "../../define-fact.ts";
import { NUMBER_WORD, numberOf } from "../../lexicon/numbers.ts";
import { A_WEEK, HOURS, OTHER_HOURS } from "../../lexicon/week-hours.ts";
import { lightPattern } from "../../light-pattern.ts";

/** Hours of work a week. */
export interface Week {
  min: number | null;
  max: number | null;
}

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  "thirty-five": 35,
  forty: 40,
  fifty: 50,
};
const N = `(?:\\d{1,2}h(?:00|15|30|45)|\\d{1,2}(?:[.,]\\d{1,2})?|${Object.keys(TENS).join("|")})`;
/** "37.5", "37,5", "37h30", "forty" */
function hoursIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, hours, minutes] = /^(\d{1,2})h(\d\d)$/i.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) + Number(minutes) / 60;
  return TENS[text.toLowerCase()] ?? numberOf(text);
}

const MOST =
  "up to|up-to|upto|max(?:imum)?\\.?(?: of)?|no more than|not (?:more than|to exceed|exceed(?:ing)?)|at most|bis(?: zu)?|maximal|höchstens|jusqu['’]à|maximum de|hasta|máximo(?: de)?|até|tot|maximaal|fino a|až|less than|under";
const LEAST =
  "at least|minimum(?: of)?|min\\.?(?: of)?|no less than|no fewer than|not less than|mindestens|mind\\.?|au moins|minimum de|(?:al|por lo) menos|mínimo(?: de)?|pelo menos|no mínimo|minimaal|minstens|almeno|alespoň|ab|from|starting at";
const BOUND = `(?<![A-Za-z\\d])(?:(?<![\\p{L}])(?:(?<most>${MOST})|(?<least>${LEAST})) ?(?:an? )?)?`;
const ABOUT =
  "(?:(?:approximately|approx\\.?|about|around|roughly|circa|ca\\.?|etwa|environ|aproximadamente|~|average of|an average of) ?)?";

/** Pattern source of a number of hours with its bound or range: "up to 20", "20-25", "forty (40)", "38,5", "30+". */
export const COUNT = `${BOUND}${ABOUT}(?<![\\p{N}.,:$€£])(?:(?:ten|fifteen|twenty|thirty|forty|fifty)(?:[ -]five)? ?\\()?(?<low>${N})\\)?(?: ?${HOURS})?(?: ?(?:-|–|—|~|to|bis|à|a|or|oder|ou|o|tot|até|and up to|and|und) ?(?<high>${N}))?(?<plus> ?\\+)?`;

/** Pattern source of the unit of hours after `COUNT`; "37h30" has it already. */
export const UNIT = `(?: ?${HOURS}|(?<=\\dh\\d\\d))`;

/** "Employees who work at least 30 hours a week are eligible for benefits" speaks of entitlement, not of the role. */
const OF_EMPLOYEES = lightPattern(
  /(?<![\p{L}])(?:employees?|associates?|members?|interns?|those|staff|anyone|workers?|colleagues|who|that)(?![\p{L}])[^.;\d]{0,45}$/iu,
);
const EMPLOYEES_AFTER = lightPattern(
  /^\)?,? ?(?:employees|associates|team members|staff|workers|to (?:be eligible|qualify|receive))/iu,
);
const ENTITLEMENT = lightPattern(
  /(?<![\p{L}])(?:eligib\w*|benefits?|accru\w*|vacation|pto|insurance|medical|401|coverage|overtime|time[- ]and[- ]a[- ]half|pro-?rated|sick|anspruch|leave|receive|qualify|available to|entitled)(?![\p{L}])/iu,
);
/** The hours on which a sum is based, or beyond which overtime is paid. */
const BASIS = lightPattern(
  /(?:based on|on the basis of|o\.?b\.?v\.?|op basis van|auf basis(?: von)?|bei|basierend auf|sur la base de|base de|equivalent to|in excess of|more than|over|exceed(?:s|ing)?|beyond|above)(?: an?| einer| eener| de| een)? ?(?:average |full-?time |standard )?$/iu,
);
/** Hours a day, a month or two weeks. */
const OTHER_SPAN = lightPattern(
  /^ ?(?:\/|per|an?|pro|par|por|al|ao|each|every)[ -]?(?:day|shift|tag|jour|d[ií]a|month|monat|mois|mes|mês|year|jahr|an|año|ano|annum|pay|bi-?week|two|fortnight|quarter|semester|calendar)(?:s|es|ly)?(?![\p{L}])/iu,
);
const OTHER = lightPattern(new RegExp(`(?<![\\p{L}])${OTHER_HOURS}(?![\\p{L}])`, "iu"));
const OTHER_BEFORE = lightPattern(new RegExp(`${OTHER.source}[^.;\\d]{0,25}$`, "iu"));
const OTHER_AFTER = lightPattern(
  new RegExp(
    `^(?! (?:plus|with|and) )[ -]{0,2}(?:of |for |in |to |spent |de |d['’]|dedicated |available |für |an )?(?:\\p{L}+ )?${OTHER_HOURS}(?![\\p{L}])`,
    "iu",
  ),
);

/** What `COUNT` matched, or null when the hours are no working week of the role. */
export function weekOf(match: RegExpMatchArray, { before, after, sentence }: RuleContext): Week | null {
  const { low, high, most, least, plus, more } = match.groups ?? {};
  const min = hoursIn(low);
  const max = hoursIn(high);
  if (min === null || min > 84 || (max === null ? min < 5 : min < 2 || max <= min || max > 84)) return null;
  const tail = before.slice(-80);
  if (
    OTHER_SPAN.test(after) ||
    /^ ?(?:di[aá]ri|täglich|daily|journali|mensu|mensa|monatlich|monthly|mtl)/iu.test(after)
  )
    return null;
  if (BASIS.test(tail) || OTHER_BEFORE.test(tail) || OTHER_AFTER.test(after) || OTHER.test(match[0]))
    return null;
  if ((OF_EMPLOYEES.test(tail) || EMPLOYEES_AFTER.test(after)) && ENTITLEMENT.test(sentence)) return null;
  if (max !== null) return { min, max };
  if (most || /^,? ?(?:or (?:less|fewer)|max(?:imum)?(?![\p{L}]))/iu.test(after))
    return { min: null, max: min };
  if (least || plus || more || /^,? ?(?:or more|min(?:imum)?(?![\p{L}])|and up)/iu.test(after))
    return { min, max: null };
  return { min, max: min };
}

/** Whether a number of hours says its unit: "38,5 Stunden", "35h". */
export const hasUnit = (quote: string): boolean => WITH_UNIT.test(quote);
const WITH_UNIT = lightPattern(new RegExp(`\\d${UNIT}|h\\d\\d`, "iu"));

const WEEK = lightPattern(
  new RegExp(
    `^(?<low>${N})(?: ?(?:-|–|to|bis|à|a) ?(?<high>${N}))?(?: ?${HOURS})?(?: ?[-(]? ?${A_WEEK}\\)?)?$`,
    "iu",
  ),
);
/** `workHours` of structured data; null for opening hours, and for the full week that boards fill in by themselves. */
export function structuredWeek(text: string): Week | null {
  if (/^40(?:\.0+)?(?: hours per week)?$/i.test(text)) return null;
  const groups = WEEK.exec(text)?.groups;
  const min = hoursIn(groups?.low);
  const max = hoursIn(groups?.high ?? groups?.low);
  return min === null || max === null || min < 5 || max > 84 || max < min ? null : { min, max };
}

/** Pattern source of a small number, in digits or as a word. */
export const NUMBER = `(?:\\d{1,2}|${NUMBER_WORD})`;

/** The weekly sum of `times` days or shifts of `hours` each. */
export function product(match: RegExpMatchArray): Week | null {
  const times = numberOf(match.groups?.times ?? "");
  const hours = numberOf(match.groups?.hours ?? "");
  if (times === null || hours === null || times < 1 || times > 7 || times * hours > 84) return null;
  return { min: times * hours, max: times * hours };
}
