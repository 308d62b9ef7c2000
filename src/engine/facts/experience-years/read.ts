import type { Rule, RuleContext } from "../../define-fact.ts";
import { bareDegreesIn, type DegreeLevel, degreesIn, levelOf } from "../../lexicon/degrees.ts";
import { MONTHS, SAYS_EXPERIENCE } from "../../lexicon/experience.ts";
import { numberOf } from "../../lexicon/numbers.ts";
import { lightPattern } from "../../light-pattern.ts";
import { clauseAt, sectionAt } from "../../scope.ts";
import type { Section } from "../../snapshot.ts";
import { isOfOtherRole, isOfOthers, isOtherTime, isWish, speaksOfCompany } from "./refusals.ts";

/** One demand of years. */
export interface Years {
  min: number | null;
  max: number | null;
  /** The degree that these years go with ("Master's and 3 years"): another degree may ask for others. */
  degree: DegreeLevel | null;
  /** Said as another way beside the demand before it: "or 3 years with a Master's". */
  otherwise: boolean;
}

type Read = NonNullable<Rule<Years>["read"]>;
const MONTH = lightPattern(new RegExp(`^${MONTHS}$`, "u"));
const LONGEST = 30;

/** A span of time, if the words about it say that it is time at work. */
export const readSpan: Read = (match, context) => judged(match, context, isWork);

/** Words that speak of experience by themselves. */
export const readWords: Read = (match, context) => judged(match, context, () => true);

interface Place {
  section: Section;
  /** The rest of the clause before and after the span itself. */
  before: string;
  after: string;
}

function judged(match: RegExpMatchArray, context: RuleContext, isDemand: typeof isWork): Years | null {
  const years = amount(match);
  if (!years) return null;
  const { groups: at } = match.indices ?? {};
  const numberAt = (at?.min ?? at?.min2)?.[0] ?? 0;
  const numberEnd = (at?.unit ?? at?.unit2)?.[1] ?? numberAt;
  const { text, block } = context.passage;
  const { before, after } = clauseAt(text.slice(0, numberAt), text.slice(numberEnd));
  const place = { section: sectionAt(context, match.index ?? 0), before, after };
  if (place.section === "preferred" || place.section === "benefits" || place.section === "legal") return null;
  if (place.section === "company" && block.role !== "listItem" && !ASKS.test(before + after)) return null;
  if (!isDemand(match, context, place)) return null;
  const saysExperience = match.groups?.head !== undefined || match.groups?.tail !== undefined;
  if (OPENS_WISH.test(text) || isOfOtherRole(context)) return null;
  if (isOtherTime(before, after, saysExperience) || isOfOthers(match.groups?.tail ?? "")) return null;
  if (isWish(before, after) || isWish(clauseAt(context.before, "").before, "")) return null;
  if (speaksOfCompany(context.sentence, before, place.section, block.role)) return null;
  return { ...years, ...ways(text.slice(0, numberAt), after) };
}

/** A block that opens with the label "Preferred" before another demand: "Preferred CPA; 2 years in audit". */
const OPENS_WISH = lightPattern(
  /^\s{0,3}(?:Preferred|Desired|Nice to have|PREFERRED|DESIRED)\s\p{Lu}[^.]{0,80};/u,
);

const ASKS = lightPattern(/(?<!\p{L})(?:you|candidates?|applicants?|require[ds]?|must)(?!\p{L})/iu);

/** "Years of experience: 4-6": the number has no unit. */
export function readLabel(match: RegExpMatchArray, context: RuleContext): Years | null {
  const min = Number(match.groups?.min);
  const max = match.groups?.max === undefined ? null : Number(match.groups.max);
  if (sectionAt(context, match.index ?? 0) === "preferred" || min > LONGEST || (max !== null && max < min))
    return null;
  return { min, max, degree: null, otherwise: false };
}

function amount(match: RegExpMatchArray): { min: number | null; max: number | null } | null {
  const groups = match.groups ?? {};
  if (groups.less !== undefined) return null;
  const unit = groups.unit ?? groups.unit2 ?? "";
  const low = parsed(groups.min ?? groups.min2, groups.minUnit ?? unit);
  const high = parsed(groups.max, unit);
  if (low === null || (high !== null && high < low) || low > LONGEST) return null;
  if (high !== null) return { min: low, max: groups.maxMore ? null : high };
  if (groups.most !== undefined && !groups.more) return { min: null, max: low };
  return { min: low, max: null };
}

function parsed(text: string | undefined, unit: string): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  const number = /^an?$/i.test(digits) ? 1 : numberOf(digits);
  if (number === null) return null;
  return MONTH.test(unit) ? Math.round((number / 12) * 100) / 100 : number;
}

