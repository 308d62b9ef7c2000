import type { Rule, RuleContext } from "../../define-fact.ts";
import { type EmploymentType, typesIn, typesOf } from "../../lexicon/employment.ts";
import { lightPattern } from "../../light-pattern.ts";

/** What one place says of the kind of employment. */
export interface Kinds {
  types: readonly EmploymentType[];
  /** `told`: a sentence about this job says what it is; `shown`: title, field, line; `hinted`: words about benefits. */
  weight: "told" | "shown" | "hinted";
}

type Read = NonNullable<Rule<Kinds>["read"]>;

/** After a word in a title: it is what the job deals with, not how one is employed. */
const DEALS_WITH: Partial<Record<EmploymentType, RegExp>> = {
  "part-time": /^\s*pro[- ]?rata/iu,
  contract:
    /^(?:or|ors|s)?\s*(?:&\s*\p{L}+\s*|and\s+\p{L}+\s*)?(?:\p{L}+\s)?(?:manage|admin|special|analy|attorney|lawyer|counsel|negotiat|officer|coordinator|lead(?!\s)|director|sales|research|manufactur|complian|law|furniture|associate|paralegal|executive|partner|success|review|writer\b.*contracts|drafting|logistics|operations manager|support)/iu,
  internship:
    /^\s*(?:manager|coordinator|recruiter|program(?:me)?s?\s+(?:manager|coordinator|recruiter|specialist|director|lead\b|supervisor|advisor))/iu,
  volunteer:
    /^s?\s*(?:coordinator|manager|services|engagement|program|recruit|director|specialist|management|officer|experience|fire)/iu,
  temporary:
    /^\s*(?:staffing|accommodation|housing|works|recruit|exhibition|labou?r|workforce|structures?|power|traffic|control)/iu,
  permanent: /^\s*(?:placement|recruit|makeup|mould|secretary of|magnet|way|staffing)/iu,
  apprenticeship:
    /^\s*(?:program(?:me)?\s+)?(?:manager|coordinator|recruiter|director|trainer|assessor|instructor|advisor|leiter)/iu,
};
/** Before a word: "late stage", "international co-op bank". */
const NOT_STAGE_BEFORE = lightPattern(
  /(?<!\p{L})(?:early|late|later|growth|center|centre|main|on|sound|seed|multi|single|each|any|every|next|first|final|pre|mid|the)[\s-]*$/iu,
);
const NOT_STAGE_AFTER = lightPattern(
  /^[\s-]*(?:manager|hand|design|director|gate|crew|technician|of\b|at\b|is\b|and\b|[0-9])/iu,
);

/** The word is about how one is employed, judged by what stands directly beside it. */
export function isKind(
  types: readonly EmploymentType[],
  word: string,
  before: string,
  after: string,
): boolean {
  if (/^(?:stage|stages)$/i.test(word) && (NOT_STAGE_BEFORE.test(before) || NOT_STAGE_AFTER.test(after)))
    return false;
  if (/^(?:co[\s-]?op|coop)$/i.test(word) && /^\s*(?:bank|food|market|stores?|group|funeral)/iu.test(after))
    return false;
  if (/^(?:interim)$/i.test(word) && /^\s*(?:results|report)/iu.test(after)) return false;
  if (/(?:non|not|no|never|ex|former)[\s-]*$/iu.test(before)) return false;
  // A contract that the employer has with a customer.
  if (/^contract$/i.test(word) && /\b(?:government|federal|state|customer|client|prime)\s$/i.test(before))
    return false;
  return !types.some((type) => DEALS_WITH[type]?.test(after));
}

/** The role's name, as the page shows it. */
export function isTitle({ passage, snapshot, index }: RuleContext): boolean {
  const { block } = passage;
  const marks = snapshot.marks.filter((mark) => mark.property === "title");
  if (marks.some(({ start, end }) => start < block.end && end > block.start)) return true;
  if (block.area === "header") return block.role === "heading";
  return marks.length === 0 && index === 0 && block.role === "heading";
}

