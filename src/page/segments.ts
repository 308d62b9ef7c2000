import type { Line } from "./line.ts";

/** A part of a line, without white space at its ends. */
export interface Segment {
  line: number;
  start: number;
  length: number;
  text: string;
}

/** What sets the particulars of a header line apart. */
const SEPARATOR = /\s[|•·∙–—/»›-]\s|\s?[|•·∙;；\n\t]\s?/g;

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
    const segment = trimmed(line.text, index, from, stop);
    if (segment) found.push(segment);
    from = next;
  }
  return found;
}

/** The whole line, or the value of a field, as one segment. */
export function wholeOf(line: Line, index: number): Segment | null {
  return trimmed(line.text, index, line.valueStart, line.text.length);
}

function trimmed(text: string, line: number, from: number, to: number): Segment | null {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const clean = slice.trim();
  return clean === "" ? null : { line, start, length: clean.length, text: clean };
}