/** "5+ years in sales", "3 years working with Java", "2 Jahre als". */
const WORK_AFTER = lightPattern(
  /^['’´`]?\s{1,2}(?:(?:of|in|as|with|within|working|at|on|using|doing|als|im|en|como|dans|comme|tant)(?!\p{L})|\p{Ll}{3,20}(?:ing|[aei]ndo)(?!\p{L}))/u,
);
/** "3 años o más desarrollando": what follows the bound */
const OR_MORE = lightPattern(/^\s{1,2}(?:o más|ou mais|ou plus|oder mehr|of meer|o più|or more)(?=\s)/iu);
const FOR_BEFORE = lightPattern(/(?<!\p{L})(?:for|since|seit|depuis|durante)\s+(?:\p{L}+\s+){0,2}$/iu);
const WORKED = lightPattern(
  /(?<!\p{L})(?:you(?:['’]ve|r)?|work(?:ed|ing)?|familiar\p{L}*|proficien\p{L}*|knowledge|programming|sold|led|managed|exceeded|practi[cs]ed|held (?:a|an|the|similar)|du|vous|tu)(?!\p{L})/iu,
);
const BESIDE_BEFORE = lightPattern(
  /(?:(?<!\p{L})(?:with|and|plus|w\/|mit|und|et|avec|y|con|e|com)\s+|[+&,:–-]\s?)(?:\p{L}+\s+){0,3}$/iu,
);
const DEMANDED_AFTER = lightPattern(/^\s{0,2}\((?:required|erforderlich|requis|requise|obligatorio)\)/iu);

/** "We need a baker with two years in a hotel": who is wanted brings the years. */
const WANTED_WITH = lightPattern(
  /(?<!\p{L})(?:need|want|seek|seeking|looking for|searching for|hiring)\s(?:an?|the|our|someone|people)(?!\p{L})[^.;]{0,100}\swith\s(?:\p{L}+\s){0,2}$/iu,
);

/** Whether the words about a span say that it is time at work. */
function isWork(match: RegExpMatchArray, { passage, passages, index }: RuleContext, place: Place): boolean {
  const { head, tail, more, maxMore, max, least: lead } = match.groups ?? {};
  if (head !== undefined || tail !== undefined || DEMANDED_AFTER.test(place.after)) return true;
  const least =
    [more, maxMore, max].some((group) => group !== undefined) ||
    OR_MORE.test(place.after) ||
    (lead !== undefined && !/^over$/i.test(lead));
  const listed = place.section === "required" && passage.block.role === "listItem";
  if (
    WORK_AFTER.test(place.after.replace(OR_MORE, "")) &&
    (least || place.section === "required" || WANTED_WITH.test(place.before))
  )
    return true;
  if (least && (listed || (FOR_BEFORE.test(place.before) && WORKED.test(place.before)))) return true;
  if (
    /^['’´`]?\s{0,2}(?:and|with|plus|\+)\s(?:an?\s|your\s)?/iu.test(place.after) &&
    degreeAhead(place.after) !== null
  )
    return true;
  if (
    BESIDE_BEFORE.test(place.before) &&
    degreesIn(place.before.slice(-120)).length > 0 &&
    (listed || SAYS_EXPERIENCE.test(place.before) || SAYS_EXPERIENCE.test(place.after))
  )
    return true;
  // A part of the head: "Gardener | Leeds | 3+ years"
  const [left, right] = [/[^|•·]*$/u.exec(place.before)?.[0] ?? "", /^[^|•·]*/u.exec(place.after)?.[0] ?? ""];
  const isHead = passage.block.area === "header" || index === 0;
  if (isHead && more !== undefined && !/[\p{L}\d]/u.test(left + right)) return true;
  const alone = match[0].length >= passage.text.trim().replace(/[.\s]+$/, "").length - 4;
  const labels = [passage.heading, passages[index - 1]?.text ?? ""];
  return alone && labels.some((label) => label.length < 60 && SAYS_EXPERIENCE.test(label));
}

const ANOTHER_WAY = lightPattern(/(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})[^,;]{0,90}$/iu);
const NUMBERED = lightPattern(/\d\)?\s?\+?\s?(?:years?|yrs?|jahre|ans|años|anos)(?!\p{L})/iu);
const DIRECTLY = lightPattern(
  /^\S+\s+(?:with\s|at\s|least\s|a\s|minimum\s|of\s|min\.?\s|mindestens\s|au\s|moins\s|al\s|menos\s){0,5}\(?$/iu,
);
/** How far back another way may begin, over semicolons but within the sentence. */
const SENTENCE_BACK = 300;

/** The last degree that the words name; also one that needs others beside it ("an Associate's"). */
function lastDegree(words: string): DegreeLevel | null {
  const sure = degreesIn(words).at(-1);
  const bare = bareDegreesIn(words).at(-1);
  return bare && bare.index > (sure?.end ?? -1) ? levelOf(bare) : (sure?.level ?? null);
}

/** What stands about the span: a degree that it goes with, another span that it replaces. */
function ways(before: string, after: string): { degree: DegreeLevel | null; otherwise: boolean } {
  const sentence = before.slice(-SENTENCE_BACK).replace(/^.*[.!?]\s/su, "");
  const own = sentence.slice(
    Math.max(0, ...[...sentence.matchAll(new RegExp(NUMBERED, "giu"))].map(({ index }) => index)),
  );
  const degree =
    (/^\W{0,3}(?:\p{L}+\s){0,4}?with\s/u.test(after) ? degreeAhead(after) : null) ??
    lastDegree(own) ??
    (/^\W{0,3}(?:\p{L}+\s){0,4}?(?:and|plus|\+|\()/iu.test(after) ? degreeAhead(after) : null);
  const or = sentence.match(ANOTHER_WAY);
  const tail = or ? sentence.slice(or.index) : "";
  const otherwise =
    or !== null &&
    NUMBERED.test(sentence.slice(0, or.index)) &&
    (DIRECTLY.test(tail) || lastDegree(tail) !== null);
  return { degree, otherwise };
}

/** The degree that the words right behind the span name, before another span. */
function degreeAhead(after: string): DegreeLevel | null {
  const near = after.slice(0, 70);
  const stop = near.search(/\d|[;.]/u);
  return degreesIn(stop < 0 ? near : near.slice(0, stop))[0]?.level ?? null;
}
