import type { Candidate, Resolution, ResolveContext } from "../../define-fact.ts";
import type { EmploymentType } from "../../lexicon/employment.ts";
import { employmentTypes } from "../../values.ts";
import type { Kinds } from "./places.ts";

const SCHEDULES: readonly EmploymentType[] = ["full-time", "part-time"];
const schedules = (c: Candidate<Kinds>): boolean => c.item.types.some((type) => SCHEDULES.includes(type));

/**
 * Every kind that the words name. A sentence that tells the hours of this job wins over a field of the board, words
 * over structured data, and what only the benefits name counts where nothing else is said.
 */
export function choose(
  candidates: readonly Candidate<Kinds>[],
  { drop }: ResolveContext,
): Resolution<Kinds, EmploymentType[]> | null {
  const said = candidates.filter((c) => c.at && c.item.weight !== "hinted");
  const told = said.filter((c) => c.item.weight === "told" && schedules(c));
  const used = told.length > 0 ? said.filter((c) => !schedules(c) || agrees(c, told)) : said;
  for (const c of said) if (!used.includes(c)) drop(c, "a sentence about the job says otherwise");
  const from = used.length > 0 ? withStructured(used, candidates) : fallback(candidates);
  const named = new Set(from.flatMap((c) => c.item.types));
  const value = employmentTypes.filter((type) => named.has(type));
  return value.length > 0 ? { value, from } : null;
}

const agrees = (c: Candidate<Kinds>, told: readonly Candidate<Kinds>[]): boolean =>
  c.item.types.some((type) => SCHEDULES.includes(type) && told.some((t) => t.item.types.includes(type)));

/** A permanent job of no stated hours may take them from structured data; an internship's are often only a default. */
function withStructured(
  used: Candidate<Kinds>[],
  candidates: readonly Candidate<Kinds>[],
): Candidate<Kinds>[] {
  const types = used.flatMap((c) => c.item.types);
  if (types.some((type) => type !== "permanent")) return used;
  return [...used, ...candidates.filter((c) => !c.at && schedules(c))];
}

function fallback(candidates: readonly Candidate<Kinds>[]): Candidate<Kinds>[] {
  const structured = candidates.filter((c) => !c.at);
  return structured.length > 0 ? structured : candidates.filter((c) => c.item.weight === "hinted");
}
