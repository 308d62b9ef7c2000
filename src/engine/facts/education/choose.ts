import type { Candidate, Resolution, ResolveContext } from "../../define-fact.ts";
import { lightPattern } from "../../light-pattern.ts";
import { degreeLevels, type FactValue } from "../../values.ts";
import type { Schooling } from "./judge.ts";

const rank = ({ item }: Candidate<Schooling>): number => degreeLevels.indexOf(item.level);

/**
 * The lowest level that is enough: among what is required, else what experience may replace, else what is wished.
 * Who must be studying now is asked for that study, whatever else is named.
 */
export function choose(
  candidates: readonly Candidate<Schooling>[],
  { drop }: ResolveContext,
): Resolution<Schooling, FactValue<"education">> | null {
  const said = candidates.filter((c) => c.at);
  const used = said.length > 0 ? said : candidates;
  for (const c of candidates) if (!used.includes(c)) drop(c, "the words say it");
  for (const demand of ["required", "replaceable", "wished"] as const) {
    const asked = used.filter((c) => c.item.demand === demand);
    if (asked.length === 0) continue;
    const enrolled = asked.filter((c) => c.item.enrolled);
    const among = enrolled.length > 0 ? studies(enrolled, used) : withDoctorate(asked);
    const lowest = Math.min(...among.map(rank));
    const from = among.filter((c) => rank(c) === lowest);
    const min = from[0]?.item.level;
    if (!min) return null;
    return { value: { min, enrolled: enrolled.length > 0, required: demand === "required" }, from };
  }
  return null;
}

/** "Hochschulabschluss und Promotion": the doctorate is asked for beside the degree before it, which is not enough. */
function withDoctorate(asked: readonly Candidate<Schooling>[]): readonly Candidate<Schooling>[] {
  const doctorate = asked.find(({ item, at }) => {
    if (item.level !== "doctorate" || !at) return false;
    const { block, text } = at.passage;
    return AND_A.test(text.slice(Math.max(0, at.start - block.start - 120), at.start - block.start));
  });
  const passage = doctorate?.at?.passage;
  return doctorate ? asked.filter((c) => c === doctorate || c.at?.passage !== passage) : asked;
}
const AND_A = lightPattern(
  /(?:abschluss|studium)(?: (?:der|des|in|im) [^.;:!?\n]{2,60})? (?:und|sowie|mit) (?:(?:eine[rn]?|sehr|gute[rn]?|einschlägige[rn]?|überdurchschnittliche[rn]?) ){0,3}$/iu,
);

/** Which studies the applicant may be in: those named, else those that the degrees asked for name. */
function studies(
  enrolled: readonly Candidate<Schooling>[],
  used: readonly Candidate<Schooling>[],
): readonly Candidate<Schooling>[] {
  const named = enrolled.filter((c) => c.item.named);
  if (named.length > 0) return named;
  const degrees = used.filter(
    ({ item }) => item.named && !item.enrolled && item.demand !== "wished" && item.level !== "high-school",
  );
  return degrees.length > 0 ? degrees : enrolled;
}
