import type { Mark } from "../engine/snapshot.ts";
import { CLOSED } from "./closed-words.ts";
import type { Dom } from "./dom.ts";
import { findEmployer } from "./employer.ts";
import type { Hints } from "./hints.ts";
import type { KnownParts } from "./known-parts.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import type { Parts } from "./parts.ts";
import { findPlaces } from "./places/find.ts";
import { placesIn, unique } from "./places/named.ts";
import { wholeOf } from "./segments.ts";
import type { TitleSpan } from "./title.ts";

/** A mark by line, before the lines have offsets in the text. */
export interface LineMark {
  property: Mark["property"];
  line: number;
  start: number;
  length: number;
  by: string;
}

const LONGEST_NOTICE = 300;

/** The title, who, where, the labelled date, and the words that it is closed: by the board's file, else the generic way. */
export function findMarks(
  dom: Dom,
  hints: Hints,
  lines: readonly Line[],
  parts: Parts,
  board: KnownParts | null,
): LineMark[] {
  const marks: LineMark[] = [];
  const mark = (
    property: Mark["property"],
    { line, start, length }: Omit<LineMark, "property" | "by">,
    by = "generic",
  ) => marks.push({ property, line, start, length, by });
  const employer = board?.employer ?? findEmployer(dom, hints, lines, parts);
  if (parts.title)
    mark(
      "title",
      withoutEmployer(parts.title, lines, employer?.text),
      board?.title ? board.board : undefined,
    );
  if (employer) mark("hiringOrganization", employer, board?.employer ? board.board : undefined);
  const known = unique(board?.places.flatMap(placesIn) ?? []);
  for (const place of known) mark("jobLocation", place, board?.board);
  for (const place of known.length > 0
    ? []
    : findPlaces(dom, lines, parts, employer?.text.toLowerCase() ?? "", hints.told))
    mark("jobLocation", place);
  for (const [index, line] of lines.entries()) {
    const area = parts.areas[index];
    if (area !== "header" && area !== "posting") continue;
    const value = line.valueStart > 0 ? wholeOf(line, index) : null;
    if (value && labelKind(line.text.slice(0, line.valueStart)) === "posted") mark("datePosted", value);
  }
  const closed = board?.closed ?? closedNotice(lines, parts);
  if (closed) mark("closed", closed);
  return marks;
}

/** "Gardener at Kew" is Gardener, where Kew is the employer. */
function withoutEmployer(title: TitleSpan, lines: readonly Line[], employer: string | undefined): TitleSpan {
  const text = lines[title.line]?.text.slice(title.start, title.start + title.length) ?? "";
  const at = employer === undefined ? -1 : text.indexOf(employer);
  const before = /^(.{3,}?)\s+(?:at|@|bei|chez|-|–|\|)\s+$/u.exec(text.slice(0, Math.max(0, at)))?.[1];
  const after = text.slice(at + (employer?.length ?? 0));
  return before !== undefined && /^\s*(?:\([^()]*\))?$/.test(after)
    ? { ...title, length: before.length }
    : title;
}

/** The page's own words, at the posting's head or in a notice above it, that it takes no more applications. */
function closedNotice(lines: readonly Line[], parts: Parts): Omit<LineMark, "property" | "by"> | null {
  for (const [index, line] of lines.entries()) {
    if (index >= parts.body.start + 3 || line.text.length > LONGEST_NOTICE || line.collapsed) continue;
    const area = parts.areas[index];
    if (area === "related" || area === "form" || area === "consent" || area === "footer") continue;
    const match = CLOSED.exec(line.text);
    if (match) return { line: index, start: match.index, length: match[0].length };
  }
  return null;
}
