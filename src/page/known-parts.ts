import type { BoardParts } from "./boards/board.ts";
import type { Dom } from "./dom.ts";
import type { Line } from "./line.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Segment } from "./segments.ts";

/** What a board's file finds in a page, as spans of its lines. */
export interface KnownParts {
  board: string;
  title: Segment | null;
  employer: Segment | null;
  places: Segment[];
  /** `lines[start .. end)` */
  body: { start: number; end: number } | null;
  closed: Segment | null;
}

const MOST_MATCHES = 80;
/** A shorter body is a teaser or an empty shell. */
const SHORTEST_BODY = 200;

/** The parts that the first board with a marker in the page finds, or null when no board knows the page. */
export function findKnownParts(
  dom: Dom,
  document: Document,
  lines: readonly Line[],
  boards: readonly BoardParts[],
): KnownParts | null {
  const any = boards.map(({ markers }) => markers).join();
  if (any === "" || !dom.find(document, any)) return null;
  const board = boards.find(({ markers }) => dom.find(document, markers) !== null);
  if (!board) return null;
  const all = (selector: string | undefined) =>
    selector === undefined ? [] : dom.findAll(document, selector).slice(0, MOST_MATCHES);
  const spans = (selector: string | undefined) =>
    all(selector).flatMap((element) => spansIn(dom, lines, element));
  const first = (selector: string | undefined) => spans(selector)[0] ?? null;
  const [title] = spans(board.title);
  const end = title && board.titleEnd ? title.text.search(board.titleEnd) : -1;
  const body = spans(board.body);
  const start = Math.min(...body.map(({ line }) => line));
  const characters = body.reduce((sum, { length }) => sum + length, 0);
  return {
    board: board.board,
    title: title && end > 0 ? { ...title, length: end, text: title.text.slice(0, end) } : (title ?? null),
    employer: nameIn(first(board.employer)),
    places: spans(board.places),
    body: characters < SHORTEST_BODY ? null : { start, end: Math.max(...body.map(({ line }) => line)) + 1 },
    closed: first(board.closed),
  };
}

/** "at Kew" is Kew; "Open positions" is no name. */
function nameIn(segment: Segment | null): Segment | null {
  const before = /^(?:at|bei|chez|@)\s+/i.exec(segment?.text ?? "")?.[0].length ?? 0;
  const text = segment?.text.slice(before) ?? "";
  if (!segment || !mayBeName(text)) return null;
  return { ...segment, start: segment.start + before, length: text.length, text };
}

/** The spans of lines that stand in an element, in text order. */
function spansIn(dom: Dom, lines: readonly Line[], element: Element): Segment[] {
  return lines.flatMap((line, index) => {
    const inside = line.runs.filter((run) => dom.contains(element, run.node));
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const length = last.at + last.length - first.at;
    return [{ line: index, start: first.at, length, text: line.text.slice(first.at, first.at + length) }];
  });
}
