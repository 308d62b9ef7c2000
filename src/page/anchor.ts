import type { TextEvidence } from "../engine/evidence.ts";
import type { LiveText } from "./live-text.ts";
import { quoteSearch } from "./match-quote.ts";

/** White space and marks that are not rendered: the capture drops or joins them. */
export const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/**
 * Finds where evidence stands in the live page: by its position in the text that it was read from, else by its words
 * and those around them in the page's text as it is now.
 * @param known the text that was captured last; null when there is none
 * @param afresh reads the page's text anew, at most once for all evidence of one go
 * @returns the range of a piece of evidence, or null when its words stand only in the page's data or can no longer be
 * found: nothing is ever found somewhere near
 */
export function anchoring(known: LiveText | null, afresh: () => LiveText) {
  let fresh: { live: LiveText; find: ReturnType<typeof quoteSearch> } | null = null;
  const read = () => {
    const live = afresh();
    fresh = { live, find: quoteSearch(live.text) };
    return fresh;
  };
  return ({ position, quote, source }: TextEvidence): Range | null => {
    if (source) return null;
    const { start, end } = position;
    if (known && known.text.slice(start, end) === quote.exact) {
      const range = known.map.rangeOf(start, end);
      if (range && saysOnly(range, quote.exact)) return range;
    }
    const { live, find } = fresh ?? read();
    const found = find(quote, start);
    const range = found && live.map.rangeOf(found.start, found.end);
    return range && saysInOrder(range, quote.exact) ? range : null;
  };
}

/** Whether a range holds these words and no others, white space aside. */
export const saysOnly = (range: Range, words: string): boolean =>
  range.toString().replace(UNSEEN, "") === words.replace(UNSEEN, "");

/** Whether a range holds these words in their order; text that the page does not show may stand between them. */
function saysInOrder(range: Range, words: string): boolean {
  const held = range.toString().replace(UNSEEN, "");
  let at = 0;
  return words.split(/\s+/).every((word) => {
    const plain = word.replace(UNSEEN, "");
    const found = held.indexOf(plain, at);
    at = found + plain.length;
    return found >= 0;
  });
}
