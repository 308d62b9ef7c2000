import type { Extraction } from "../extraction.ts";
import type { Passage } from "../passages.ts";
import type { PageSnapshot } from "../snapshot.ts";

/** Provisos on a fact that its value cannot hold. */
export function findConditions(
  _snapshot: PageSnapshot,
  _passages: readonly Passage[],
): Extraction["conditions"] {
  return [];
}
