import type { Rule, RuleContext } from "../../define-fact.ts";
import { bareDegreesIn, type DegreeLevel, degreesIn, levelOf } from "../../lexicon/degrees.ts";
import { lightPattern } from "../../light-pattern.ts";
import { clauseAt, sectionAt } from "../../scope.ts";
import { judge, type Schooling } from "./judge.ts";

type Read = NonNullable<Rule<Schooling>["read"]>;
const span = (match: RegExpMatchArray): [number, number] => [
  match.index ?? 0,
  (match.index ?? 0) + match[0].length,
];

const OPEN_LEVEL = lightPattern(/^(?:formation|études|diplôme|enseignement)/iu);
const BAC = lightPattern(/(?<!\p{L})bac\s?\+\s?\d/iu);

/** "a school for Pre-K through Grade 12": whom it teaches. */
const GRADES = /(?:\bk|kindergarten|grades? \d{1,2})\s?(?:through|thru|to|[-–])\s?$/i;

/** A word that is a degree by itself. */
export const readDegree: Read = (match, context) => {
  const level = levelOf(match);
  if (!level || isTitle(context) || GRADES.test(context.before.slice(-40))) return null;
  // "a post-doctoral position"
  if (/(?<!\p{L})post[- ]?$/iu.test(context.before)) return null;
  const [start, end] = span(match);
  // "formation supérieure (Bac +5)": the words around say which
  if (OPEN_LEVEL.test(match[0]) && BAC.test(context.before.slice(-60) + context.after.slice(0, 60)))
    return null;
  return judge(level, start, end, context);
};

/** Titles and headings name the job, not what the applicant has learned: "Ausbildung als Koch". */
const isTitle = ({ passage, snapshot }: RuleContext): boolean =>
  passage.block.role === "heading" ||
  snapshot.marks.some(
    ({ property, start }) =>
      property === "title" && start >= passage.block.start && start < passage.block.end,
  );

