import { claims, NO_CLAIM } from "./areas.ts";
import type { Box } from "./box.ts";
import { sumUp } from "./box.ts";
import type { Dom } from "./dom.ts";
import { type Line, LineText } from "./line.ts";
import { isLigature } from "./places/markup.ts";
import type { Rendering } from "./rendering.ts";

/** What an element hands down to the text in it. */
interface Style {
  box: Box;
  role: "heading" | "listItem" | "tableRow" | "paragraph";
  level: number;
  linked: boolean;
  bold: boolean;
  collapsed: boolean;
  keepsBreaks: boolean;
  /** What is no summary stands in a closed `<details>`. */
  closed: boolean;
  /** The innermost inline element that is no mere emphasis. */
  inline: Element | null;
}

interface Frame {
  next: Node | null;
  /** Set when the children are a slot's assigned nodes. */
  list: readonly Node[];
  index: number;
  style: Style;
  block: boolean;
  /** Where the line stood when the element opened. */
  from: number;
}

export interface Walked {
  lines: Line[];
  boxes: Box[];
  /** The page had more nodes or text than a posting can have, so the rest was not read. */
  cut: boolean;
}

const NO_NODES: readonly Node[] = [];

/** No posting is longer; what lies beyond is not read. */
const MOST_NODES = 1_000_000;
const MOST_CHARACTERS = 8_000_000;

