import type { TextEvidence } from "../../engine/evidence.ts";
import { sentences } from "../../engine/sentences.ts";
import type { PageSnapshot } from "../../engine/snapshot.ts";
import { textEvidence } from "../../engine/text-evidence.ts";
import { anchoring, UNSEEN } from "../../page/anchor.ts";
import { liveText } from "../../page/live-text.ts";
import type { PageReader } from "../page-reader.ts";

/** A sentence that can be picked. */
export interface Choice {
  evidence: TextEvidence;
  range: Range;
  /** It stands in the posting itself: keys go through these alone, the pointer reaches all. */
  isMain: boolean;
}

/** The sentences of a captured page that still stand in it, in text order. */
export function choicesOf({ snapshot, map }: PageReader): Choice[] {
  const find = anchoring({ text: snapshot.text, map }, () => liveText(document));
  return snapshot.blocks.flatMap((block) =>
    sentences(snapshot.text, block.start, block.end).flatMap((sentence): Choice[] => {
      const evidence = textEvidence(snapshot, block, sentence.start, sentence.end, sentence);
      const range = find(evidence);
      return range ? [{ evidence, range, isMain: block.area === "posting" || block.area === "header" }] : [];
    }),
  );
}

/** A selection longer than this is no sentence. */
const LONGEST = 1_000;

/**
 * Evidence for the words that the user has selected.
 * @returns null when they are not among the sentences of the captured page
 */
export function selectedWords(
  selected: Range,
  snapshot: PageSnapshot,
  choices: readonly Choice[],
): TextEvidence | null {
  const touched = choices.filter(({ range }) => overlap(range, selected));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const around = { start: first.evidence.position.start, end: last.evidence.position.end };
  const inside = within(selected, first.range, last.range);
  const before = first.range.cloneRange();
  before.setEnd(inside.startContainer, inside.startOffset);
  // White space is counted on neither side: the page's is not the snapshot's.
  const at = snapshot.text
    .slice(around.start, around.end)
    .split("")
    .flatMap((sign, index) => (isSeen(sign) ? around.start + index : []));
  const [skipped, words] = [seen(before), seen(inside)];
  const start = at[skipped.length] ?? around.end;
  const end = (at[skipped.length + words.length - 1] ?? start - 1) + 1;
  const block = snapshot.blocks.find((one) => start >= one.start && start < one.end);
  if (!block || end <= start || end - start > LONGEST) return null;
  if (snapshot.text.slice(start, end).replace(UNSEEN, "") !== words) return null;
  return textEvidence(snapshot, block, start, end, around);
}

const isSeen = (sign: string) => sign.replace(UNSEEN, "") !== "";
const seen = (range: Range) => range.toString().replace(UNSEEN, "");

/** What of a range lies from the beginning of one to the end of another. */
function within(range: Range, first: Range, last: Range): Range {
  const inside = range.cloneRange();
  if (inside.compareBoundaryPoints(Range.START_TO_START, first) < 0)
    inside.setStart(first.startContainer, first.startOffset);
  if (inside.compareBoundaryPoints(Range.END_TO_END, last) > 0)
    inside.setEnd(last.endContainer, last.endOffset);
  return inside;
}

/** Whether two ranges of one tree share more than a border. */
function overlap(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0 &&
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0
  );
}
