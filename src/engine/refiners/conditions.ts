import type { Extraction, Fact } from "../extraction.ts";
import type { Search } from "../gather.ts";

/** Provisos on a fact that its value cannot hold. */
export function findConditions(_search: Search, _facts: readonly Fact[]): Extraction["conditions"] {
  return [];
}
