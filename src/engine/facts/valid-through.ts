import { DATE, DATE_OR_DAY, DATE_RANGE, isoOf, readDate, readRange, type WrittenDate } from "../dates.ts";
import { isDayFirst } from "../day-order.ts";
import { defineFact, type RuleContext } from "../define-fact.ts";
import { oneOfPatterns } from "../lexicon/alternation.ts";
import { applyWords, byWords, deadlineNouns } from "../lexicon/deadline-words.ts";
import { OPEN_PERIOD, openPeriod } from "../open-period.ts";
import type { Passage } from "../passages.ts";
import { structuredDate } from "../structured-date.ts";

const LETTER = "[a-z\\u00df-\\u017f]";
const CLOCK =
  "(?:\\d\\d?(?:[:.]\\d\\d\\s?(?:[ap]\\.?m\\.?|uhr|h)?|\\s?(?:[ap]\\.?m\\.?|uhr|h|noon|midday|midnight)),?\\s(?:\\(?[a-z]{2,4}\\)? )?(?:on |am |le )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?)?";
/** Marks of emphasis that a posting's text has kept. */
const MARK = '[*_\\[(“"]{0,3}';
/** A character of the same clause; the full stops of abbreviations do not end it. */
const CLAUSE = "(?:[^.;!?\\n]|\\.(?=\\S)|(?<=(?:inkl|incl|etc|usw|bzw|z\\.b|e\\.g|i\\.e|ca))\\.)";
const NOUN = `(?<!${LETTER})${oneOfPatterns(deadlineNouns)}(?!${LETTER})`;
const APPLY = `(?<!${LETTER})${oneOfPatterns(applyWords)}(?!${LETTER})`;
const BY = `(?<!${LETTER})${oneOfPatterns(byWords)}\\s`;

/** The last day to apply. Dates of review, of full consideration and of opening are other days. */
export const validThrough = defineFact<"validThrough", WrittenDate, string>({
  kind: "validThrough",
  rules: [
    {
      // "Closing date: 5 May 2026", "Bewerbungsfrist: 31.03.2026"; not "priority deadline", "will close no earlier than"
      name: "validThrough/deadline",
      pattern: new RegExp(`${NOUN}(?<gap>[^.;!?\\n\\d]{0,30}?)${CLOCK}${MARK}(?<when>${DATE_OR_DAY})`, "dgi"),
      read(match, context) {
        const clause = nearBefore(context);
        if (/^closes/i.test(match[0]) && clause !== "" && !POSTING.test(clause)) return null;
        return lastDay(match.groups?.when, `${clause} ${match.groups?.gap}`, context);
      },
    },
    {
      // "May 5, 2026: application deadline"; not "May 5, 2026: applications open"
      name: "validThrough/date-deadline",
      pattern: new RegExp(
        `(?<when>${DATE_OR_DAY})\\s?[:–—-]\\s?(?:application )?(?:deadline|closing date|bewerbungs(?:frist|schluss)|date limite)(?!${LETTER})`,
        "dgi",
      ),
      read: (match, context) => lastDay(match.groups?.when, nearBefore(context), context),
    },
    {
      // "applications are accepted until May 5, 2026", "bewirb dich bis zum 31.03.2026"; not "reply to applications by May"
      name: "validThrough/apply-by",
      pattern: new RegExp(
        `${APPLY}(?<gap>${CLAUSE}{0,180}?)${BY}${CLOCK}${MARK}(?<when>${DATE_OR_DAY})`,
        "dgi",
      ),
      read: (match, context) =>
        lastDay(match.groups?.when, `${nearBefore(context)} ${match.groups?.gap}`, context),
    },
    {
      // "Bis zum 31.03.2026 kannst du dich bewerben", "by May 5, 2026 to apply"; not "by May 5, 2026 you will start"
      name: "validThrough/by-apply",
      pattern: new RegExp(
        `${BY}${CLOCK}${MARK}(?<when>${DATE_OR_DAY})(?<gap>[^.;,!?\\n\\d]{0,60}?)${APPLY}`,
        "dgi",
      ),
      read: (match, context) =>
        lastDay(match.groups?.when, `${nearBefore(context)} ${match.groups?.gap}`, context),
    },
    {
      // "Application window: March 1 - March 31, 2026": the end of it; not "interviews: March 1 - March 31, 2026"
      name: "validThrough/window",
      pattern: new RegExp(
        `(?<!${LETTER})(?:applications?|bewerbungs|candidatures?|inscripci[oó]n(?:es)?|inscrições)[ -]?(?:period|window|dates?|zeitraum|phase|open)?(?<gap>[^.;!?\\n\\d]{0,30}?)(?<when>${DATE_RANGE})`,
        "dgi",
      ),
      read(match, context) {
        const range = readRange(match.groups?.when ?? "", isDayFirst(context.snapshot));
        if (!range || OTHER.test(match.groups?.gap ?? "") || range.end.day === null) return null;
        return range.end;
      },
    },
    {
      // "Open & closing dates: 03/01/2026 to 03/31/2026", or the dates in the line below; not "Open enrolment dates"
      name: "validThrough/open-period",
      pattern: new RegExp(OPEN_PERIOD, "dgi"),
      read(match, context) {
        const day = openPeriod(match, context)?.end;
        return day && day.day !== null ? day : null;
      },
    },
    {
      // a line "March 31, 2026" under a line "Closing date"; not under "Posting date"
      name: "validThrough/under-label",
      pattern: new RegExp(`^\\s{0,3}${CLOCK}(?<quote>${DATE_OR_DAY})`, "dgi"),
      read(match, context) {
        const label = context.passages[context.index - 1]?.text ?? "";
        if (label.length > 60 || context.passage.text.length > 60 || !LABEL.test(label)) return null;
        return lastDay(match.groups?.quote, label, context);
      },
    },
  ],
  fromStructured({ posting, source }, snapshot) {
    const date = structuredDate(posting.validThrough, isDayFirst(snapshot));
    if (!date || isPlaceholder(date, structuredDate(posting.datePosted, isDayFirst(snapshot)))) return [];
    const structured = {
      type: "structured" as const,
      source,
      path: "/validThrough",
      value: String(posting.validThrough),
    };
    return [{ item: date, rule: "validThrough/structured", certainty: "stated", structured }];
  },
  resolve(candidates, { snapshot, passages, drop }) {
    const dated = candidates.flatMap((candidate) => {
      const iso = isoOf(withYear(candidate.item, passages, isDayFirst(snapshot)));
      if (iso === null) drop(candidate, "no year is stated with the day");
      return iso === null ? [] : [{ candidate, iso }];
    });
    const said = dated.filter(({ candidate }) => candidate.at);
    const last = (said.length > 0 ? said : dated)
      .map(({ iso }) => iso)
      .sort()
      .at(-1);
    if (last === undefined) return null;
    return { value: last, from: dated.filter(({ iso }) => iso === last).map(({ candidate }) => candidate) };
  },
});

