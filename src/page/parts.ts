import { findMainBox } from "./body.ts";
import type { Area, Box } from "./box.ts";
import { boxesAround } from "./box.ts";
import type { Dom } from "./dom.ts";
import type { Hints } from "./hints.ts";
import type { KnownParts } from "./known-parts.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import { announcesForm, announcesOtherJobs } from "./noise.ts";
import { findTitle, type TitleSpan } from "./title.ts";
import { type Described, describedRange } from "./unshown.ts";
import { claimWorth, isControl, looksLikeForm } from "./worth.ts";

/** Which line is the title of the job, and which part of the page each line belongs to. */
export interface Parts {
  areas: Area[];
  /** Where the job's title stands, null when the page shows none. */
  title: TitleSpan | null;
  /** The lines of the body: `lines[start .. end)`; those of other areas in between do not belong to it. */
  body: { start: number; end: number };
}

/** Divides a page into its parts. */
export function findParts(
  dom: Dom,
  hints: Hints,
  boxes: readonly Box[],
  lines: readonly Line[],
  described: Described | null,
  board: KnownParts | null,
): Parts {
  const main = findMainBox(boxes, lines);
  if (!main) return { areas: [], title: null, body: { start: 0, end: 0 } };
  const around = new Set(boxesAround(main.box));
  let claimed = claimedAreas(boxes, lines, around);
  const isContent = (index: number) => {
    const line = lines[index];
    return line !== undefined && claimed[index] === null && contentful(line, lines[index + 1]);
  };
  let first = main.box.first;
  while (first < main.box.end && !isContent(first)) first += 1;
  if (first === main.box.end) first = main.box.first;
  const outside = (index: number) => {
    const area = claimed[index];
    return area !== null && area !== undefined && area !== "header";
  };
  const titleMark = board?.title ?? findTitle(dom, hints, lines, outside, first);
  const title = titleMark?.line ?? -1;
  if (lines[title]) {
    for (const box of boxesAround(lines[title].box)) around.add(box);
    claimed = claimedAreas(boxes, lines, around);
  }
  if (title >= first && title < main.box.end) {
    first = title + 1;
    while (first < main.box.end && !isContent(first)) first += 1;
    if (first === main.box.end) first = title + 1;
  }
  const from = withHeadings(lines, first, Math.max(main.box.first, title + 1));
  const to = endOf(lines, claimed, main.worth, from, main.box.end);
  const known = board?.body ?? (described ? describedRange(described, lines) : null);
  // What the page's data calls the description lies in the body; the body may hold more ("about us", legal lines).
  const overlap = !known || (!board?.body && known.start < to && from < known.end);
  const start = known ? Math.min(known.start, overlap ? from : known.start) : from;
  const end = known ? Math.max(known.end, overlap ? to : known.end) : to;
  const titleBoxes = new Set(title >= 0 && lines[title] ? boxesAround(lines[title].box) : []);
  const particulars = particularsOf(lines, claimed);
  const areas = lines.map((line, index): Area => {
    if (index === title) return "header";
    const area = claimed[index] ?? null;
    if (index >= start && index < end) return area === null || area === "header" ? "posting" : area;
    if (area !== null && area !== "header") return area;
    if (title >= 0 && index > title && index < start) return "header";
    // Without a title, the short lines that the text begins with say who, what and where: "Acme | Oslo | Onsite".
    if (title < 0 && index >= Math.max(main.box.first, start - MOST_OPENING_LINES) && index < start)
      return "header";
    if (statesSomething(line) || particulars.has(index)) return "header";
    if (title >= 0 && index < title && index > title - 6 && titleBoxes.has(line.box.parent ?? line.box))
      return "header";
    return area === "header" ? "navigation" : "aside";
  });
  return { areas, title: titleMark, body: { start, end } };
}

