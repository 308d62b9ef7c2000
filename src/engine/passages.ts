import { sentences } from "./sentences.ts";
import type { Block, PageSnapshot } from "./snapshot.ts";

interface Span {
  start: number;
  end: number;
}

/** A block that speaks about this job, with what a rule needs to judge a match in it. */
export interface Passage {
  block: Block;
  text: string;
  /** Text of the nearest heading above, "" if none. */
  heading: string;
  sentences: readonly Span[];
}

/** The passages of the posting itself, in text order: areas `header` and `posting`. */
export function passages(snapshot: PageSnapshot): Passage[] {
  const found: Passage[] = [];
  let heading = "";
  for (const block of snapshot.blocks) {
    if (block.area !== "posting" && block.area !== "header") continue;
    const passage = passageOf(snapshot, block, heading);
    if (block.role === "heading") {
      heading = passage.text;
      passage.heading = heading;
    }
    found.push(passage);
  }
  return found;
}

/** A block of any area as a passage. */
export const passageOf = (snapshot: PageSnapshot, block: Block, heading = ""): Passage => ({
  block,
  text: snapshot.text.slice(block.start, block.end),
  heading,
  sentences: sentences(snapshot.text, block.start, block.end),
});

/** The sentence of a passage that holds an offset of the snapshot's text; the whole block between sentences. */
export function sentenceAt({ block, sentences: all }: Passage, offset: number): Span {
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = all[middle];
    if (!sentence) break;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return block;
}