/** What closes on its last day: the posting, not a shop or a survey. */
const POSTING =
  /\b(?:jobs?|positions?|vacanc(?:y|ies)|applications?|postings?|roles?|adverts?|ads?|requisitions?|windows?|opportunit(?:y|ies)|recruitment|competition)\b/i;
const LABEL = new RegExp(`${NOUN}\\s?:?\\s*$`, "i");
/** Days in the life of a posting on which it does not close. */
const OTHER =
  /\b(?:priority|preferred|full consideration|consideration|first (?:round|review)|early|review(?:ed|s|ing)?|interviews?|no earlier|not before|earliest|open(?:s|ed)? on|posted on|respond|hear (?:back|from)|decisions?|offers?|notif\w*|start(?:s|ing)?|begin(?:s|ning)?|graduat\w*|enrol\w*|visa|project|expense|grant)\b/i;

const nearBefore = ({ before }: RuleContext): string =>
  before
    .slice(-40)
    .split(/[.;!?\n]\s?/)
    .at(-1) ?? "";

function lastDay(
  when: string | undefined,
  around: string,
  { snapshot, after }: RuleContext,
): WrittenDate | null {
  const date = readDate(when ?? "", isDayFirst(snapshot));
  return date === null ||
    date.day === null ||
    OTHER.test(around) ||
    /^[^.;!?\n]{0,40}\b(?:priority|preference|full consideration)\b/i.test(after)
    ? null
    : date;
}

/** Completes a day by the posting's own dated days: a deadline lies before what begins after it. */
function withYear(date: WrittenDate, passages: readonly Passage[], dayFirst: boolean): WrittenDate {
  if (date.year !== null) return date;
  for (const { text } of passages) {
    for (const [written] of text.matchAll(new RegExp(DATE, "gi"))) {
      const known = readDate(written, dayFirst);
      if (!known || known.year === null || known.month === null || date.month === null) continue;
      return { ...date, year: known.year - (date.month > known.month ? 1 : 0) };
    }
  }
  return date;
}

/** A default of the board's software: long past the day of posting, or before it. */
function isPlaceholder(through: WrittenDate, posted: WrittenDate | null): boolean {
  const [last, first] = [isoOf(through), posted && isoOf(posted)];
  if (!last || Number(last.slice(0, 4)) > 2090) return true;
  return first ? last < first || Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > 2 : false;
}
