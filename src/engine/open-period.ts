import { DATE_RANGE, readRange, type WrittenRange } from "./dates.ts";
import { isDayFirst } from "./day-order.ts";
import type { RuleContext } from "./define-fact.ts";
import { postingWindow } from "./lexicon/deadline-words.ts";

/** The first and last day of a posting after their label, or alone in a line, in the group `quote`. For the flags `gdi`. */
export const OPEN_PERIOD = `(?:(?<![a-z\\u00df-\\u017f])${postingWindow}\\s?:?\\s{0,3}|^\\s{0,3})(?<quote>${DATE_RANGE})`;

const LABELLED = new RegExp(`(?:^|\\n)\\W{0,4}${postingWindow}\\s?:?\\s*(?:\\n|(?=[\\d(]|\\p{L}))`, "iu");
const NAMED = new RegExp(`\\b${postingWindow}\\b`, "i");

/** The days that `OPEN_PERIOD` matched, if their line or the one above is labelled so. */
export function openPeriod(match: RegExpMatchArray, context: RuleContext): WrittenRange | null {
  const { passage, passages, index, snapshot } = context;
  const words = `${passages[index - 1]?.text ?? ""}\n${match[0]}`;
  if (passage.text.length > 120 || !LABELLED.test(words)) return null;
  return readRange(match.groups?.quote ?? "", isDayFirst(snapshot));
}

/** Whether dates are a posting's own open days, by their sentence, their heading or the line above. */
export const isOpenPeriod = ({ sentence, passage, passages, index }: RuleContext): boolean =>
  NAMED.test(`${sentence} ${passage.heading} ${(passages[index - 1]?.text ?? "").slice(0, 60)}`);
