import type { Rule } from "../../define-fact.ts";
import { type DegreeLevel, degreesIn } from "../../lexicon/degrees.ts";
import { OR_FINISHED } from "../../lexicon/study.ts";
import { lightPattern } from "../../light-pattern.ts";
import { clauseAt } from "../../scope.ts";
import { judge, type Schooling } from "./judge.ts";

const MAY_HAVE_FINISHED = lightPattern(new RegExp(`(?<!\\p{L})(?:${OR_FINISHED})(?!\\p{L})`, "iu"));
/** Students as those whom the job serves. */
const SERVED = lightPattern(
  /(?<!\p{L})(?:teach|mentor|support|serv|supervis|advis|help|assist|tutor|instruct|coach|engag|recruit|inspir|empower|provid|reach|equip|encourag|design|interact|guid|manag|educat|counsel|connect|place|prepar)(?:e|es|ed|ing)?(?!\p{L})|(?:work(?:ing)? with|our|of|among|interest in|lives of|patients|clients|members|participants|children|customers|families|users)\s*(?:\p{L}+\s+)?$/iu,
);
/** What stands before someone who is asked to be a student. */
const ASKED = lightPattern(
  /(?:^|[:(,–-]|(?<!\p{L})(?:be|are|is|['’]re|['’]m|as|current|currently|active|actively|an?|seeking|for|from|to|hiring|invite|only|all|talented|motivated|passionate|any|either|or|and|must|the|you|exceptional|high[- ]performing|[123]L|eligible|ideal|enthusiastic|bright|ambitious|outstanding))\W*$/iu,
);

/** Who studies now, by the level of the place where. A profession's school names no level. */
export const readStudent: NonNullable<Rule<Schooling>["read"]> = (match, context) => {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const { text, block } = context.passage;
  const clause = clauseAt(text.slice(0, start), text.slice(end));
  if (block.role === "heading") return null;
  if (degreesIn(match[0]).length > 0) return null;
  if (SERVED.test(clause.before)) return null;
  if (match.groups?.who !== undefined && !ASKED.test(clause.before)) return null;
  if (PROFESSION.test(`${clause.before.slice(-30)}${match[0]}${clause.after.slice(0, 30)}`)) return null;
  const kind = clause.before.match(/(?<!\p{L})(?:law|high[- ]school|graduate|doctoral)\s+$/iu)?.[0] ?? "";
  const level = levelOfStudy(match[0] + clause.after.slice(0, 80), kind + match[0]);
  if (!level) return null;
  const schooling = judge(level, start, end, context);
  const finished = MAY_HAVE_FINISHED.test(`${clause.before}${match[0]}${clause.after}`);
  return schooling && { ...schooling, enrolled: !finished, named: false };
};

/** A profession's school names no level. */
const PROFESSION = lightPattern(
  /(?<!\p{L})(?:nursing|nurse|medical|pharmacy|dental|veterinary|cosmetology|medicine)(?!\p{L})/iu,
);

function levelOfStudy(words: string, match: string): DegreeLevel | null {
  if (/(?<!\p{L})high[- ]school(?!\p{L})/iu.test(match)) return "high-school";
  if (/(?<!\p{L})law(?: school)?(?!\p{L})/iu.test(match)) return "doctorate";
  if (/(?:trade|boot ?camp)(?!\p{L})/iu.test(match)) return null;
  if (/(?:post[- ]?secondary|community college)/iu.test(match)) return "associate";
  if (
    /(?<!\p{L})(?:graduate (?:school|program|degree|students?|level)|grad school|post-?graduate)/iu.test(
      match,
    ) &&
    !/under-?grad/iu.test(match)
  )
    return "master";
  if (/(?<!\p{L})(?:im|en|in a) master/iu.test(words)) return "master";
  return degreesIn(words).length > 0 && !/college|universit|degree/iu.test(match) ? null : "bachelor";
}
