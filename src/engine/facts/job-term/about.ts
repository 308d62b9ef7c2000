import type { RuleContext } from "../../define-fact.ts";
import { oneOfPatterns } from "../../lexicon/alternation.ts";
import {
  engagementWords,
  fromWords,
  startWords,
  untilWords,
  workingTimeWords,
} from "../../lexicon/term-words.ts";

export const LETTER = "[a-z\\u00df-\\u017f]";
export const START = `(?<!${LETTER})${oneOfPatterns(startWords)}(?!${LETTER})`;
export const FROM = `(?<!${LETTER})${oneOfPatterns(fromWords)}`;
export const UNTIL = `(?<!${LETTER})${oneOfPatterns(untilWords)}`;
const word = (words: readonly string[]) => `(?<!${LETTER})${oneOfPatterns(words)}(?!${LETTER})`;
export const ENGAGEMENT = new RegExp(word(engagementWords), "i");
export const WORKING_TIME = new RegExp(word([...engagementWords, ...workingTimeWords]), "i");
export const HIRING =
  /\b(?:hir(?:e|ing)|seek(?:ing)?|looking for|join|recruit\w*|such(?:en|t)|gesucht|stellen|besetzen|verstärk\w*|recherch\w*|recrut\w*|rejoi\w*|busca\w*|incorpora\w*|procura\w*|contrata\w*|verfügbar|available|disponible|beschikbaar|disponibile|zoek\w*|cerc\w*|sök\w*|hledá\w*|start\w*|program(?:me)?)\b/i;
/** What else has a date in a posting. */
export const OTHER =
  /(?:\b(?:graduat(?:ing|ions?|ed|es)|graduate (?:in|by|after|before|between|from|no)|orientation|gpa|degree|diploma|class of|enrol\w*|junior year|senior year|academic year|appl(?:y|ies|ications?|icants?)|interview\w*|select(?:ed|ion)|deadline|clos(?:e|es|ed|ing)|post(?:ed|ing)?(?: date)?|listed|opened|launch(?:ed|es|ing)?|founded|established|moved|acquired|published|updated|fiscal|fy|revenue|rais(?:ed|ing)|award\w*|ranked|copyright|benefits?|coverage|insurance|bonus(?:es)?|salar(?:y|ies)|wages?|pay|holidays?|vacation|conference|webinar|open (?:day|house)|expir\w*|vaccin\w*|bew[ei]rb\w*|frist|abschluss|tarif\w*|gehalt\w*|entgelt\w*|lohn\w*|candidatures?|postul\w*|clôture|plazo|inscrip\w*|solicitud\w*|inscriç\w*|candidatura\w*|titulaci\w*|sollicit\w*|ansök\w*|přihlá\w*)\b|©|締切|卒業|応募)/i;
/** The clause before a match, at most this long. */
const NEAR = 60;

export const STARTS = new RegExp(START, "i");
/** The start rule reads what follows these words. */
export const ANNOUNCED = new RegExp(`${START}[^.;!?\\n\\d]{0,40}$`, "i");

/** "Durée : 6 mois à partir de mars 2027" */
export const LENGTH_LINE =
  /^\W{0,4}(?:durée|duration|dauer|laufzeit|duración|duração|durata|looptijd|duur|période|periodo|período|zeitraum)\s?[:：(]/i;

export const VOLUNTEER =
  /volunteer|bénévol|freiwillig|ehrenamt|voluntari|vrijwillig|volontari|steward|usher|event (?:staff|crew|help)/i;

/** The year that words name, if they name one and no other. */
export function onlyYear(words: string): string | null {
  const years = new Set(words.match(/(?<!\d)20\d\d(?!\d)/g));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

export const isTitle = ({ passage, index }: RuleContext): boolean =>
  passage.block.role === "heading" && (passage.block.area === "header" || index === 0);

/** The clause in front of a match. */
export const near = ({ before }: RuleContext, length = NEAR): string =>
  before
    .slice(-length)
    .split(/[.;!?\n]\s/)
    .at(-1) ?? "";

export const isAboutWork = ({ sentence }: RuleContext): boolean =>
  WORKING_TIME.test(sentence) && !OTHER.test(sentence);

/** The label of a field, "" for other blocks. */
export const labelOf = ({ passage: { block, text } }: RuleContext): string =>
  block.valueStart === undefined ? "" : text.slice(0, block.valueStart - block.start);

/** Whether an engagement is named right before or after a match: "summer 2026 research internship", "role for fall 2026". */
export function isBeside(context: RuleContext): boolean {
  const { before, after } = context;
  const next = /^[\s,:–)-]{1,3}(?:[\p{L}&'’/-]{1,20} ){0,4}/u.exec(after)?.[0] ?? "";
  const words = after.slice(0, next.length + 16).split(/[.;!?\n]/)[0] ?? "";
  const last = /(?:[\p{L}&'’/-]{1,20}[\s,:(–'’-]{1,3}){1,5}$/u.exec(before.slice(-70))?.[0] ?? "";
  if (ENGAGEMENT.test(words)) return !OTHER.test(last);
  return ENGAGEMENT.test(last) && !OTHER.test(near(context));
}

/** "Beginning January 1, 2026, all employees come to the office": news of the company, not the start of a job. */
export function isAnnouncement(match: RegExpMatchArray, { before, after }: RuleContext): boolean {
  return (
    /(?:^|[.!?]\s)$/.test(before) &&
    /^\s?,/.test(after) &&
    /^(?:begin|start|effective|ab|dès)/i.test(match[0]) &&
    !ENGAGEMENT.test(after.slice(0, 80))
  );
}