const SKIPPED = new Set(
  "script style noscript template svg math datalist iframe object video audio canvas head title meta link progress meter".split(
    " ",
  ),
);
/** Elements that icon fonts draw in. */
const INLINE_ICON = new Set(["i", "span"]);
const INLINE = new Set(["span", "a", "button", "label", "time", "small", "data"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
/** Inputs that nobody fills in. */
const NO_INPUT = /^(?:hidden|submit|button|image|reset)$/;

/**
 * Reads the text under `root` line by line, in the order in which it is rendered: the flat tree, so open shadow roots
 * and slots included. Iterative and with everything inherited handed down, so that deep and long pages cost the same a node.
 */
export function walk(dom: Dom, rendering: Rendering, root: Element): Walked {
  const lines: Line[] = [];
  let line = new LineText();
  let nodes = 0;
  let characters = 0;
  const rootBox = newBox(root, dom.tag(root), null);
  const boxes = [rootBox];
  let lineStyle: Style | null = null;
  let lastInline: Element | null = null;
  const claimOf = claims(dom);
  /** An element without words of its own (an icon, a drawn separator) stands between two texts. */
  let gap = false;

  function newBox(element: Element, tag: string, parent: Box | null, { claim, named } = NO_CLAIM): Box {
    return {
      element,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      claim,
      named,
      first: lines.length,
      end: lines.length,
      chars: 0,
      linked: 0,
      inputs: 0,
      hasMainHeading: false,
    };
  }

  function flush(style: Style, broken = false): void {
    const { text, runs, linked, bold, cells, seams } = line;
    if (text !== "") {
      const { box, role: asked, level, collapsed, inline } = lineStyle ?? style;
      // A row of one cell is layout, not a table.
      const role = asked === "tableRow" && cells.length === 0 ? "paragraph" : asked;
      const element = inline ?? box.element;
      lines.push({
        text,
        runs,
        box,
        element,
        role,
        level,
        collapsed,
        linked,
        bold,
        cells,
        seams,
        valueStart: 0,
        broken,
      });
      box.chars += text.length;
      box.linked += linked;
      box.hasMainHeading ||= level === 1;
      characters += text.length;
      line = new LineText();
    }
    lineStyle = null;
    lastInline = null;
    gap = false;
  }

  const isLink = (element: Element | null) => element !== null && /^(?:a|button)$/.test(dom.tag(element));

  function addText(node: Node, style: Style): void {
    const data = dom.data(node);
    if (/\S/.test(data)) {
      lineStyle ??= style;
      const isOther = style.inline !== lastInline && lastInline !== null;
      // After a link, a word that runs into it is another's: "WebsiteAcme".
      const isGlued = isLink(lastInline) && /^\S/.test(data);
      if (gap || (isOther && (style.inline !== null || isGlued)))
        line.seam(data, isLink(style.inline) || isLink(lastInline));
      lastInline = style.inline;
      gap = false;
    }
    let from = 0;
    for (let at = style.keepsBreaks ? data.indexOf("\n") : -1; at >= 0; at = data.indexOf("\n", from)) {
      line.add(node, from, data.slice(from, at), style);
      flush(style, true);
      if (/\S/.test(data.slice(at, at + 200))) lineStyle = style;
      from = at + 1;
    }
    line.add(node, from, from > 0 ? data.slice(from) : data, style);
  }

  /** Opens an element: the frame to walk, or null when there is nothing in it to read. */
  function open(element: Element, style: Style): Frame | null {
    const tag = dom.tag(element);
    if (tag === "br") {
      flush(style, true);
      return null;
    }
    if (tag === "input" || tag === "textarea" || tag === "select") {
      if (!NO_INPUT.test(dom.attribute(element, "type"))) style.box.inputs += 1;
      return null;
    }
    if (tag === "svg") gap = true;
    if (SKIPPED.has(tag) || (INLINE_ICON.has(tag) && isLigature(dom, element))) return null;
    const list = tag === "slot" ? dom.assigned(element) : NO_NODES;
    const first = dom.firstChild(dom.shadowRoot(element) ?? element);
    const cell = tag === "td" || tag === "th";
    // Nothing to read, and no line that it could end.
    if (first === null && list.length === 0 && !cell && line.text === "") return null;
    const classes = dom.attribute(element, "class");
    const look = rendering(element, tag, classes);
    const visibility = style.closed && tag !== "summary" ? "collapsed" : look.visibility;
    if (visibility === "hidden") return null;
    const role = dom.attribute(element, "role");
    const block = look.isBlock;
    const inner: Style = {
      ...style,
      collapsed: style.collapsed || visibility === "collapsed",
      closed: tag === "details" && !dom.has(element, "open"),
    };
    if (cell) line.cell();
    else if (block) flush(style);
    if (block || cell) {
      inner.box = newBox(element, tag, style.box, claimOf(element, tag, role, classes));
      inner.inline = null;
      boxes.push(inner.box);
    } else if (INLINE.has(tag)) inner.inline = element;
    if (look.isBold) inner.bold = true;
    if (look.keepsBreaks) inner.keepsBreaks = true;
    restyle(element, tag, role, inner);
    return { next: first, list, index: 0, style: inner, block, from: line.text.length };
  }

  function restyle(element: Element, tag: string, role: string, style: Style): void {
    const isTagged = HEADINGS.has(tag);
    if (isTagged || role === "heading") {
      style.role = "heading";
      const level = Number(isTagged ? tag[1] : dom.attribute(element, "aria-level"));
      style.level = level >= 1 && level <= 6 ? level : 2;
    } else if (tag === "li" || role === "listitem") style.role = "listItem";
    else if (tag === "tr" || role === "row") style.role = "tableRow";
    else if (tag === "a" || tag === "button" || tag === "summary" || role === "button" || role === "link")
      style.linked = tag !== "summary";
    else if (tag === "b" || tag === "strong" || tag === "u") style.bold = true;
  }

  const top: Style = {
    box: rootBox,
    role: "paragraph",
    level: 0,
    linked: false,
    bold: false,
    collapsed: false,
    keepsBreaks: false,
    closed: false,
    inline: null,
  };
  const stack: Frame[] = [
    { next: dom.firstChild(root), list: NO_NODES, index: 0, style: top, block: true, from: 0 },
  ];
  let cut = false;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.list.length > 0 ? (frame.list[frame.index++] ?? null) : frame.next;
    if (node === null) {
      if (frame.block) flush(frame.style);
      else if (frame.style.inline !== null && line.text.length === frame.from) gap = true;
      frame.style.box.end = lines.length;
      stack.pop();
      continue;
    }
    if (frame.list.length === 0) frame.next = dom.nextSibling(node);
    cut = ++nodes > MOST_NODES || characters > MOST_CHARACTERS;
    if (cut) break;
    if (dom.isElement(node)) {
      const inner = open(node, frame.style);
      if (inner) stack.push(inner);
    } else if (dom.type(node) === 3) addText(node, frame.style);
  }
  flush(top);
  for (const frame of stack) frame.style.box.end = lines.length;
  sumUp(boxes);
  return { lines, boxes, cut };
}