const LABEL = lightPattern(
  /(?:employ(?:ment|ee)|job[\s-](?:type|status|schedule|category|basis|nature|time)|(?:position|post)[\s-](?:type|status|category)|contract|type (?:of|d['’]|de)|work(?:er)?[\s-](?:type|schedule|sub[\s-]?type|pattern|time|mode|status|arrangement)|time[\s-](?:type|commitment)|schedule|^\W*type$|^\W*status$|hours|^\W*terms$|shift|commitment|engagement|role type|assignment|category|appointment|tenure|vacancy type|opportunity type|worker|beschäftigung\p{L}*|anstellung\p{L}*|arbeitszeit\p{L}*|vertrag\p{L}*|einstellungsart|stellenart|umfang|contrat|temps de travail|emploi|rythme|contrato|jornada|modalidad(?:e)?|tipo de|contratação|regime|vínculo|dienstverband|contractvorm|uren|contratto|orario|inquadramento|poměr\p{L}*|úvaz\p{L}*|anställning\p{L}*|雇用形態|契約形態|勤務形態)/iu,
);
const NOT_LABEL = lightPattern(
  /(?:remote|benefit|eligib|travel|bonus|relocat|salary|pay|experience required|clearance|visa)/iu,
);
const ONLY_INTERNSHIP_LABEL = lightPattern(
  /(?:seniority|experience level|career level|karrierestufe|niveau|úroveň|level)/iu,
);
const LONGEST_LABEL = 45;
const LONGEST_VALUE = 120;

/** Words that may stand beside the kind in a line of its own. */
const BESIDE = lightPattern(
  /(?<!\p{L})(?:remote|hybrid|on-?\s?site|in[- ]office|in[- ]person|position|role|job|opportunity|employee|employment|regular|exempt|non-?exempt|salaried|hourly|hours?|hrs?|h|per week|week|a week|w2|w-2|days?|evenings?|nights?|weekends?|standard|work|m\/w\/d|f\/m\/d|m\/f\/d|d|m|w|f|x|oder|or|and|und|ou|et|y|o|e|of|type|contrat|contract|contrato|vertrag|en|in|ab|sofort|level|entry|benefits eligible|direct hire|us|usa|uk|eu|emea|worldwide|global|monday|friday|mon|fri|to|fte|pay|paid|shift|1st|2nd|3rd|stunden|std|uur|uren|horas|heures|ore|dienstverband|statut cadre|cadre|stelle|summer|fall|spring|winter)(?!\p{L})/giu,
);

/** A word in the title, in a field, or in a line that says nothing else. */
export const readPlace: Read = (match, context) => {
  const types = typesOf(match);
  const { passage, before, after } = context;
  const { text, block } = passage;
  const at = match.index ?? 0;
  if (!isKind(types, match[0], before, after)) return null;
  if (isTitle(context)) return titled(types, match, context);
  if (isPairLabel(context)) return null;
  const label = labelOf(context);
  if (label !== null) {
    // "Full time: Yes"
    if (
      at < label.end &&
      isOnlyKinds(label.words) &&
      /^\s*(?:yes|ja|oui|sí|sim)\s*$/iu.test(text.slice(label.end))
    )
      return { types, weight: "shown" };
    if (NOT_LABEL.test(label.words) || at < label.end || text.length - label.end > LONGEST_VALUE) return null;
    if (isOnlyKinds(text.slice(label.end))) return { types, weight: "shown" };
    if (LABEL.test(label.words)) return { types, weight: "shown" };
    if (ONLY_INTERNSHIP_LABEL.test(label.words))
      return types.includes("internship") ? { types, weight: "shown" } : null;
  }
  if (block.area === "header" && text.length <= 120 && types.some((type) => type.endsWith("-time")))
    return { types, weight: "shown" };
  if (block.section === "benefits" && block.role === "listItem") return null;
  return standsAlone(text, at) ? { types, weight: "shown" } : null;
};

/** A label "Full/Part Time", "Regular/Temporary" over its value, which is one of the two. */
const PAIRS = [
  [
    /^\W*(?:full|part|ft|pt)(?:[- ]?time)?\s?(?:\/|or)\s?(?:part|full|ft|pt)(?:[- ]?time)?\W*$/i,
    /^\W*(?:full|part)[- ]?time\W*$/i,
  ],
  [
    /^\W*(?:reg(?:ular)?|perm(?:anent)?|temp(?:orary)?)\s?(?:\/|or)\s?(?:temp(?:orary)?|perm(?:anent)?|reg(?:ular)?)\W*$/i,
    /^\W*(?:reg(?:ular)?|perm(?:anent)?|temp(?:orary)?|seasonal)\W*$/i,
  ],
] as const;

const isPairLabel = ({ passage: { text }, passages, index }: RuleContext): boolean =>
  text.length < 30 &&
  PAIRS.some(([label, value]) => label.test(text) && value.test(passages[index + 1]?.text ?? ""));

function titled(
  types: readonly EmploymentType[],
  match: RegExpMatchArray,
  { before, snapshot }: RuleContext,
): Kinds | null {
  const word = match[0];
  // "Ingénieur stage" is French, "Production Stage Assistant" is not; "Technik intern" is German for "internal"
  if (/^stages?$/iu.test(word) && snapshot.language.startsWith("en") && !/^\W*$/u.test(before)) return null;
  if (
    /^(?:praxe|praktik|temporal|eventual|fijo|interim|praxis)$/iu.test(word) &&
    /^(?:en|de|fr)/.test(snapshot.language)
  )
    return null;
  return { types, weight: "shown" };
}

function labelOf({ passage, passages, index, before }: RuleContext): { words: string; end: number } | null {
  const { text, block } = passage;
  const joined = before.match(
    /(?:employment|job|position|contract|work(?:er)?(?: sub)?|time|employee) (?:type|status)\s?:?\s{0,2}$/iu,
  );
  if (joined) return { words: joined[0], end: 0 };
  const own = text.slice(0, LONGEST_LABEL + 2).match(/^([^:：\n]{2,45})\s?[:：\n]/u);
  if (own?.[1] !== undefined) return { words: own[1], end: own[0].length };
  if (block.valueStart !== undefined) {
    const end = block.valueStart - block.start;
    return { words: text.slice(0, end), end };
  }
  const worded = text.match(
    /^(?:time type|job type|employment type|work type|position type|contract type|worker (?:sub )?type|job schedule|雇用形態)\s+/iu,
  );
  if (worded) return { words: worded[0], end: worded[0].length };
  if (text.length > 80) return null;
  const above = passages[index - 1];
  const line = above && above.text.length <= LONGEST_LABEL ? above.text : passage.heading;
  return line.length <= LONGEST_LABEL && LABEL.test(line) && typesIn(line).length === 0
    ? { words: line, end: 0 }
    : null;
}

/** How far from the word a part of a line may reach. */
const LONGEST_PART = 90;

/** Whether the part of the line about the word says nothing but kinds of employment. */
function standsAlone(text: string, at: number): boolean {
  const fluent =
    text.length > 80 ||
    /[.!?]\s*$/u.test(text) ||
    text.split(/[|•·\n,;/]/u).some((part) => part.trim().split(/\s+/).length > 8);
  const parts = fluent ? /[|•·\n]/gu : /[|•·\n,;/]|\s[-–—]\s/gu;
  const first = Math.max(0, at - LONGEST_PART);
  const near = text.slice(first, at + LONGEST_PART);
  const breaks = [...near.matchAll(parts)];
  const before = breaks.findLast(({ index }) => first + index <= at);
  const after = breaks.find(({ index }) => first + index > at);
  if (!before && first > 0) return false;
  if (!after && near.length < text.length - first) return false;
  return isOnlyKinds(near.slice(before ? before.index + before[0].length : 0, after?.index));
}

function isOnlyKinds(part: string): boolean {
  if (part.length > LONGEST_PART) return false;
  let rest = part;
  for (const { start, end } of typesIn(part).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return !/\p{L}/u.test(rest.replace(BESIDE, " "));
}
