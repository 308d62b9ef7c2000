import type { Rule } from "../../define-fact.ts";
import { type EmploymentType, typesIn } from "../../lexicon/employment.ts";
import { lightPattern } from "../../light-pattern.ts";
import { clauseAt, sectionAt } from "../../scope.ts";
import { isKind, type Kinds } from "./places.ts";

type Read = NonNullable<Rule<Kinds>["read"]>;

/** Before: a job that comes later, other jobs, people who already work there. */
const OTHER_JOB_BEFORE = lightPattern(
  /(?<!\p{L})(?:future|later|other|see our|view|more|all|our (?:current |other )|conver(?:t|ts|ted|ting|sion)(?: \p{L}+){0,3}|transition\p{L}*(?: \p{L}+){0,3}|lead(?:s|ing)? (?:in)?to|result(?:s|ing)? in|become|becoming|turn(?:s|ing)? into|develop into|potential|potentially|possib\p{L}+|opportunit(?:y|ies)(?: \p{L}+){0,3}|chance(?: \p{L}+){0,3}|first access to|path(?:way)? to|pipeline|consider\p{L}* (?:for|in)|doors?(?: \p{L}+){0,5}|(?:may|could|might) be offered|offers? (?:of|for)|temp(?:orary)?[\s-]to|(?:days|weeks|months|years) of|return|extend(?:ed)?|followed by|upon|until|per|each|every|previous(?:ly)?|prior|past|held|holding|another|outside|while|additional|enrolled|enrolment|student|study\p{L}*|experience (?:in|as|of|with|from)(?:,? \p{L}+,?){0,4}|worked|or more|least|some|\d[\d,.]*\+?|only|reserved for|such as|including|eligible|if|whether|not|n['’]t|no|never|salar(?:y|ies) for|pay for|equivalent of|based on|via|through|as well as|übernahme(?: \p{L}+){0,3}|vers|possibilité (?:de|d['’])|évolution|débouch\p{L}+|à la clé|com possibilidade de)\s*(?:an?\s+|the\s+|your\s+|a\s+new\s+|in\s+(?:ein\s+|eine\s+)?|un\s+)?$/iu,
);
const OTHER_JOB_AFTER = lightPattern(
  /^[^.;]{0,50}?(?<!\p{L})(?:may (?:be|become)|(?:is|are) possible|conversion|after (?:the|your|completion|graduation|\d|successful)|upon (?:completion|graduation|successful)|following (?:the|your|completion)|at the end of|if successful|across|are eligible|receive|enjoy|elsewhere)/iu,
);
const EMPLOYEES_AFTER = lightPattern(
  /^s?[\s-]*(?:\p{L}+[\s-]){0,2}(?:employees?|staff|workers?|team members?|associates|colleagues|hires|equivalents?|students?|stud(?:y|ies)|mba|degree|master|program(?:me)?s? at|enrol\p{L}+|parents?|faculty members|salar(?:y|ies)|rates?|mitarbeite\p{L}*|beschäftigte\p{L}*|kräfte|modelle?)(?!\p{L})/iu,
);

/** In a list of examples of experience: "(e.g. military service, volunteer roles)". */
const AMONG_EXAMPLES = lightPattern(
  /(?:e\.g\.|i\.e\.|such as|including|for example|like|z\.\s?B\.)[^;)]{0,120}$/iu,
);

/** "able to begin full-time employment in 2027": what an intern may do after the internship. */
const STARTS_LATER = lightPattern(/(?<!\p{L})(?:begin|start|commence|accept)\s(?:an?\s)?$/iu);
const isInternship = ({ snapshot }: Parameters<Read>[1]): boolean =>
  snapshot.marks.some(
    ({ property, start, end }) => property === "title" && /\bintern/i.test(snapshot.text.slice(start, end)),
  );