const DOUBTFUL = lightPattern(
  /^(?:LLM|MPA|MCA|MA|MD|DO|AS|AA|AB|BE|JD|MS|BA|M\.E\.|B\.E|A\.S\.|BTS|MBO|HBO|FP.*)$/u,
);
const STATES_OR_WORDS = lightPattern(/^(?:LLM|MA|MD|DO|AS|AA|AB|BE)$/u);
const DEGREE_AFTER = lightPattern(
  /^[.]?(?:['’]s)?\s*(?:degree|diploma|\/\s*(?:B\.?\s?[AS]|M\.?\s?[AS]|MBA|Ph|JD|J\.D|D\.?O|M\.?D|AAS?|B\.?\s?(?:Tech|E|Sc|Com)|M\.?\s?(?:Tech|E|Sc|CA)|LLB|A\.?S|DUT|BTS|[Ll]icence|[Bb]ac|HBO|WO|MBO|BCA|BBA|BSN|ADN|ASN)|in\s+(?:\p{Lu}|an?\s|the\s|related|relevant|any\s|one\s)|(?:,|or|and|\||,\s*or)\s+(?:an?\s+)?(?:B\.?[AS]|M\.?[AS]|MBA|Ph\.?\s?D|higher|above|equivalent|JD|DO|MD|bachelor|master|doctor))/u,
);
const DEGREE_BEFORE = lightPattern(
  /(?<!\p{L})(?:B\.?[AS]\.?|B\.?Sc\.?|M\.?[AS]\.?|M\.?Sc\.?|B\.?E\.?|B\.?Tech|MBA|Ph\.?\s?D\.?|[Bb]achelor['’]?s?|[Mm]aster['’]?s?|[Dd]egree|[Dd]iploma|ADN|BSN|JD)\s*(?:\/|,|\||or|and|,\s*or|\()\s*(?:an?\s+)?$/u,
);
/** "un BTS", "niveau BTS", "titulaire d'un DUT" */
const FRENCH_BEFORE = lightPattern(/(?<!\p{L})(?:une?|d['’]un|du|le|niveau|type|diplôme|en)\s$/iu);
const PRODUCTS = lightPattern(
  /^\s*(?:Office|Excel|Word|Project|Teams|SQL|Windows|Access|Outlook|Power|Azure|Dynamics|Visio|SharePoint|365|Suite|Exchange|Products?|Applications?|DOS|Paint)/u,
);

/** A degree in short letters; some are also states, words or products. */
export const readShort: Read = (match, context) => {
  const level = levelOf(match);
  if (!level || isTitle(context)) return null;
  const [start, end] = span(match);
  const { before, after } = context;
  if (PRODUCTS.test(after)) return null;
  if (DOUBTFUL.test(match[0])) {
    const beside = DEGREE_AFTER.test(after) || DEGREE_BEFORE.test(before);
    const asked = sectionAt(context, start) === "required" || inField(context);
    const marked =
      !STATES_OR_WORDS.test(match[0]) &&
      /^\s(?:required|preferred|desired|with|plus|from|and \d)(?!\p{L})/u.test(after);
    const french = /^(?:BTS|DUT)$/u.test(match[0]) && FRENCH_BEFORE.test(before);
    if (!beside && !marked && !french && (STATES_OR_WORDS.test(match[0]) || !asked)) return null;
  }
  return judge(level, start, end, context);
};

const AND_SO_ON =
  "[\\s,/|-]*(?:(?<!\\p{L})(?:and/or|or|and|oder|und|bzw\\.?|ou|et|o|y|e|of|nebo|či)(?!\\p{L}))?[\\s(/-]*(?:an?\\s|eine?n?\\s|une?\\s|ein\\s)?";
const BARE_BESIDE_AFTER = lightPattern(new RegExp(`^(?:['’]s)?-?${AND_SO_ON}`, "iu"));
const LABEL = lightPattern(
  /(?:education|degree|qualification|academic|schooling|study|studies|estudios|estudos|escolaridade?|escolaridad|formación|formação|formation|bildung|abschluss|diplôme|niveau d['’]études|opleiding|titolo di studio|vzdělání|学歴|学位)/iu,
);
/** Words for any schooling, which count when the posting asks that it is finished. */
const DONE_STUDIES = /^(?:ausbildung|lehre|studium|formation|formación|formação)$/;
const DONE = lightPattern(
  /(?<!\p{L})(?:abgeschlossen\p{L}*|erfolgreich\p{L}*|vergleichbar\p{L}*|absolviert\p{L}*|einschlägig\p{L}*|terminé\p{L}*|achevé\p{L}*|réussie?s?|complétée?|avec succès|completad[ao]|finalizad[ao]|terminad[ao]|concluíd[ao]|completa|ähnlich\p{L}*|hast|haben|verfüg\p{L}*|mitbring\p{L}*|bringst|certifiante|diplômante|qualifiante)(?!\p{L})/iu,
);
/** "(mit) Abschluss in Informatik"; "der Abschluss von Verträgen" is not one of a school. */
const FINISHED_WITH = lightPattern(
  /(?:^\W*|(?<!\p{L})(?:einen|mit|guter?n?|abgeschlossene[rn]?|entsprechende[rn]?|vergleichbare[rn]?)\s+)$/iu,
);
const ONLY_IN_FIELD = /^(?:graduate|college|technical|vocational|grado|phds|promotion)$/;

/** "Bachelor" in "Bachelor's degree" is read as that. */
function isPartOfDegree(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 60);
  return degreesIn(text.slice(from, end + 60)).some(
    (one) => one.start + from <= start && one.end + from >= end,
  );
}

/** A word that is a degree only beside another degree, or in a field for it. */
export const readBare: Read = (match, context) => {
  const level = levelOf(match);
  if (!level || isTitle(context)) return null;
  const [start, end] = span(match);
  const { text } = context.passage;
  if (isPartOfDegree(text, start, end)) return null;
  const clause = clauseAt(text.slice(0, start), text.slice(end));
  const word = match[0].toLowerCase();
  // "Formation Bac +5", "Formación: grado en": the degree beside says which
  if (
    /^form/.test(word) &&
    /^[\s:(]{0,3}(?:de (?:niveau|type) |en |de )?\S/u.test(clause.after) &&
    startsWithSure(clause.after)
  )
    return null;
  const field = inField(context);
  if (field && !/(?:some|no|any|kein\p{L}*)\s*$/iu.test(clause.before))
    return judge(level, start, end, context);
  if (DONE_STUDIES.test(word)) {
    if (
      /(?:duale[snm]?|in deiner|deiner|deinem|unsere[rn]?|dieser|der|die|zur|la|de|en|votre|ta)\s*$/iu.test(
        clause.before,
      )
    )
      return null;
    const item = context.passage.block.role === "listItem" && sectionAt(context, start) === "required";
    if (item && /^\W*(?:eine?\s+)?$/iu.test(clause.before)) return judge(level, start, end, context);
    const done = DONE.test(clause.before) || DONE.test(clause.after.slice(0, 60));
    return done || besides(clause, level, word) ? judge(level, start, end, context) : null;
  }
  if (
    word === "abschluss" &&
    !(FINISHED_WITH.test(clause.before) && /^\s(?:in|im|als)\s/u.test(clause.after))
  )
    return null;
  if (word === "abschluss") return judge(level, start, end, context);
  // "Master in Economics"; "master in no time" is no degree
  if (match[0] === "Master" && /^\sin\s\p{Lu}/u.test(clause.after)) return judge(level, start, end, context);
  if (ONLY_IN_FIELD.test(word)) return null;
  return besides(clause, level, word) ? judge(level, start, end, context) : null;
};

/** Whether another degree stands directly beside, joined by "or", a comma or a slash. */
function besides(clause: { before: string; after: string }, level: DegreeLevel, word: string): boolean {
  const after = clause.after.replace(BARE_BESIDE_AFTER, "");
  const gap = clause.after.length - after.length;
  if (gap > 0 && startsWithDegree(after, level, word)) return true;
  const joint = clause.before.match(new RegExp(`${AND_SO_ON}$`, "iu"));
  const before = joint && joint[0].trim() !== "" ? clause.before.slice(0, joint.index) : "";
  return before !== "" && endsWithDegree(before, level, word);
}

/** "Bac +5", ": Licenciatura", "de niveau master": a degree without doubt, a few letters on. */
function startsWithSure(text: string): boolean {
  const [first] = degreesIn(text.slice(0, 60));
  return first !== undefined && first.start <= 14;
}

function startsWithDegree(text: string, level: DegreeLevel, word: string): boolean {
  if (/^degree(?!\p{L})/iu.test(text)) return word === "diploma";
  const sure = degreesIn(text.slice(0, 60))[0];
  if (sure && sure.start <= 1) return true;
  const bare = bareDegreesIn(text.slice(0, 40))[0];
  return bare !== undefined && bare.index <= 1 && levelOf(bare) !== level;
}

function endsWithDegree(text: string, level: DegreeLevel, word: string): boolean {
  const tail = text.slice(-60);
  if (/(?<!\p{L})degree$/iu.test(tail)) return word === "diploma";
  const sure = degreesIn(tail).at(-1);
  if (sure && tail.length - sure.end <= 2) return true;
  const bare = bareDegreesIn(tail).at(-1);
  return bare !== undefined && tail.length - bare.index - bare[0].length <= 3 && levelOf(bare) !== level;
}

/** The block is a field or a short line about schooling. */
function inField({ passage, passages, index, before }: RuleContext): boolean {
  const label = passage.text.slice(0, 60).match(/^[^:：\n]{1,50}[:：]/u)?.[0];
  if (label !== undefined && before.length >= label.length && before.length < label.length + 60)
    return LABEL.test(label);
  if (passage.text.length > 60) return false;
  const above = passages[index - 1]?.text ?? "";
  return [passage.heading, above].some(
    (words) => words.length < 40 && LABEL.test(words) && !/^(?:qualifications?)$/iu.test(words.trim()),
  );
}

/** Words that make "degree" a measure, or say that none is needed. */
const MEASURE = lightPattern(
  /(?<!\p{L})(?:high(?:est)?|higher|large|great(?:er)?|some|certain|less(?:er)?|vary?ing|different|significant|considerable|reasonable|no|without|what|such|utmost|substantial|moderate|same|extreme|fair|good|small|huge|minimal|sufficient|third|second|exceptional|strong|full|maximum|that|(?<![\d:.])\d{2,3})\s*$/iu,
);
const DEGREE_GOES_ON = lightPattern(
  /^(?:\s*(?:in|or|and|required|preferred|from|with|program(?:me)?s?|is|desired|at|on|as|within|plus|qualified|educated|level|holders?|candidate|course|discipline|related|minimum|obtained|completed|by)(?!\p{L})|\s*[,/);:.(*+–—-]|\s*$)/iu,
);

/** "a degree", "university degree": a level that is not named is a bachelor's, unless the clause names one. */
export const readDegreeWord: Read = (match, context) => {
  const [start, end] = span(match);
  const { text } = context.passage;
  const clause = clauseAt(text.slice(0, start), text.slice(end));
  if (isPartOfDegree(text, start, end)) return null;
  if (isTitle(context) || MEASURE.test(clause.before) || !DEGREE_GOES_ON.test(clause.after)) return null;
  if (/(?<!\p{L})(?:no|without an?|not|n['’]t)\s(?:\p{L}+\s){0,3}$/iu.test(clause.before)) return null;
  if (degreesIn(clause.before).length > 0 || degreesIn(clause.after).length > 0) return null;
  if (
    /(?<!\p{L})(?:bachelor|master|associate|graduate|advanced|doctoral|phd)s?['’]?s?\s*$/iu.test(
      clause.before,
    )
  )
    return null;
  const schooling = judge("bachelor", start, end, context);
  return schooling && { ...schooling, named: false };
};

/** "skillsBachelor's degreeTravel": a degree in text whose line breaks were lost. */
export const readJoined: Read = (match, context) => {
  const joined = /\p{L}$/u.test(context.before) || /^\p{Lu}/u.test(context.after);
  return joined ? readDegree(match, context) : null;
};

/** The same, for a line of a list only. */
export const readItemAs =
  (level: DegreeLevel): Read =>
  (match, context) =>
    context.passage.block.role === "listItem" ? readAs(level)(match, context) : null;

/** A fixed level that the words about it may still make a wish or refuse. */
export const readAs =
  (level: DegreeLevel, more: Partial<Schooling> = {}): Read =>
  (match, context) => {
    if (isTitle(context)) return null;
    const schooling = judge(level, ...span(match), context);
    return schooling && { ...schooling, ...more };
  };
