import type { Line } from "./line.ts";

/** A part of a line, without white space at its ends. */
export interface Segment {
  line: number;
  start: number;
  length: number;
  text: string;
}

/** What sets the particulars of a header line apart. */
const SEPARATOR = /\s[|•·∙–—/»›-]\s|\s?[|•·∙;；\n\t]\s?|\s?[\u{1f300}-\u{1faff}]\ufe0f?\s?/gu;

/**
 * The particulars that a line lists: the parts between separators and at seams of the markup.
 * @param begin where to begin in the line; after the label of a field unless given
 */
export function segmentsOf(line: Line, index: number, begin = line.valueStart): Segment[] {
  const cuts: [number, number][] = line.seams.map((at) => [at, at]);
  for (const match of line.text.matchAll(SEPARATOR)) cuts.push([match.index, match.index + match[0].length]);
  cuts.sort(([a], [b]) => a - b);
  const found: Segment[] = [];
  let from = begin;
  for (const [stop, next] of [...cuts, [line.text.length, line.text.length] as const]) {
    if (stop < from) continue;
    const segment = segmentOf(line.text, index, from, stop);
    if (segment) found.push(segment);
    from = next;
  }
  return found;
}

/** The whole line, or the value of a field, as one segment. */
export function wholeOf(line: Line, index: number): Segment | null {
  return segmentOf(line.text, index, line.valueStart, line.text.length);
}

/** The words between two offsets of a line, without what sets them apart; null when there are none. */
export function segmentOf(text: string, line: number, from: number, to: number): Segment | null {
  let [start, end] = [from, to];
  while (start < end && isApart(text.charCodeAt(start))) start += 1;
  while (end > start && isApart(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { line, start, length: end - start, text: text.slice(start, end) };
}

/** White space, a comma or a colon. */
const isApart = (code: number): boolean =>
  code === 44 || code === 58 || code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xff1a;
