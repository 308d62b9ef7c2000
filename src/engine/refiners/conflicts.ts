import type { Extraction, Fact } from "../extraction.ts";
import type { Search } from "../gather.ts";

/** Facts that contradict each other, with the quotes of both sides. */
export function markConflicts(
  _search: Search,
  _facts: readonly Fact[],
  _conditions: Extraction["conditions"],
): Extraction["conflicts"] {
  return [];
}
