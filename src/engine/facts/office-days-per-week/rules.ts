import type { Rule, RuleContext } from "../../define-fact.ts";
import { numberOf } from "../../lexicon/numbers.ts";
import {
  A_WEEK,
  COUNT,
  DAYS,
  IN_OFFICE,
  WEEKDAY,
  WEEKDAYS,
  WORKPLACE_WORD,
} from "../../lexicon/office-words.ts";
import { lightPattern } from "../../light-pattern.ts";

/** Days a week in the office; null where a side is open. */
export interface Days {
  min: number | null;
  max: number | null;
}

const rule = (name: string, source: string, read: NonNullable<Rule<Days>["read"]>): Rule<Days> => ({
  name: `officeDaysPerWeek/${name}`,
  mentions: WORKPLACE_WORD,
  pattern: new RegExp(source, "dgiu"),
  read,
});

const WEEK = lightPattern(new RegExp(`${A_WEEK}|\\bweek(?:s|ly)?\\b`, "iu"));
const HYBRID = lightPattern(
  /\bh[iyí]bri[dt]|\bmobil(?:e[srnm]?)?\b|zu ?hause|thuis|smart ?working|from home|at home|remote|ハイブリッド|télétravail|home[- ]?office|teletrab/iu,
);
/** What makes days in an office no rule of this work: another period, days at home. */
const OTHER = lightPattern(
  /\b(?:months?|monthly|quarter(?:ly)?|years?|yearly|annual(?:ly)?|monat\w*|quartal\w*|mois|trimestre|mes|mês|remote(?:ly)?|(?:from|at|work) home|wfh|home ?office|télétravail|teletrabajo|teletrabalho|remot[oa]|thuis\w*|smart ?working|lavoro agile|from home|desde casa|em casa|en casa|zu ?hause|trial|vacation|holidays?|pto|off|leave)\b/iu,
);
/** "2 dias remoto e 3 dias presencial": the other days are counted too. */
const REST_AT_HOME = lightPattern(
  /(?<![\p{L}\d])(?:[1-4]|un|deux|trois|due|tre|dos|tres|dois|duas|três|zwei|drei|two|three) (?:(?:jours?|giorni|días|dias|tage|days|dagen) )?(?:de télétravail|da casa|desde casa|de casa|remoto|en remoto|zu ?hause|im home ?office|from home|remote|thuis)(?!\p{L})/iu,
);
/** Meals, openings, visits and courses that have days of their own. */
const NOT_WORK = lightPattern(
  /\b(?:lunch\w*|meals?|breakfast\w*|dinners?|snacks?|food|catered|gym|yoga|massage|opens?|opening|training|onboarding|orientation|workshops?|interviews?|visit\w*|clients?|customers?|travel\w*|dogs?|parking|support)\b/iu,
);

/** "one day minimum", "2 days a week or more". */
const OR_MORE = lightPattern(/\b(?:days?|times?)(?: (?:a|per) week)? (?:minimum|min\b|or more|at least)/iu);

/** Reads the groups of `COUNT`; refuses what is no share of a working week. */
function daysOf(match: RegExpMatchArray, { after }: { after: string }): Days | null {
  const { least, most, low, high, plus } = match.groups ?? {};
  const from = numberOf(low ?? "");
  const to = high === undefined ? null : numberOf(high);
  if (from === null || from > 5 || from < 0.5 || (to !== null && (to > 5 || to < from))) return null;
  if (to !== null) return { min: from, max: to };
  if (least || plus || OR_MORE.test(match[0] + after.slice(0, 20)))
    return { min: from, max: from === 5 ? 5 : null };
  if (most) return { min: null, max: from };
  return { min: from, max: from };
}

