import { monthOf, type Season, seasonOf, WEEKDAY } from "./lexicon/months.ts";

/** What a written date says; what it leaves out is null. */
export interface WrittenDate {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
  season: Season | null;
}

export interface WrittenRange {
  start: WrittenDate;
  end: WrittenDate;
}

// The patterns below know the shape of a date; its words are looked up when it is read. Patterns that list the months of
// ten languages take a tenth of a second to compile.
const LETTER = "[a-z\\u00df-\\u017f]";
const BOUNDARY = `(?<!${LETTER}|\\d|\\d[./-])`;
const WORD = `${LETTER}{3,14}\\.?`;
const YEAR = "20\\d\\d(?!\\d)";
const SHORT_YEAR = `(?:${YEAR}|['’‘]\\d\\d(?!\\d))`;
const DAY = "\\d\\d?(?!\\d)(?:st|nd|rd|th|er|º|ª|°|\\.)?";
const OF = "(?:(?:of(?: the)?|de|del|do)\\s|d['’])?";
const TERM = "(?:(?:semester|term|quarter|session|intake)\\s)?";

/** Written forms that name a year, read in this order. Dates with dots are day first everywhere. */
const FULL = [
  `(?<month>${WORD})\\s{0,2}(?<day>${DAY})\\s?,?\\s{0,2}${OF}(?<year>${SHORT_YEAR})`,
  `(?<day>${DAY})(?:[\\s-]{1,2}|(?<=\\.))${OF}(?<month>${WORD})[\\s,-]{1,2}${OF}(?<year>${SHORT_YEAR}|\\d\\d(?![\\d:]))`,
  `(?<name>${WORD})(?:,?\\s{0,2}|\\s?[/-]\\s?)${TERM}${OF}(?<year>${SHORT_YEAR})(?!\\s(?:spring|summer|fall|autumn|winter))(?:/(?:20)?\\d\\d(?!\\d))?`,
  `(?<year>${YEAR})年\\s?(?<month>\\d\\d?)月(?:\\s?(?<day>\\d\\d?)日)?`,
  `(?<year>${YEAR})[./-](?<month>\\d\\d?)[./-](?<day>\\d\\d?)(?!\\d)`,
  `(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.\\s?(?<year>${YEAR}|\\d\\d(?!\\d))`,
  `(?<first>\\d\\d?)[/-](?<second>\\d\\d?)[/-](?<year>${YEAR}|\\d\\d(?!\\d))`,
  `(?<month>\\d\\d?)\\s?[/.]\\s?(?<year>${YEAR})`,
  `(?<year>${YEAR})[/-](?<month>\\d\\d)(?![\\d/])`,
  `(?<year>${YEAR})\\s(?<season>${LETTER}{3,14})`,
] as const;

const DAY_AND_MONTH = [
  `(?<month>${WORD})\\s{1,2}(?<day>${DAY})`,
  `(?<day>${DAY})\\s{1,2}${OF}(?<month>${LETTER}{3,14})`,
  "(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.",
] as const;
/** What only the other end of a range completes. */
const PART = [`(?<name>${WORD})`, `(?<day>${DAY})`] as const;
const DAY_AND_YEAR = `(?<day>${DAY}),?\\s{1,2}(?<year>${YEAR})`;

/** "the", "mid-", "Anfang", "the week of": what may stand before a date. A part of a month counts as the month. */
const PREFIX =
  "(?:(?:the )?(?:week of|beginning of|start of|end of|middle of|early|mid|late)[ -]|(?:anfang|mitte|ende|début|mi|fin|" +
  "principios de|mediados de|finales de|início de|meados de|final de|inizio|metà|fine|begin|medio|eind)[ -])?" +
  "(?:(?:the|le|den|dem|el|il|o|om)\\s)?";
const BEFORE = `${PREFIX}(?:${WEEKDAY}(?!${LETTER})\\.?,?\\s{1,2}(?:(?:the|den|le|el)\\s)?)?`;

// For use inside rules the forms are folded into a few shapes, which compile ten times faster; `readDate` is strict.
const NAMED = `(?:${DAY}(?:[\\s-]{1,2}|(?<=\\.))${OF})?${WORD}(?:\\s{0,2}${DAY})?`;
const YEAR_AFTER = `[\\s,/-]{0,3}${TERM}${OF}(?:${SHORT_YEAR}|(?<=-)\\d\\d(?![\\d:]))(?!\\s(?:spring|summer|fall|autumn|winter))(?:/(?:20)?\\d\\d(?!\\d))?`;
const NUMERIC =
  `${YEAR}(?:[./-]|年\\s?)\\d\\d?(?!\\d)(?:(?:[./-]|月\\s?)\\d\\d?(?!\\d)日?|月)?|` +
  `\\d\\d?(?:\\.\\s?|\\s?[/-])(?:\\d\\d?(?:\\.\\s?|[/-])(?:${YEAR}|\\d\\d(?!\\d))|\\s?${YEAR})|${YEAR}\\s${LETTER}{3,14}`;
/** How the months of ten languages begin: without a year, nothing else tells a date from "page 31". */
const STEM =
  "(?:jan|gen|ene|led|feb|fev|fév|úno|mar|mär|mrz|maa|bře|apr|avr|abr|dub|ma[iyjg]|mei|kvě|jun|jui|giu|jul|lug|čer|aug|ao[uû]|ago|srp|sep|set|zář|o[kc]t|ott|out|říj|nov|lis|de[cz]|déc|dic|pro)";
