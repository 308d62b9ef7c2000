import { sentences } from "./sentences.ts";
import type { Block, PageSnapshot } from "./snapshot.ts";

/** A block that speaks about this job, with what a rule needs to judge a match in it. */
export interface Passage {
  block: Block;
  text: string;
  /** Text of the nearest heading above, "" if none. */
  heading: string;
  sentences: { start: number; end: number }[];
}

/** The passages of the posting itself, in text order: areas `header` and `posting`. */
export function passages(snapshot: PageSnapshot): Passage[] {
  const found: Passage[] = [];
  let heading = "";
  for (const block of snapshot.blocks) {
    if (block.area !== "posting" && block.area !== "header") continue;
    const text = snapshot.text.slice(block.start, block.end);
    if (block.role === "heading") heading = text;
    found.push({ block, text, heading, sentences: sentences(snapshot.text, block.start, block.end) });
  }
  return found;
}