/** The days, if the words around say that they are a week's, and nothing there speaks of home, meals or months. */
function weekly(match: RegExpMatchArray, context: RuleContext): Days | null {
  const ahead = context.after.slice(0, 32).split(/[.;\n]/)[0] ?? "";
  const known =
    WEEK.test(match[0]) ||
    WEEK.test(ahead) ||
    REST_AT_HOME.test(context.sentence) ||
    HYBRID.test(`${context.sentence} ${context.passage.heading}`);
  const days = daysOf(match, context);
  const isFull = days?.min === 5;
  return (known || isFull) &&
    !OTHER.test(match[0]) &&
    !isOther(match, context) &&
    !/^ ?(?:a|per|each|every|\/) ?(?:month|quarter|year)/i.test(ahead)
    ? days
    : null;
}

/** Whether the clause speaks of lunches, visits or a course rather than of working. */
function isOther(match: RegExpMatchArray, { before, after }: RuleContext): boolean {
  const lead = /[^.;:!?\n]*$/.exec(before.slice(-45))?.[0] ?? "";
  return (
    NOT_WORK.test(lead + match[0]) ||
    /^[^.;,:\n]{0,12}\b(?:training|onboarding|orientation|workshop)/iu.test(after)
  );
}

const share = (percent: number): number => (percent * 5) / 100;

/** Days of a list or range: "Monday-Thursday" is 4, "Tues, Wed, Thurs" is 3. */
function weekdaysOf(words: string): Days | null {
  const found = [...words.matchAll(new RegExp(`(?<![\\p{L}])${WEEKDAY}(?![\\p{L}])`, "giu"))].map(([word]) =>
    WEEKDAYS.findIndex((day) => new RegExp(`^(?:${day})$`, "iu").test(word)),
  );
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2) return null;
  const isRange =
    found.length === 2 && /-(?!feira)|–|—|\b(?:to|through|thru|till|until|bis|au|a|à|t\/m)\b/i.test(words);
  const count = isRange ? last - first + 1 : new Set(found).size;
  return count >= 1 ? { min: count, max: count } : null;
}

const DAY_LIST = `(?<days>${WEEKDAY}(?:(?: ?[-–—,/&+] ?| (?:to|through|thru|and|or|bis|und|au|et|a|y|e|t\\/m) |, and ){1,2}${WEEKDAY}){1,4})(?![\\p{L}])`;
const LEAST = "(?<least>at least |minimum |a minimum of )?";
const GAP = "(?:[^.;:!?\\n\\d]{0,40}?)";

