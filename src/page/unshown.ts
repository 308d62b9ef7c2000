import type { StructuredPosting } from "../engine/snapshot.ts";
import type { Area, Box } from "./box.ts";
import type { Hints } from "./hints.ts";
import type { Line } from "./line.ts";
import type { Parts } from "./parts.ts";
import { refineRoles } from "./roles.ts";
import { type HtmlLine, htmlLines } from "./structured/html-text.ts";

const SHOWN = 0.5;

/**
 * Adds the description that stands only in the page's data, when the page does not show it: the job's title and the
 * description's lines come after all other text, and what was taken for the body before is none.
 */
export function withUnshown(
  parts: Parts,
  lines: readonly Line[],
  described: Described | null,
  hints: Hints,
): { lines: readonly Line[]; parts: Parts } {
  if (!described || shownShare(described, lines.map((line) => line.text).join("")) >= SHOWN)
    return { lines, parts };
  const body = lines.slice(parts.body.start, parts.body.end).reduce((sum, line) => sum + line.text.length, 0);
  if (body > described.words.length * 2) return { lines, parts };
  const all = [...lines];
  const areas = parts.areas.map((area): Area => (area === "posting" ? "aside" : area));
  let { title } = parts;
  if (!title && hints.structuredTitle !== "") {
    title = { line: all.length, start: 0, length: hints.structuredTitle.length };
    const path = `${described.posting.path}/title`;
    const heading: HtmlLine = { text: hints.structuredTitle, role: "heading", level: 1, bold: 0 };
    all.push({ ...lineOf(heading, described.posting, described.box), path });
    areas.push("header");
  }
  const start = all.length;
  all.push(...refineRoles({ lines: described.lines, boxes: [] }));
  while (areas.length < all.length) areas.push("posting");
  return { lines: all, parts: { areas, title, body: { start, end: all.length } } };
}

/** Without white space and case, for finding the words of one source in another. */
export const squashed = (text: string): string =>
  text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, "").toLowerCase();

const SAMPLES = 12;
const SAMPLE_LENGTH = 30;

/** A description that is in the page's data, with its lines. */
export interface Described {
  posting: StructuredPosting;
  /** The page's outermost box, in which the lines are held to stand. */
  box: Box;
  lines: Line[];
  /** All of it, squashed. */
  words: string;
}

/** The lines of the longest description that the page's data holds, or null when there is none worth reading. */
export function describedLines(structured: readonly StructuredPosting[], box: Box): Described | null {
  let best: Described | null = null;
  for (const posting of structured) {
    const { description } = posting.posting;
    if (typeof description !== "string" || description.length < 200) continue;
    const lines = htmlLines(description).map((line) => lineOf(line, posting, box));
    const words = squashed(lines.map((line) => line.text).join(""));
    if (words.length > (best?.words.length ?? 100)) best = { posting, box, lines, words };
  }
  return best;
}

/** A line of a description as a line of the page that no node holds. */
function lineOf(line: HtmlLine, { source, path }: StructuredPosting, box: Box): Line {
  const nowhere = {
    runs: [],
    box,
    element: box.element,
    collapsed: false,
    linked: 0,
    cells: [],
    seams: [],
    valueStart: 0,
    broken: false,
  };
  return { ...line, ...nowhere, source, path: `${path}/description` };
}

/**
 * The lines between the first and the last that the description holds: `lines[start .. end)`, or null when the page
 * shows too little of it to tell.
 */
export function describedRange(
  described: Described,
  lines: readonly Line[],
): { start: number; end: number } | null {
  const holds = (index: number, least: number) => {
    const words = squashed(lines[index]?.text ?? "");
    return words.length >= least && described.words.includes(words);
  };
  const matched = lines.flatMap((_line, index) => (holds(index, SAMPLE_LENGTH) ? [index] : []));
  const found = matched.reduce((sum, index) => sum + squashed(lines[index]?.text ?? "").length, 0);
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined || found < described.words.length * SHOWN) return null;
  let [start, end] = [first, last + 1];
  while (start > 0 && holds(start - 1, 4)) start -= 1;
  while (end < lines.length && holds(end, 4)) end += 1;
  return { start, end };
}

/** How much of a description the page shows, 0 to 1, by samples of its words. */
export function shownShare(described: Described, pageText: string): number {
  const page = squashed(pageText);
  const step = Math.max(1, Math.floor((described.words.length - SAMPLE_LENGTH) / SAMPLES));
  let tried = 0;
  let shown = 0;
  for (let at = 0; at + SAMPLE_LENGTH <= described.words.length && tried < SAMPLES; at += step) {
    tried += 1;
    if (page.includes(described.words.slice(at, at + SAMPLE_LENGTH))) shown += 1;
  }
  return tried === 0 ? 1 : shown / tried;
}
