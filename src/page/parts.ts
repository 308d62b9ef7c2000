import type { Area, Box } from "./box.ts";
import { boxesAround } from "./box.ts";
import type { Line } from "./line.ts";

/** Which line is the title of the job, and which part of the page each line belongs to. */
export interface Parts {
  areas: Area[];
  /** Index of the title's line, -1 when the page shows none. */
  title: number;
  /** The lines under the title that say who and where, before the body begins. */
  header: number[];
}

const LONGEST_HEADER_LINE = 120;
const MOST_HEADER_LINES = 8;

export function findParts(boxes: readonly Box[], lines: readonly Line[], documentTitle: string): Parts {
  const title = titleLine(lines, documentTitle);
  const areas = areasOf(boxes, lines, title);
  const header: number[] = [];
  const titleBox = lines[title]?.box;
  if (titleBox) {
    areas[title] = "header";
    for (let i = title + 1; i < lines.length && header.length < MOST_HEADER_LINES; i++) {
      const line = lines[i];
      if (!line || line.text.length > LONGEST_HEADER_LINE || line.role === "heading") break;
      if (line.box.parent !== titleBox.parent) break;
      header.push(i);
      areas[i] = "header";
    }
  }
  return { areas, title, header };
}

/** The first main heading that the document's title repeats, else the first main heading. */
function titleLine(lines: readonly Line[], documentTitle: string): number {
  const main = lines.flatMap((line, index) => (line.role === "heading" && line.level === 1 ? [index] : []));
  return main.find((index) => documentTitle.includes(lines[index]?.text ?? "\n")) ?? main[0] ?? -1;
}

/** A claim holds unless the box is the page itself: it has the title in it, or most of the text. */
function areasOf(boxes: readonly Box[], lines: readonly Line[], title: number): Area[] {
  const whole = boxes[0]?.chars ?? 0;
  const aroundTitle = new Set(title >= 0 && lines[title] ? boxesAround(lines[title].box) : []);
  const areas = new Map<Box, Area>();
  for (const box of boxes) {
    const holds = box.claim !== null && !aroundTitle.has(box) && box.chars * 2 < whole;
    const outer = box.parent ? (areas.get(box.parent) ?? "posting") : "posting";
    areas.set(box, holds && box.claim !== null && outer === "posting" ? box.claim : outer);
  }
  return lines.map((line) => areas.get(line.box) ?? "posting");
}
