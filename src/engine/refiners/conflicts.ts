import type { Extraction } from "../extraction.ts";
import type { Passage } from "../passages.ts";
import type { PageSnapshot } from "../snapshot.ts";

/** Facts that contradict each other, with the quotes of both sides. */
export function markConflicts(
  _extraction: Extraction,
  _snapshot: PageSnapshot,
  _passages: readonly Passage[],
): Extraction["conflicts"] {
  return [];
}
