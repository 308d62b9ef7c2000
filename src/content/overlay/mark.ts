import type { Evidence } from "../../engine/evidence.ts";
import type { ShownFact } from "../../messaging/to-content.ts";
import { elementOf } from "./tone.ts";

/**
 * One piece of evidence of one fact, and where it stands in the page. `data`: only in the page's data; `notLit`: in a
 * shadow tree that no style reaches; `lost`: no longer to be found.
 */
export interface Mark {
  shown: ShownFact;
  evidence: Evidence;
  standing: "lit" | "notLit" | "data" | "lost";
  /** Null for `data` and `lost`. */
  range: Range | null;
  /** The text of the range when it was found, and the nodes in which it began and ended. */
  said: string;
  ends: readonly [Node, Node] | null;
}

/** A mark with words in the page. */
export type PlacedMark = Mark & { range: Range };
export const isPlaced = (mark: Mark): mark is PlacedMark => mark.range !== null;

/** Finds the range of evidence in the live page. */
export type Find = (evidence: Extract<Evidence, { type: "text" }>) => Range | null;
/** Whether the styles of lit words reach an element in a shadow tree. */
export type Reaches = (element: Element) => boolean;

/** A mark for every piece of evidence of the facts, in the order in which they come. */
export function marksOf(facts: readonly ShownFact[], find: Find, reaches: Reaches): Mark[] {
  return facts.flatMap((shown) =>
    shown.fact.evidence.map((evidence) => markOf(shown, evidence, find, reaches)),
  );
}

export function markOf(shown: ShownFact, evidence: Evidence, find: Find, reaches: Reaches): Mark {
  const mark: Mark = { shown, evidence, standing: "data", range: null, said: "", ends: null };
  place(mark, find, reaches);
  return mark;
}

/** Looks for a mark's words anew. */
export function place(mark: Mark, find: Find, reaches: Reaches): void {
  if (mark.evidence.type !== "text" || mark.evidence.source) return;
  const range = find(mark.evidence);
  mark.range = range;
  mark.said = range?.toString() ?? "";
  mark.ends = range && [range.startContainer, range.endContainer];
  mark.standing = standingOf(range, reaches);
}

function standingOf(range: Range | null, reaches: Reaches): Mark["standing"] {
  if (!range) return "lost";
  if (!(range.startContainer.getRootNode() instanceof ShadowRoot)) return "lit";
  const element = elementOf(range.startContainer);
  return element && reaches(element) ? "lit" : "notLit";
}

/** Whether the page still says a mark's words where they were found. */
export const holds = ({ standing, range, said }: Mark): boolean =>
  standing === "data" || (range?.startContainer.isConnected === true && range.toString() === said);

/** Whether the nodes of a mark were taken away or their text was replaced: cheap enough to ask at every change. */
export const isHurt = ({ range, ends }: Mark): boolean =>
  range !== null && (range.collapsed || range.startContainer !== ends?.[0] || range.endContainer !== ends[1]);

/** As a person reads the page; marks without a place come last. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  const placed = marks.filter(isPlaced).sort((a, b) => order(a.range, b.range));
  return [...placed, ...marks.filter((mark) => !isPlaced(mark))];
}

/** Below zero when one range begins first, or begins together with the other and ends later. */
function order(one: Range, other: Range): number {
  if (one.startContainer.getRootNode() === other.startContainer.getRootNode())
    return (
      one.compareBoundaryPoints(Range.START_TO_START, other) ||
      other.compareBoundaryPoints(Range.END_TO_END, one)
    );
  const [a, b] = [inDocument(one.startContainer), inDocument(other.startContainer)];
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** A node, or the host in the document's own tree around it. */
function inDocument(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inDocument(root.host) : node;
}
