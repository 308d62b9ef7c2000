import {
  DATE,
  DATE_OR_RANGE,
  DATE_RANGE,
  DATED,
  DAY_RANGE,
  isoOf,
  readDate,
  readRange,
} from "../../dates.ts";
import { isDayFirst } from "../../day-order.ts";
import type { Rule } from "../../define-fact.ts";
import { isOpenPeriod } from "../../open-period.ts";
import {
  ANNOUNCED,
  ENGAGEMENT,
  FROM,
  HIRING,
  isAboutWork,
  isAnnouncement,
  isBeside,
  isTitle,
  LENGTH_LINE,
  LETTER,
  labelOf,
  near,
  OTHER,
  onlyYear,
  START,
  STARTS,
  UNTIL,
  VOLUNTEER,
  WORKING_TIME,
} from "./about.ts";
import { isDay, pointOf, spanOf, spanOrStart, type Term } from "./reading.ts";

/** Words after "start" by which the date is a limit, not the start. */
const LIMIT = /\b(?:until|through|till|bis|at|by|before|later than|latest|spätestens|avant)\b|\bto\s*$/i;

/** The phrases that say when work takes place. */
export const termRules: readonly Rule<Term>[] = [
  {
    // "internship: June 1 - August 14, 2026", "contract from 1.9.2025 bis 28.2.2026"; not "graduating between May 2026 and June 2027"
    name: "jobTerm/span",
    mentions: DATED,
    pattern: new RegExp(DATE_RANGE, "dgi"),
    read(match, context) {
      if (!readRange(match[0], isDayFirst(context.snapshot))) return null;
      if (OTHER.test(near(context)) || ANNOUNCED.test(near(context)) || isOpenPeriod(context)) return null;
      if (/^[\s)\]]{0,2}(?:graduat|degree|deadline)/i.test(context.after)) return null;
      const about = `${context.sentence} ${context.passage.heading} ${labelOf(context)}`;
      if (!isTitle(context) && !WORKING_TIME.test(about)) return null;
      const between = /\bbetween\s$/i.test(context.before);
      const item = between ? spanOf(match[0], context) : spanOrStart(match[0], context);
      const inSeasons = /[a-z]$/.test(item?.start ?? "");
      return inSeasons && !isTitle(context) && !isBeside(context) ? null : item;
    },
  },
  {
    // "the 2026 summer internship takes place June 1 to August 7": a year of the sentence or the title; not without any
    name: "jobTerm/days-of-year",
    pattern: new RegExp(DAY_RANGE, "dgi"),
    read(match, context) {
      const title = context.passages.find(({ block }) => block.role === "heading")?.text ?? "";
      const year = onlyYear(context.sentence) ?? onlyYear(title);
      const about = `${context.sentence} ${context.passage.heading} ${labelOf(context)}`;
      if (year === null || OTHER.test(near(context)) || !WORKING_TIME.test(about)) return null;
      if (/^(?:st|nd|rd|th)?\s?,?\s?(?:of |de )?20\d\d/i.test(context.after)) return null;
      const between = /\bbetween\s$/i.test(context.before);
      return (between ? spanOf : spanOrStart)(`${match[0]}, ${year}`, context);
    },
  },
  {
    // a title's "(Fall 2026)", "Trainee - September 2026"; not a title's "Deadline 5 May 2026"
    name: "jobTerm/title",
    mentions: DATED,
    pattern: new RegExp(DATE, "dgi"),
    read(match, context) {
      if (!isTitle(context) || OTHER.test(near(context))) return null;
      return pointOf(match[0], context);
    },
  },
  {
    // a title's "2027 Sales Summer Internship"; not "2027 strategy: summer sales"
    name: "jobTerm/title-season",
    mentions: DATED,
    pattern:
      /(?<year>20\d\d)[^\n]{1,90}?\b(?<season>summer|winter|spring|fall|autumn)(?= (?:intern|analyst|associate|co-?op|program|placement|scholar|fellow))/dgi,
    read: (match, context) =>
      isTitle(context) ? pointOf(`${match.groups?.season} ${match.groups?.year}`, context) : null,
  },
  {
    // "summer 2026 internship", "an internship in fall 2026"; not "will have finished the junior year by summer 2026"
    name: "jobTerm/engagement",
    mentions: DATED,
    pattern: new RegExp(DATE, "dgi"),
    read(match, context) {
      const { before } = context;
      if (
        isTitle(context) ||
        ANNOUNCED.test(near(context)) ||
        /\b(?:by|since|before|after|until|till|through|to|bis|ende|voraussichtlich|hasta|até)\s$/i.test(
          before,
        )
      )
        return null;
      const item = pointOf(match[0], context);
      if (!item || isDay(item.start)) return null;
      const inSeason =
        item.says === "season" && /\b(?:during|throughout|over|working)\s(?:the\s)?$/i.test(before);
      return isBeside(context) || (inSeason && isAboutWork(context)) ? item : null;
    },
  },
  {
    // "will start on 1 June 2026", "Eintrittstermin: 01.03.2026"; not "applications start in May 2026", "starting salary"
    name: "jobTerm/start",
    mentions: DATED,
    pattern: new RegExp(`(?<cue>${START})(?<gap>[^.;!?\\n\\d]{0,40}?)(?<when>${DATE_OR_RANGE})`, "dgi"),
    read(match, context) {
      const { gap = "", when = "" } = match.groups ?? {};
      if (OTHER.test(`${near(context, 40)} ${gap}`) || isAnnouncement(match, context)) return null;
      return LIMIT.test(gap) ? null : spanOrStart(when, context);
    },
  },
  {
    // "ab 01.10.2025" or "à partir de janvier 2026" in a sentence on a job; not "ab 2026 gilt ein neuer Tarif"
    name: "jobTerm/from",
    mentions: DATED,
    pattern: new RegExp(`${FROM}\\s{0,2}(?<when>${DATE})`, "dgi"),
    read(match, context) {
      const about = `${context.sentence} ${labelOf(context)}`;
      if (/\bbis\s$/i.test(context.before) || OTHER.test(near(context))) return null;
      if (!ENGAGEMENT.test(about) && !HIRING.test(about) && !LENGTH_LINE.test(context.passage.text))
        return null;
      return spanOrStart(match.groups?.when ?? "", context);
    },
  },
  {
    // "June 2026 start"; not "5 May 2026 starting at 10 am"
    name: "jobTerm/date-start",
    mentions: DATED,
    pattern: new RegExp(`(?<when>${DATE})[\\s,-]{1,2}(?:start(?: date)?|intake|cohort)(?!${LETTER})`, "dgi"),
    read: (match, context) =>
      OTHER.test(near(context)) ? null : spanOrStart(match.groups?.when ?? "", context),
  },
  {
    // "a fixed-term contract until 31 December 2026"; not "applications until 31 December 2026"
    name: "jobTerm/end",
    mentions: DATED,
    pattern: new RegExp(`${UNTIL}[\\s:]{0,3}(?<when>${DATE})`, "dgi"),
    read(match, context) {
      const about = `${context.sentence} ${labelOf(context)}`;
      if (OTHER.test(context.sentence) || !ENGAGEMENT.test(about)) return null;
      const date = readDate(match.groups?.when ?? "", isDayFirst(context.snapshot));
      const end = date && isoOf(date);
      return end ? { start: null, end, says: "end" } : null;
    },
  },
  {
    // a volunteer's "at the fair on 26 September 2026"; not the same words on any other job: an open day, a deadline
    name: "jobTerm/event-day",
    mentions: DATED,
    pattern: new RegExp(`(?<!${LETTER})(?:on|am|le|el|em|op|il)\\s(?<quote>${DATE})`, "dgi"),
    read(match, context) {
      const title = context.passages.find(({ block }) => block.role === "heading")?.text ?? "";
      if (!VOLUNTEER.test(title) || OTHER.test(near(context))) return null;
      const point = pointOf(match.groups?.quote ?? "", context);
      return point && isDay(point.start) ? { ...point, end: point.start, says: "span" } : null;
    },
  },
  {
    // a line "June 1, 2026" under a line "Start date"; not under "Posting date"
    name: "jobTerm/under-label",
    mentions: DATED,
    pattern: new RegExp(`^\\s{0,3}(?<quote>${DATE_OR_RANGE})\\s{0,3}$`, "dgi"),
    read(match, context) {
      const label = context.passages[context.index - 1]?.text ?? "";
      if (label.length > 60 || OTHER.test(label) || isOpenPeriod(context)) return null;
      const when = match.groups?.quote ?? "";
      if (STARTS.test(label)) return spanOrStart(when, context);
      return WORKING_TIME.test(label) ? spanOf(when, context) : null;
    },
  },
];
