import type { TextEvidence } from "./evidence.ts";
import type { Block, PageSnapshot } from "./snapshot.ts";

const CONTEXT = 32;
const LONGEST_SENTENCE = 400;

/**
 * Evidence for `snapshot.text.slice(start, end)`. Stands apart from the schemas, so that content scripts can build evidence
 * without them.
 * @param sentence offsets of the sentence around it; cut to 400 characters about the quote
 */
export function textEvidence(
  snapshot: Pick<PageSnapshot, "text">,
  block: Pick<Block, "collapsed" | "source" | "path">,
  start: number,
  end: number,
  sentence: { start: number; end: number },
): TextEvidence {
  const { text } = snapshot;
  const from = Math.max(sentence.start, end - LONGEST_SENTENCE, 0);
  const to = Math.min(sentence.end, Math.max(end, from + LONGEST_SENTENCE));
  return {
    type: "text",
    position: { type: "TextPositionSelector", start, end },
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    sentence: text.slice(Math.min(from, start), to).trim(),
    ...(block.collapsed ? { collapsed: true } : {}),
    ...(block.source ? { source: block.source, path: block.path ?? "" } : {}),
  };
}