/** "in Vollzeit von 3.400 Euro" is what a full week is paid; "eine Festanstellung wird angestrebt" comes later. */
const PAID_OR_PLANNED = lightPattern(
  /^\s(?:(?:von|zwischen|bis zu|liegt|beträgt|entspricht)\s)?(?:bei\s)?(?:ca\. )?€?\s?\d[\d.]{2,}(?:,\d+)?\s?(?:€|Euro|EUR)|^,? (?:wird |ist )?(?:angestrebt|in Aussicht)/iu,
);
/** An agency that places people "en CDI, CDD ou intérim". */
const EVERY_KIND = lightPattern(/CDI(?:, | et | ou | ?\/ ?)CDD(?:, | et | ou | ?\/ ?)(?:en )?int[ée]rim/iu);

/** In a list of benefits: who gets them. */
const WHO_GETS = lightPattern(
  /(?<!\p{L})(?:eligib\p{L}*|employees?|benefits?|insurance|401|PTO|accru\p{L}+|coverage|qualify)(?!\p{L})/iu,
);

/** "A permanent contract" is no contract work. */
const ANY_CONTRACT = lightPattern(/(?<!\p{L})permanent(?:[\s,-]+\p{L}+){0,2}[\s,-]+contract$/iu);

/** The kinds that stand in `text.slice(from, to)`. */
const collect = (text: string, from: number, to: number): EmploymentType[] => [
  ...new Set(
    typesIn(
      text.slice(from, to).replace(ANY_CONTRACT, (words) => words.slice(0, -"contract".length)),
    ).flatMap(({ types, start, end }) =>
      isKind(types, text.slice(from + start, from + end), text.slice(0, from + start), text.slice(from + end))
        ? types
        : [],
    ),
  ),
];

/** A phrase about this job; all kinds that it names count. `weight` says how surely it is about the job. */
export const readPhrase =
  (weight: Kinds["weight"]): Read =>
  (match, context) => {
    const section = sectionAt(context, match.index ?? 0);
    if (section === "legal" || context.passage.block.role === "heading") return null;
    const words = match.groups?.kinds ?? match[0];
    const at = match.indices?.groups?.kinds?.[0] ?? match.index ?? 0;
    const { text } = context.passage;
    const clause = clauseAt(text.slice(0, at), text.slice(at + words.length));
    if (OTHER_JOB_BEFORE.test(clause.before) || OTHER_JOB_AFTER.test(clause.after)) return null;
    if (section === "benefits" && WHO_GETS.test(clause.before + words + clause.after)) return null;
    if (AMONG_EXAMPLES.test(clause.before)) return null;
    if (STARTS_LATER.test(clause.before) && isInternship(context)) return null;
    if (EMPLOYEES_AFTER.test(text.slice(at + words.length))) return null;
    if (PAID_OR_PLANNED.test(text.slice(at + words.length)) || EVERY_KIND.test(context.sentence)) return null;
    const types = collect(text, at, at + words.length);
    return types.length > 0 ? { types, weight } : null;
  };

/** A sentence that begins with the kind: it says nothing of others who are employed so. */
export const readSentence: Read = (match, context) =>
  WHO_GETS.test(context.sentence) || OTHERS_THAT_WORK.test(context.sentence)
    ? null
    : readPhrase("shown")(match, context);
const OTHERS_THAT_WORK = lightPattern(
  /(?<!\p{L})(?:staff|workers?|members?|students?|study|colleagues|associates|stud(?:y|ies)|school|university|course)(?!\p{L})/iu,
);

/** "You will be a full-time employee": a phrase to the applicant, whatever noun follows. */
export const readYou: Read = (match, context) => {
  const at = match.indices?.groups?.kinds;
  if (!at || sectionAt(context, match.index ?? 0) === "legal") return null;
  const types = collect(context.passage.text, ...at);
  return types.length > 0 ? { types, weight: "shown" } : null;
};

/** A fixed kind that the phrase states. */
export const readAs =
  (...types: EmploymentType[]): Read =>
  (match, context) => {
    const section = sectionAt(context, match.index ?? 0);
    const clause = clauseAt(context.before, context.after);
    if (section === "legal" || context.passage.block.role === "heading") return null;
    if (OTHER_JOB_BEFORE.test(clause.before) || OTHER_JOB_AFTER.test(clause.after)) return null;
    return { types, weight: "shown" };
  };

/** "Full-Time Benefits" over a list: only the benefits name the kind. */
export const readHint: Read = () => ({ types: ["full-time"], weight: "hinted" });
