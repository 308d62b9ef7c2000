import { labelKind } from "../labels.ts";
import type { Line } from "../line.ts";
import type { Segment } from "../segments.ts";
import { isSurelyPlace, spansOf } from "./shape.ts";

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 90;
const LONGEST_LIST = 4000;
/** As many lines may stand under one label. */
const MOST_LINES = 60;

/** The values that stand after or under the label of a place, among the lines asked for. */
export function labelledIn(lines: readonly Line[], isAsked: (index: number) => boolean): Segment[] {
  return lines.flatMap((line, index) => {
    if (!isAsked(index) || line.source) return [];
    const end = line.valueStart > 0 ? line.valueStart : headingLabelEnd(line);
    if (end > 0) return labelKind(line.text.slice(0, end)) === "place" ? valuesOf(line, index, end) : [];
    if (line.text.length > LONGEST_LABEL || labelKind(line.text) !== "place") return [];
    return inAddress(lines, index) ?? underLabel(lines, index, isAsked);
  });
}

/** Where the value begins in a heading like "Location: Oslo". */
const headingLabelEnd = (line: Line): number =>
  line.role === "heading" ? (/^[^:：]{2,30}[:：]\s*(?=\S)/.exec(line.text)?.[0].length ?? 0) : 0;

const valuesOf = (line: Line, index: number, from: number): Segment[] =>
  line.text.length - from > LONGEST_LIST ? [] : spansOf(line, index, from);

/** The line under a label, and those after it while they go on as a list or an address. */
function underLabel(lines: readonly Line[], label: number, isAsked: (index: number) => boolean): Segment[] {
  const found: Segment[] = [];
  const own = lines[label];
  for (let index = label + 1; index < lines.length && index <= label + MOST_LINES; index++) {
    const line = lines[index];
    if (!own || !line || !isAsked(index) || line.valueStart > 0 || line.source) break;
    if (line.role === "heading" && (own.role !== "heading" || line.level <= own.level)) break;
    const values = valuesOf(line, index, 0);
    const isPlace = isSurelyPlace(line.text);
    const isFirst = found.length === 0;
    if (!isPlace && (line.text.length > LONGEST_VALUE || /[.!?:]$/.test(line.text))) {
      // "1 vacancy in the following location:"
      if (isFirst && /[:：]$/.test(line.text) && index === label + 1) continue;
      break;
    }
    if (!isPlace && !isFirst && line.role !== "listItem") break;
    if (labelKind(line.text) !== null) break;
    found.push(...values);
    if (line.role !== "listItem" && !isPlace) break;
  }
  return found;
}

const POSTCODE = /^(?:[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
const MOST_ADDRESS_LINES = 7;

/** The town of an address whose lines stand under each other: the last before the postcode, or the one that is surely a town. */
function inAddress(lines: readonly Line[], label: number): Segment[] | null {
  const own = lines.slice(label + 1, label + 1 + MOST_ADDRESS_LINES);
  const postcode = own.findIndex(({ text }) => POSTCODE.test(text));
  if (postcode < 1) return null;
  const rows = own.slice(0, postcode).map((line, index) => ({ line, index: label + 1 + index }));
  if (rows.some(({ line }) => line.role === "heading" || line.text.length > LONGEST_VALUE)) return null;
  const town = rows.findLast(({ line }) => isSurelyPlace(line.text)) ?? rows.at(-1);
  return town ? spansOf(town.line, town.index, 0) : null;
}
