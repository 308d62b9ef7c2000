import {
  DATE,
  DATE_OR_RANGE,
  DATE_RANGE,
  DATED,
  isoOf,
  readDate,
  readRange,
  type WrittenDate,
} from "../dates.ts";
import { isDayFirst } from "../day-order.ts";
import { type Candidate, defineFact, type RuleContext } from "../define-fact.ts";
import { oneOfPatterns } from "../lexicon/alternation.ts";
import {
  engagementWords,
  fromWords,
  startWords,
  untilWords,
  workingTimeWords,
} from "../lexicon/term-words.ts";
import { structuredDate } from "../structured-date.ts";
import type { FactValue } from "../values.ts";

type Term = FactValue<"jobTerm">;
/** What one place says: a whole span, one of its ends, or only a season in which the work takes place. */
type Item = Term & { says: "span" | "start" | "end" | "season" };

const LETTER = "[a-z\\u00df-\\u017f]";
const START = `(?<!${LETTER})${oneOfPatterns(startWords)}(?!${LETTER})`;
const FROM = `(?<!${LETTER})${oneOfPatterns(fromWords)}`;
const UNTIL = `(?<!${LETTER})${oneOfPatterns(untilWords)}`;
const word = (words: readonly string[]) => `(?<!${LETTER})${oneOfPatterns(words)}(?!${LETTER})`;
const ENGAGEMENT = new RegExp(word(engagementWords), "i");
const WORKING_TIME = new RegExp(word([...engagementWords, ...workingTimeWords]), "i");
const HIRING =
  /\b(?:hir(?:e|ing)|seek(?:ing)?|looking for|join|recruit\w*|such(?:en|t)|gesucht|stellen|besetzen|verstärk\w*|recherch\w*|recrut\w*|rejoi\w*|busca\w*|incorpora\w*|procura\w*|contrata\w*|verfügbar|available|disponible|beschikbaar|disponibile|zoek\w*|cerc\w*|sök\w*|hledá\w*|start\w*|program(?:me)?)\b/i;
/** What else has a date in a posting. */
const OTHER =
  /(?:\b(?:graduat(?:ing|ions?|ed|es)|graduate (?:in|by|after|before|between|from|no)|orientation|gpa|degree|diploma|class of|enrol\w*|junior year|senior year|academic year|appl(?:y|ies|ications?|icants?)|interview\w*|select(?:ed|ion)|deadline|clos(?:e|es|ed|ing)|post(?:ed|ing)?(?: date)?|listed|opened|published|updated|fiscal|fy|revenue|rais(?:ed|ing)|award\w*|ranked|copyright|benefits?|coverage|insurance|bonus(?:es)?|salar(?:y|ies)|wages?|pay|holidays?|vacation|conference|webinar|open (?:day|house)|expir\w*|vaccin\w*|bew[ei]rb\w*|frist|abschluss|tarif\w*|gehalt\w*|entgelt\w*|lohn\w*|candidatures?|postul\w*|clôture|plazo|inscrip\w*|solicitud\w*|inscriç\w*|candidatura\w*|titulaci\w*|sollicit\w*|ansök\w*|přihlá\w*)\b|©|締切|卒業|応募)/i;
/** The clause before a match, at most this long. */
const NEAR = 60;

