import { sectionOf } from "../engine/sections.ts";
import type { Block, PageSnapshot, Section, StructuredPosting } from "../engine/snapshot.ts";
import { boards } from "./boards/index.ts";
import { computedRendering } from "./computed-rendering.ts";
import { type Dom, domOf } from "./dom.ts";
import { hintsOf } from "./hints.ts";
import { findKnownParts } from "./known-parts.ts";
import type { Line, Run } from "./line.ts";
import { findMarks, type LineMark } from "./marks.ts";
import { findParts } from "./parts.ts";
import { withoutPeople } from "./people.ts";
import { markupRendering, type Rendering } from "./rendering.ts";
import { refineRoles } from "./roles.ts";
import { structuredPostings } from "./structured/index.ts";
import { type TextMap, textMapOf } from "./text-map.ts";
import { withTold } from "./told.ts";
import { describedLines, withUnshown } from "./unshown.ts";
import { walk } from "./walk.ts";

/**
 * Reads a document into a snapshot: one string with blocks over it.
 * @param known the boards whose pages are known; with none, every page is read the generic way
 */
export function capture(document: Document, url: string, known = boards): PageSnapshot {
  return captureWithMap(document, url, known).snapshot;
}

/**
 * The snapshot of a document, and the map from its offsets to the live nodes.
 * @param isStale tells of a posting in the page's data whether it is another job's, left over from before
 */
export function captureWithMap(
  document: Document,
  url: string,
  known = boards,
  isStale: (posting: StructuredPosting) => boolean = () => false,
): { snapshot: PageSnapshot; map: TextMap } {
  const dom = domOf(document);
  const root = dom.body ?? dom.root;
  const walked = root ? walk(dom, renderingOf(dom, root), root) : { lines: [], boxes: [], cut: false };
  const structured = structuredPostings(dom, document).filter((posting) => !isStale(posting));
  const hints = hintsOf(dom, document, url, structured);
  const shown = refineRoles(walked);
  const described = walked.boxes[0] ? describedLines(structured, walked.boxes[0]) : null;
  const board = findKnownParts(dom, document, shown, known);
  const shownParts = findParts(dom, hints, walked.boxes, shown, described, board);
  const { lines: read, parts: readParts } = withUnshown(shownParts, shown, described, hints);
  const { lines, parts } = withTold(hints, read, readParts);
  const { text, blocks, runs, starts } = assemble(lines, withoutPeople(lines, parts.areas));
  const at = (mark: LineMark) => {
    const start = (starts[mark.line] ?? 0) + mark.start;
    return { property: mark.property, start, end: start + mark.length, by: mark.by };
  };
  const snapshot: PageSnapshot = {
    url,
    documentTitle: dom.title,
    language: dom.root ? dom.attribute(dom.root, "lang") : "",
    text,
    blocks,
    marks: findMarks(dom, hints, lines, parts, board).map(at),
    structured,
    unreadSections: 0,
  };
  return { snapshot, map: textMapOf(document, runs, text) };
}

const renderingOf = (dom: Dom, root: Element): Rendering =>
  dom.view ? computedRendering(dom, root, dom.view) : markupRendering(dom, root);

/** Joins lines into the snapshot's text, with a block and the offset of each. */
function assemble(lines: readonly Line[], areas: readonly Block["area"][]) {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const starts: number[] = [];
  let section: Section = "none";
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const area = areas[index] ?? "posting";
    if (line.role === "heading" && area === "posting") section = sectionOf(line.text) ?? section;
    starts.push(at);
    for (const run of line.runs) runs.push({ ...run, at: run.at + at });
    blocks.push({
      role: line.role,
      area,
      section: area === "posting" ? section : "none",
      start: at,
      end: at + line.text.length,
      ...(line.role === "heading" && line.level > 0 ? { level: line.level } : {}),
      ...(line.role === "field" ? { valueStart: at + line.valueStart } : {}),
      ...(line.collapsed ? { collapsed: true } : {}),
      ...(line.source ? { source: line.source, path: line.path ?? "" } : {}),
    });
    at += line.text.length + 1;
  }
  return { text: lines.map((line) => line.text).join("\n"), blocks, runs, starts };
}
