import { lightPattern } from "../engine/light-pattern.ts";
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

// Soft hyphens and zero-width marks are not rendered; the joiners of emoji and of Persian words are kept.
const WORD = /[^\s\u00ad\u200b\u2060]/g;
/** Ends words that are written as they are rendered: white space that is no single ordinary space, what is not rendered. */
const END = /[^\S ]|[\u00ad\u200b\u2060]| (?= )/g;
const SPACE = /[^\S\ufeff]/;

/** Where a pattern of one character matches next, or the end of the text when it does not. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

const BEGINS_WORDS = lightPattern(/^[\p{Lu}\p{Lo}\p{N}]/u);
const ENDS_WORDS = lightPattern(/[\p{Ll}\p{N})]$/u);

/** Collects text nodes into one line with white space as a browser renders it. */
export class LineText {
  text = "";
  runs: Run[] = [];
  linked = 0;
  bold = 0;
  cells: number[] = [];
  seams: number[] = [];
  private spacePending = false;

  /** Adds a text, or a part of it, that stands at `from` in its node. */
  add(node: Node, from: number, text: string, style: { linked: boolean; bold: boolean }): void {
    for (let end = 0; ; ) {
      const at = next(WORD, text, end);
      if (at > end && SPACE.test(text.slice(end, at))) this.space();
      if (at === text.length) return;
      end = next(END, text, at);
      if (text[end - 1] === " ") end -= 1;
      if (this.spacePending && !this.text.endsWith("\t")) this.text += " ";
      this.spacePending = false;
      this.runs.push({ at: this.text.length, node, from: from + at, length: end - at });
      this.text += text.slice(at, end);
      if (style.linked) this.linked += end - at;
      if (style.bold) this.bold += end - at;
    }
  }

  /** White space before whatever comes next, unless the line is still empty. */
  space(): void {
    this.spacePending = this.text !== "";
  }

  /**
   * A new inline element begins: sets its words apart where they would run into those before.
   * @param apart capitals run into each other too: "H/FAcme" of a title and a link
   */
  seam(next: string, apart = false): void {
    const begins = next.trimStart();
    if (this.text === "" || !BEGINS_WORDS.test(begins)) return;
    if (!this.spacePending && begins === next && !apart && !ENDS_WORDS.test(this.text)) return;
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
