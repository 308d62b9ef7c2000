import type { Evidence } from "./evidence.ts";
import { type Passage, sentenceAt } from "./passages.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { textEvidence } from "./text-evidence.ts";

/** Text evidence for a span of the snapshot that lies in a passage. */
export const evidenceIn = (snapshot: PageSnapshot, passage: Passage, start: number, end: number): Evidence =>
  textEvidence(snapshot, passage.block, start, end, sentenceAt(passage, start));