/** When the work takes place. Posting dates, deadlines, graduations and past events are not the work's time. */
export const jobTerm = defineFact<"jobTerm", Item, Term>({
  kind: "jobTerm",
  rules: [
    {
      // "internship: June 1 - August 14, 2026", "contract from 1.9.2025 bis 28.2.2026"; not "graduating between May 2026 and June 2027"
      name: "jobTerm/span",
      mentions: DATED,
      pattern: new RegExp(DATE_RANGE, "dgi"),
      read(match, context) {
        if (!readRange(match[0], isDayFirst(context.snapshot))) return null;
        if (OTHER.test(near(context)) || ANNOUNCED.test(near(context))) return null;
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
      // "summer 2026 internship", "an internship in fall 2026"; not "will have finished the junior year by summer 2026"
      name: "jobTerm/engagement",
      mentions: DATED,
      pattern: new RegExp(DATE, "dgi"),
      read(match, context) {
        const { before } = context;
        if (isTitle(context) || /\b(?:by|since|before|after|until|till|through|to)\s$/i.test(before))
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
        if (/\b(?:until|through|till|bis|at)\b|\bto\s*$/i.test(gap)) return null;
        return spanOrStart(when, context);
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
      pattern: new RegExp(
        `(?<when>${DATE})[\\s,-]{1,2}(?:start(?: date)?|intake|cohort)(?!${LETTER})`,
        "dgi",
      ),
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
        if (label.length > 60 || OTHER.test(label)) return null;
        const when = match.groups?.quote ?? "";
        if (STARTS.test(label)) return spanOrStart(when, context);
        return WORKING_TIME.test(label) ? spanOf(when, context) : null;
      },
    },
  ],
  fromStructured({ posting, source }, snapshot) {
    const date = structuredDate(posting.jobStartDate, isDayFirst(snapshot));
    const start = date && isoOf(date);
    if (!start) return [];
    const structured = {
      type: "structured" as const,
      source,
      path: "/jobStartDate",
      value: String(posting.jobStartDate),
    };
    const item: Item = { start, end: null, says: "start" };
    return [{ item, rule: "jobTerm/structured", certainty: "stated", structured }];
  },
  resolve(all) {
    const words = all.filter(({ at }) => at);
    const candidates = words.length > 0 ? words : all;
    const spans = candidates.filter(({ item }) => item.says === "span");
    if (spans.length > 0) return widest(mostExact(spans));
    const seasons = candidates.filter(({ item }) => item.says === "season");
    const starts = candidates.filter(({ item }) => item.says === "start");
    const ends = candidates.filter(({ item }) => item.says === "end");
    const [start] = mostExact(starts);
    const [season] = seasons;
    const [end] = ends.length > 0 ? ends : season && start ? [season] : [];
    if (!start && season) return { value: termOf(season.item), from: seasons };
    if (!start && !end) return null;
    const value = { start: start?.item.start ?? null, end: end?.item.end ?? null };
    const from = candidates.filter(
      ({ item }) =>
        (item.start !== null && item.start === value.start) || (item.end !== null && item.end === value.end),
    );
    return { value, from };
  },
});

const STARTS = new RegExp(START, "i");
/** The start rule reads what follows these words. */
const ANNOUNCED = new RegExp(`${START}[^.;!?\\n\\d]{0,40}$`, "i");

/** "Durée : 6 mois à partir de mars 2027" */
const LENGTH_LINE =
  /^\W{0,4}(?:durée|duration|dauer|laufzeit|duración|duração|durata|looptijd|duur|période|periodo|período|zeitraum)\s?[:：(]/i;

const VOLUNTEER =
  /volunteer|bénévol|freiwillig|ehrenamt|voluntari|vrijwillig|volontari|steward|usher|event (?:staff|crew|help)/i;

const isTitle = ({ passage, index }: RuleContext): boolean =>
  passage.block.role === "heading" && (passage.block.area === "header" || index === 0);

/** The clause in front of a match. */
const near = ({ before }: RuleContext, length = NEAR): string =>
  before
    .slice(-length)
    .split(/[.;!?\n]\s/)
    .at(-1) ?? "";

const isAboutWork = ({ sentence }: RuleContext): boolean =>
  WORKING_TIME.test(sentence) && !OTHER.test(sentence);

/** The label of a field, "" for other blocks. */
const labelOf = ({ passage: { block, text } }: RuleContext): string =>
  block.valueStart === undefined ? "" : text.slice(0, block.valueStart - block.start);

/** Whether an engagement is named right before or after a match: "summer 2026 research internship", "role for fall 2026". */
function isBeside(context: RuleContext): boolean {
  const { before, after } = context;
  const next = /^[\s,:–)-]{1,3}(?:[\p{L}&'’/-]{1,20} ){0,4}/u.exec(after)?.[0] ?? "";
  const words = after.slice(0, next.length + 16).split(/[.;!?\n]/)[0] ?? "";
  const last = /(?:[\p{L}&'’/-]{1,20}[\s,:(–'’-]{1,3}){1,5}$/u.exec(before.slice(-70))?.[0] ?? "";
  if (ENGAGEMENT.test(words)) return !OTHER.test(last);
  return ENGAGEMENT.test(last) && !OTHER.test(near(context));
}

/** "Beginning January 1, 2026, all employees come to the office": news of the company, not the start of a job. */
function isAnnouncement(match: RegExpMatchArray, { before, after }: RuleContext): boolean {
  return (
    /(?:^|[.!?]\s)$/.test(before) &&
    /^\s?,/.test(after) &&
    /^(?:begin|start|effective|ab|dès)/i.test(match[0]) &&
    !ENGAGEMENT.test(after.slice(0, 80))
  );
}

function spanOf(text: string, { snapshot }: RuleContext): Item | null {
  const range = readRange(text, isDayFirst(snapshot));
  if (!range) return null;
  const [start, end] = [isoOf(range.start), isoOf(range.end)];
  return start && end && order(range.start) <= order(range.end) ? { start, end, says: "span" } : null;
}

/** A season is the whole term; a month or day is its start. */
function pointOf(text: string, { snapshot }: RuleContext): Item | null {
  const date = readDate(text, isDayFirst(snapshot));
  const iso = date && isoOf(date);
  if (!iso) return null;
  return date.season ? { start: iso, end: iso, says: "season" } : { start: iso, end: null, says: "start" };
}

/** "June 8 or June 15, 2025" start in June: of alternatives, what they share or else the first. */
function spanOrStart(text: string, context: RuleContext): Item | null {
  const range = readRange(text, isDayFirst(context.snapshot));
  // "immediately or 1 March 2026": no range, though it has the shape of one.
  if (!range) return pointOf(text, context) ?? pointOf(LAST_DATE.exec(text)?.[0] ?? "", context);
  const { start, end } = range;
  if (start.season || !/[a-z.]\/[a-z]|\b(?:or|and|oder|und|ou|et|o|y|e|of)\b/i.test(text))
    return spanOf(text, context);
  const shared = start.year === end.year && start.month === end.month ? { ...start, day: null } : start;
  const iso = isoOf(shared);
  return iso ? { start: iso, end: null, says: "start" } : null;
}

const LAST_DATE = new RegExp(`${DATE}$`, "i");

const SEASON_MONTH = { winter: 0, spring: 3, summer: 6, fall: 9 } as const;
const order = ({ year, month, day, season }: WrittenDate): number =>
  (year ?? 0) * 400 + (month ?? (season ? SEASON_MONTH[season] : 0)) * 32 + (day ?? 0);

const termOf = ({ start, end }: Item): Term => ({ start, end });

const isDay = (iso: string | null): boolean => /-\d\d-\d\d$/.test(iso ?? "");

const exactness = ({ start, end }: Item): number => {
  const iso = start ?? end ?? "";
  return /^\d{4}-\d\d/.test(iso) ? iso.length : 1;
};

/** Those that say days rather than months, months rather than seasons. */
function mostExact(candidates: readonly Candidate<Item>[]): Candidate<Item>[] {
  const best = Math.max(...candidates.map(({ item }) => exactness(item)));
  return candidates.filter(({ item }) => exactness(item) === best);
}

/** Of alternatives in one passage the earliest start and the latest end; of other places the first. */
function widest(spans: readonly Candidate<Item>[]) {
  const [first] = spans;
  if (!first) return null;
  const beside = spans.filter(({ at }) => at?.passage === first.at?.passage);
  const all = beside.map(({ item }) => item);
  const start = all.map((item) => item.start ?? "").sort()[0] ?? null;
  const end =
    all
      .map((item) => item.end ?? "")
      .sort()
      .at(-1) ?? null;
  const same = spans.filter(({ item }) => item.start === start && item.end === end);
  return { value: { start, end }, from: [...new Set([...beside, ...same])] };
}
