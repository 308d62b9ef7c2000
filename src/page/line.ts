import type { Block, StructuredPosting } from "../engine/snapshot.ts";
import type { Box } from "./box.ts";

/** Characters copied one to one: `text[at .. at+length)` of the line is `node.data[from .. from+length)`. */
export interface Run {
  at: number;
  node: Node;
  from: number;
  length: number;
}

/** One line of text as rendered, before it becomes a block. */
export interface Line {
  text: string;
  runs: Run[];
  box: Box;
  /** The innermost element with words of its own at the line's start: often the one whose class says what it is. */
  element: Element;
  role: Block["role"];
  /** 1-6, only on headings made by markup. */
  level: number;
  collapsed: boolean;
  /** How many characters stand in links or buttons, and how many in bold. */
  linked: number;
  bold: number;
  /** Where the second and later cells of a table row begin. */
  cells: number[];
  /** Where text of one inline element meets that of the next with no space in the page ("LondonFull-time"). */
  seams: number[];
  /** Where the value of a field begins; 0 when the line is no field. */
  valueStart: number;
  /** The line ended at a `<br>` or a kept line break, not at the end of its box. */
  broken: boolean;
  /** The line stands only in the page's data: where, and the JSON Pointer of the string it was made from. */
  source?: StructuredPosting["source"];
  path?: string;
}

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x205f ||
  code === 0x3000;
/** Soft hyphens and zero-width marks are not rendered; the joiners of emoji and of Persian words are kept. */
const isInvisible = (code: number) => code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

/** Collects text nodes into one line with white space as a browser renders it. */
export class LineText {
  text = "";
  runs: Run[] = [];
  linked = 0;
  bold = 0;
  cells: number[] = [];
  seams: number[] = [];
  private spacePending = false;

  /** Adds `data.slice(from, to)` of a text node. */
  add(node: Node, data: string, from: number, to: number, style: { linked: boolean; bold: boolean }): void {
    let at = from;
    while (at < to) {
      const code = data.charCodeAt(at);
      if (isSpace(code)) {
        this.space();
        at += 1;
      } else if (isInvisible(code)) {
        at += 1;
      } else {
        const end = wordsEnd(data, at, to);
        if (this.spacePending && !this.text.endsWith("\t")) this.text += " ";
        this.spacePending = false;
        this.runs.push({ at: this.text.length, node, from: at, length: end - at });
        this.text += data.slice(at, end);
        if (style.linked) this.linked += end - at;
        if (style.bold) this.bold += end - at;
        at = end;
      }
    }
  }

  /** White space before whatever comes next, unless the line is still empty. */
  space(): void {
    this.spacePending = this.text !== "";
  }

  /** A new inline element begins: sets its words apart where they would run into those before. */
  seam(next: string): void {
    const begins = next.trimStart();
    if (this.text === "" || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(begins)) return;
    if (!this.spacePending && begins === next && !/[\p{Ll}\p{N})]$/u.test(this.text)) return;
    this.spacePending = true;
    this.seams.push(this.text.length + 1);
  }

  /** Begins a cell: what follows is set off by a tab. */
  cell(): void {
    if (this.text === "") return;
    this.spacePending = false;
    if (!this.text.endsWith("\t")) this.text += "\t";
    if (this.cells.at(-1) !== this.text.length) this.cells.push(this.text.length);
  }
}

/** The end of the words that begin at `at`, with single ordinary spaces between them. */
function wordsEnd(data: string, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to; i++) {
    const code = data.charCodeAt(i);
    if (isInvisible(code)) break;
    if (isSpace(code)) {
      if (code !== 32 || end < i) break;
    } else end = i + 1;
  }
  return end;
}
