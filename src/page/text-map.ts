import type { Run } from "./line.ts";
import { unshadowed } from "./unshadowed.ts";

/** Where the characters of a snapshot stand in the live document. Stays in the page. */
export interface TextMap {
  /**
   * The live range of `snapshot.text.slice(start, end)` (UTF-16 offsets), or null when the text is not in the page
   * (it stands only in structured data), when its nodes are gone or have changed, or when it spans two shadow trees.
   */
  rangeOf(start: number, end: number): Range | null;
}

/** A map over runs in text order, with offsets into the snapshot's text. */
export function textMapOf(document: Document, runs: readonly Run[], text: string): TextMap {
  /** The last run that begins at or before `offset`. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const stillHolds = (run: Run) =>
    run.node.isConnected &&
    (run.node.nodeValue ?? "").slice(run.from, run.from + run.length) ===
      text.slice(run.at, run.at + run.length);
  return {
    rangeOf(start, end) {
      if (!(start >= 0 && end > start && end <= text.length)) return null;
      let first = runAt(start);
      const head = runs[first];
      // A position in white space that no node holds begins at the next run.
      if (!head || start >= head.at + head.length) first += 1;
      const from = runs[first];
      const to = runs[runAt(end - 1)];
      if (!from || !to || from.at >= end || to.at < from.at || !stillHolds(from) || !stillHolds(to))
        return null;
      if (from.node.getRootNode() !== to.node.getRootNode()) return null;
      const range = unshadowed(document, "createRange").call(document);
      range.setStart(from.node, from.from + Math.max(0, start - from.at));
      range.setEnd(to.node, to.from + Math.min(to.length, end - to.at));
      return range;
    },
  };
}
