import { lightPattern } from "../engine/light-pattern.ts";
import type { Line } from "./line.ts";
import type { Walked } from "./walk.ts";

const BULLET = /^(?:[•·▪▫◦●○■□‣⁃∙►➢➤✓✔★*–—-]|[o§]\s)\s*(?=[^\s*–—-])/;
const BEGINS_SMALL = lightPattern(/^\p{Ll}/u);
const SENTENCE_END = /[.!?…。！？;,]$/;

/** Drops the first `count` characters of a line together with their runs. */
function dropStart(line: Line, count: number): void {
  line.text = line.text.slice(count);
  line.cells = line.cells.map((at) => at - count);
  line.seams = line.seams.map((at) => at - count);
  line.runs = line.runs.flatMap((run) => {
    const cut = Math.max(0, count - run.at);
    if (cut >= run.length) return [];
    return [{ at: run.at + cut - count, node: run.node, from: run.from + cut, length: run.length - cut }];
  });
}

/** Appends a line to another, with `glue` (white space) between them. */
function append(line: Line, next: Line, glue: string): void {
  const offset = line.text.length + glue.length;
  line.text += glue + next.text;
  for (const run of next.runs) line.runs.push({ ...run, at: run.at + offset });
  for (const at of next.seams) line.seams.push(at + offset);
  line.linked += next.linked;
  line.bold += next.bold;
  line.broken = next.broken;
}

/** Typed bullets make a list item; the bullet itself is a list marker, not text. */
function readBullet(line: Line): void {
  if (line.role !== "paragraph") return;
  const bullet = BULLET.exec(line.text)?.[0];
  if (!bullet || (bullet === line.text[0] && /[*–—-]/.test(bullet))) return;
  dropStart(line, bullet.length);
  line.role = "listItem";
}

/** Text that was wrapped by hand goes on in the next line. */
function goesOn(line: Line, next: Line): boolean {
  return (
    line.broken &&
    line.box === next.box &&
    line.role === "paragraph" &&
    next.role === "paragraph" &&
    line.text.length > 50 &&
    !SENTENCE_END.test(line.text) &&
    !/[:：]$/.test(line.text) &&
    BEGINS_SMALL.test(next.text)
  );
}

/** The nearest element of this tag around a line's text, as a box index; null when there is none. */
function boxOf(line: Line, tag: string) {
  for (let box: Line["box"] | null = line.box; box; box = box.parent) if (box.tag === tag) return box;
  return null;
}

/**
 * Makes of the lines that the markup gives those that a person reads: typed bullets are list markers, not text, and text
 * that was wrapped by hand goes on. A `dt` with its `dd`s, and a two-cell row whose cells hold blocks, become one field;
 * several values stand on lines of their own. The boxes are told which lines they hold now.
 */
export function joinLines({ lines, boxes }: Pick<Walked, "lines" | "boxes">): Line[] {
  const refined: Line[] = [];
  /** For every line before, the index of the line that it is part of now. */
  const now: number[] = [];
  const hasFields = boxes.some(({ tag }) => tag === "dd" || tag === "td");
  for (const line of lines) {
    const last = refined.at(-1);
    if (last && hasFields && joinsField(last, line)) {
      const first = last.valueStart === 0;
      append(last, line, first ? " " : "\n");
      if (first) last.valueStart = last.text.length - line.text.length;
      last.role = "field";
    } else if (last && goesOn(last, line)) append(last, line, " ");
    else {
      readBullet(line);
      refined.push(line);
    }
    now.push(refined.length - 1);
  }
  for (const box of boxes) {
    const isEmpty = box.end <= box.first;
    box.first = now[box.first] ?? refined.length;
    box.end = isEmpty ? box.first : (now[box.end - 1] ?? refined.length - 1) + 1;
  }
  return refined;
}

function joinsField(last: Line, line: Line): boolean {
  if (last.text.length > 300 || line.text.length > 200 || last.text.startsWith("\n")) return false;
  const dd = boxOf(line, "dd");
  if (dd && dd.end - dd.first <= 3) {
    const term = boxOf(last, "dt");
    return term !== null && term.parent === dd.parent && last.text.length - last.valueStart < 200;
  }
  const cell = boxOf(line, "td");
  const label = boxOf(last, "th") ?? boxOf(last, "td");
  if (!cell || !label || cell === label || cell.parent !== label.parent || !cell.parent) return false;
  return cell.parent.end - cell.parent.first === 2 && last.text.length <= 60;
}