/** Every phrase that counts office days; `workplaceType` reads them too. */
export const officeDayRules: readonly Rule<Days>[] = [
  // "3 days a week in the office", "2-3 days on-site per week"; not "3 days a month in the office", "2 days from home"
  rule(
    "days-in-office",
    `${COUNT} ?${DAYS}(?: ?${A_WEEK})?,?${GAP}(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}])(?: ?${A_WEEK})?`,
    weekly,
  ),
  // "work from the office three days a week", "in-person 5 days a week"; not "in-office lunch 5 days a week"
  rule(
    "in-office-days",
    `(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}])[ ,(:–—-]{1,3}${GAP}(?:: ?)?${COUNT} ?${DAYS}(?: ?${A_WEEK})?(?![\\p{L}])`,
    weekly,
  ),
  // "Hybrid (3 days/week)", "hybrid model, 2 days a week"; not "hybrid, 2 days remote"
  rule(
    "hybrid-days",
    `(?<![\\p{L}])h[iyí]bri(?:d[oae]?|de[rs]?)(?![\\p{L}])(?: [\\p{L}-]+){0,3}[ ,(:–—|/-]{1,3}(?:[\\p{L}]+, ?)?${COUNT} ?${DAYS}(?: ?${A_WEEK})?(?![\\p{L}])`,
    (match, context) =>
      OTHER.test(match[0]) ||
      isOther(match, context) ||
      /^[^.;,)\n]{0,24}(?<!\p{L})(?:remot[eoa]|home|wfh|télétravail|teletrabal?[hj]o|casa|zu ?hause|thuis|smart|month|mois|monat)/iu.test(
        context.after,
      )
        ? null
        : daysOf(match, context),
  ),
  // "3 office days", "zwei Bürotage", "deux jours de présence", "2 días presenciales"
  rule(
    "office-days",
    `${COUNT} ?(?:(?:in[- ])?(?:office|anchor|on-?site|in-person) days?|büro-?tagen?|präsenz-?tagen?|jours? (?:de présence|en présence|présentiels?)|días? presenciales?|dias? presencia(?:l|is)|kantoordagen|giorni in presenza)(?![\\p{L}])`,
    weekly,
  ),
  // "in office Monday-Thursday", "office-based Tuesdays and Thursdays"; not "office hours are Monday-Friday"
  rule(
    "in-office-weekdays",
    `(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}]| hours)[^.;!?\\n\\d]{0,40}?(?<![\\p{L}])${DAY_LIST}`,
    (match, context) =>
      OTHER.test(match[0]) || isOther(match, context) ? null : weekdaysOf(match.groups?.days ?? ""),
  ),
  // "Monday to Thursday in the office"; not "Monday-Friday with on-site parking"
  rule(
    "weekdays-in-office",
    `(?<![\\p{L}])${DAY_LIST}(?:,| are| is| being| spent| \\(| -){0,2} ?(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}]| hours| parking| gym| support)`,
    (match, context) =>
      OTHER.test(match[0]) || isOther(match, context) ? null : weekdaysOf(match.groups?.days ?? ""),
  ),
  // "in our office twice a week", "at least once a week on site"; not "once a month on site"
  rule(
    "twice-in-office",
    `(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}])${GAP}${LEAST}(?<low>once|twice) ?${A_WEEK}`,
    timesOf,
  ),
  rule(
    "twice-a-week-in-office",
    `${LEAST}(?<![\\p{L}])(?<low>once|twice) ?${A_WEEK}${GAP}(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}])`,
    timesOf,
  ),
  // "60% in the office", "at least 40% on-site", "100% onsite"; not "50% of the time in an office environment"
  rule(
    "share-in-office",
    `(?<least>at least |minimum(?: of)? |mindestens |au moins |mínimo )?(?<![\\p{N}.,–-])(?<percent>100|[1-9]0) ?%(?: of (?:the|your|their) (?:time|week|working time))?(?: is| are| spent| working| work)? ${IN_OFFICE}(?![\\p{L}]| environment)`,
    shareOf,
  ),
  // "in the office 60% of the time", "on-site (60%)"
  rule(
    "in-office-share",
    `(?<![\\p{L}])${IN_OFFICE}(?![\\p{L}]| environment)[ ,(:–—-]{1,3}(?:for )?(?<least>at least |minimum(?: of)? |mindestens |au moins )?(?<percent>100|[1-9]0) ?%(?: of (?:the|your|their) (?:time|week|working time))?(?![\\p{L}])`,
    shareOf,
  ),
  // "週3日出社", "出社は週2〜3日"
  rule(
    "japanese",
    `(?:週 ?(?<low>[1-5])(?: ?[〜~～–-] ?(?<high>[1-5]))? ?[日回]?(?:以上)?の?(?<plus>以上)?(?:オフィス)?出社)`,
    daysOf,
  ),
];

function shareOf(match: RegExpMatchArray, { after }: RuleContext): Days | null {
  if (/^[^.;\n]{0,20}\benvironment/i.test(after)) return null;
  const days = share(Number(match.groups?.percent));
  return { min: days, max: match.groups?.least && days < 5 ? null : days };
}

function timesOf(match: RegExpMatchArray, context: RuleContext): Days | null {
  const times = /twice/i.test(match.groups?.low ?? "") ? 2 : 1;
  if (OTHER.test(match[0]) || isOther(match, context)) return null;
  return { min: times, max: match.groups?.least ? null : times };
}
