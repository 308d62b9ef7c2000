import type { Mark } from "../engine/snapshot.ts";
import type { Line } from "./line.ts";
import type { Parts } from "./parts.ts";

/** A mark by line, before the lines have offsets in the text. */
export interface LineMark {
  property: Mark["property"];
  line: number;
  start: number;
  length: number;
  by: string;
}

/** Marks that need no knowledge of the board: the title's heading, and who and where in the lines below it. */
export function findMarks(lines: readonly Line[], parts: Parts, documentTitle: string): LineMark[] {
  const whole = (property: Mark["property"], index: number): LineMark => ({
    property,
    line: index,
    start: 0,
    length: lines[index]?.text.length ?? 0,
    by: "generic",
  });
  const header = parts.areas.flatMap((area, index) =>
    area === "header" && index > (parts.title?.line ?? -1) && index < parts.body.start ? [index] : [],
  );
  const marks: LineMark[] = [];
  const at = parts.title?.line ?? -1;
  if (parts.title) marks.push({ property: "title", ...parts.title, by: "generic" });
  const titleText = lines[at]?.text ?? "";
  const restOfTitle = documentTitle.replace(titleText, "").toLowerCase();
  const employer = header.find((index) => {
    const text = lines[index]?.text.toLowerCase() ?? "";
    return text !== "" && restOfTitle.includes(text);
  });
  if (employer !== undefined) marks.push(whole("hiringOrganization", employer));
  const place = header.find((index) => index !== employer);
  if (place !== undefined) marks.push(whole("jobLocation", place));
  return marks;
}