/** The area that the markup claims for each line, null for none. Claims around the main text are void. */
function claimedAreas(
  boxes: readonly Box[],
  lines: readonly Line[],
  around: ReadonlySet<Box>,
): (Area | null)[] {
  const whole = boxes[0]?.chars ?? 0;
  const areas = new Map<Box, Area | null>();
  for (const box of boxes) {
    const outer = box.parent ? (areas.get(box.parent) ?? null) : null;
    const claim = box.claim ?? (looksLikeForm(box) ? "form" : null);
    const holds = claim !== null && !around.has(box) && claimWorth(box, whole) < 0.5;
    areas.set(box, outer !== null && outer !== "header" ? outer : holds ? claim : outer);
  }
  return lines.map((line) => areas.get(line.box) ?? null);
}

/** Words that a body may begin with; labels, buttons and the short lines of a page's head are none. */
function contentful(line: Line, next: Line | undefined): boolean {
  if (isControl(line) || line.valueStart > 0) return false;
  if (line.role === "heading") return false;
  if (line.text.length >= 90) return true;
  if (line.text.length >= 35 && /[.!?。！？…]["”’)]?$/.test(line.text)) return true;
  return (
    line.role === "listItem" &&
    line.text.length >= 20 &&
    next?.role === "listItem" &&
    next.text.length >= 12 &&
    line.linked === 0
  );
}

/** The headings right above the first words belong to the body. */
function withHeadings(lines: readonly Line[], first: number, least: number): number {
  let start = first;
  while (start > least && start > first - 3) {
    const above = lines[start - 1];
    if (above?.role !== "heading" || above.level === 1 || isControl(above)) break;
    start -= 1;
  }
  return start;
}

/** Where the body ends: before other jobs and application forms, and without trailing links and buttons. */
function endOf(
  lines: readonly Line[],
  claimed: readonly (Area | null)[],
  worth: readonly number[],
  start: number,
  last: number,
): number {
  const sum = (from: number, to: number) => worth.slice(from, to).reduce((a, b) => a + b, 0);
  const whole = sum(start, last);
  let end = last;
  let before = 0;
  for (let i = start; i < last; i++) {
    before += worth[i] ?? 0;
    const line = lines[i];
    if (!line || before < whole * 0.3 || line.role === "listItem") continue;
    if (announcesOtherJobs(line.text) || (line.role === "heading" && announcesForm(line.text))) {
      end = i;
      break;
    }
  }
  const trailing = (index: number) => {
    const line = lines[index];
    return line === undefined || claimed[index] !== null || isControl(line);
  };
  while (end > start + 1 && trailing(end - 1)) end -= 1;
  while (end > start + 1 && (lines[end - 1]?.level ?? 0) > 0) end -= 1;
  return end;
}

/** A label with a value that postings use: it speaks of the job wherever it stands. */
function statesSomething(line: Line): boolean {
  return line.valueStart > 0 && labelKind(line.text.slice(0, line.valueStart)) !== null;
}

const MOST_OPENING_LINES = 6;

const PARTICULARS =
  /^(?:(?:job|position|vacancy|role|key) (?:details|info(?:rmation)?|facts|summary)|at a glance|auf einen blick|eckdaten|en bref|ficha|募集要項)[\s:]*$/i;
const MOST_PARTICULARS = 12;

/** Lines outside the body that give particulars of the job: the one under a label, those under "Job details". */
function particularsOf(lines: readonly Line[], claimed: readonly (Area | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let left = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (claimed[index] !== null) left = 0;
    else if (
      line.text.length < 40 &&
      next &&
      next.text.length < 100 &&
      claimed[index + 1] === null &&
      labelKind(line.text) !== null &&
      labelKind(next.text) === null
    ) {
      found.add(index).add(index + 1);
    } else if (PARTICULARS.test(line.text)) left = MOST_PARTICULARS;
    else if (line.role === "heading" && line.level <= 2) left = 0;
    else if (left > 0 && line.text.length < 150) {
      found.add(index);
      left -= 1;
    }
  }
  return found;
}