const WITH_YEAR = `(?:${NAMED}${YEAR_AFTER}|${NUMERIC})`;
const NO_YEAR = `(?:${STEM}${LETTER}{0,9}\\.?\\s{1,2}\\d\\d?(?!\\d)(?:st|nd|rd|th)?|${DAY}\\s{1,2}${OF}${STEM}${LETTER}{0,9}|\\d\\d?\\.\\s?\\d\\d?\\.)`;

/** Source of a pattern, without groups, of a date that names its year; for rules with the flag `i` and without `u`. */
export const DATE = `${BOUNDARY}${BEFORE}${WITH_YEAR}`;
/** The same, or a day and month alone. */
export const DATE_OR_DAY = `${BOUNDARY}${BEFORE}(?:${WITH_YEAR}|${NO_YEAR})`;

/** What stands in every date that names its year; cheap, for `mentions`. */
export const DATED = /20\d\d|['’‘]\d\d|-\d\d|\d[./]\s?\d{1,2}[./]\s?\d\d/;

const TO =
  `(?:,?\\s{0,2}(?:[-‐-―~〜～]|から)\\s{0,2}|(?<=${LETTER}\\.?|\\d{4})\\s?/\\s?(?=${LETTER})|,?\\s{1,2}(?:to|through|thru|until|till|and|or|` +
  "bis(?: zum)?|und|oder|au|à|et|ou|al?|y|o|e|até|hasta|tot(?: en met)?|t/m|en|fino al?|till och med|t\\.o\\.m\\.|do)\\s{1,2})";
const FIRST = `${BEFORE}(?:${NAMED}(?:${YEAR_AFTER})?|${NUMERIC}|\\d\\d?\\.\\s?\\d\\d?\\.|${DAY})`;
const LAST = `${BEFORE}(?:${WITH_YEAR}|${DAY},?\\s{1,2}${YEAR})`;
/** Two dates of which the second names its year: "June 2 - August 7, 2026", "May-Aug 2026", "3-14 July 2026". */
export const DATE_RANGE = `${BOUNDARY}${FIRST}${TO}${LAST}`;
/** One date with its year, or a range of two. */
export const DATE_OR_RANGE = `${BOUNDARY}(?:${FIRST}${TO})?${LAST}`;

/** Two days that leave their year out: "June 1st to August 7th"; `readRange` reads it with a year put behind it. */
export const DAY_RANGE = `${BOUNDARY}${BEFORE}${NO_YEAR}${TO}${BEFORE}${NO_YEAR}(?!\\s?,?\\s?(?:of |de )?20\\d\\d)`;

const FORMS = [...FULL, ...DAY_AND_MONTH, ...PART, DAY_AND_YEAR].map(
  (form) => new RegExp(`^${BEFORE}${form}$`, "i"),
);
const WHOLE_RANGE = new RegExp(`^(?<from>${FIRST})${TO}(?<to>${LAST})$`, "i");
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a date as `DATE` or `DATE_OR_DAY` matched it; null when no calendar has it.
 * @param dayFirst how "9/5/2025" is meant where both orders are possible
 */
export function readDate(text: string, dayFirst: boolean): WrittenDate | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const date = groups && dateOf(groups, dayFirst);
    if (date) return date;
  }
  return null;
}

function dateOf(groups: Record<string, string | undefined>, dayFirst: boolean): WrittenDate | null {
  const named = groups.name === undefined ? null : monthOf(groups.name);
  const season = seasonOf(groups.season ?? (named === null ? groups.name : undefined) ?? "");
  let month = named ?? (groups.month === undefined ? null : monthIn(groups.month));
  let day = numberIn(groups.day);
  if (groups.first !== undefined && groups.second !== undefined) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    [day, month] = (dayFirst && second <= 12) || first > 12 ? [first, second] : [second, first];
  }
  const says = (group: string | undefined, value: unknown) => group === undefined || value !== null;
  if (!says(groups.month, month) || !says(groups.season, season) || !says(groups.name, month ?? season))
    return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > (DAYS[(month ?? 1) - 1] ?? 31))) return null;
  return { year: yearIn(groups.year), month, day, season };
}

/** Reads what `DATE_RANGE` matched; each end completes what the other leaves out. */
export function readRange(text: string, dayFirst: boolean): WrittenRange | null {
  const groups = WHOLE_RANGE.exec(text)?.groups;
  const [from, to] = [readDate(groups?.from ?? "", dayFirst), readDate(groups?.to ?? "", dayFirst)];
  if (!from || !to) return null;
  const end = { ...to, month: to.month ?? (to.season ? null : from.month) };
  const month = from.month ?? (from.season ? null : end.month);
  const startsBefore = month !== null && end.month !== null && month > end.month;
  const year = from.year ?? (end.year === null ? null : end.year - (startsBefore ? 1 : 0));
  return { start: { ...from, month, year }, end };
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY-season`, as far as the date goes; null without year, or with a year alone. */
export function isoOf({ year, month, day, season }: WrittenDate): string | null {
  if (year === null) return null;
  if (month === null) return season ? `${year}-${season}` : null;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year}-${two(month)}${day === null ? "" : `-${two(day)}`}`;
}

const numberIn = (text: string | undefined): number | null => (text ? Number.parseInt(text, 10) : null);
const monthIn = (text: string): number | null =>
  /^\d/.test(text) ? Number.parseInt(text, 10) : monthOf(text);
const yearIn = (text: string | undefined): number | null => {
  const digits = text?.match(/\d+$/)?.[0];
  return digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};
