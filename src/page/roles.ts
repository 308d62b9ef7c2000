import { lightPattern } from "../engine/light-pattern.ts";
import { sectionOf } from "../engine/sections.ts";
import { joinLines } from "./joined-lines.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import type { Walked } from "./walk.ts";

const SENTENCE_END = /[.!?…。！？;,]$/;
/** "Location: Berlin", "Gehalt: 50.000 €"; a label is a few words and no sentence. */
const LABELLED = lightPattern(/^([\p{L}][\p{L}\p{M}\d&/()'’ .-]{1,38}?)\s?[:：]\s?(?=\S)/u);

const words = (text: string) => text.split(" ").length;

/** A short line that is bold throughout, ends in a colon or names a section stands for a heading. */
function readPseudoHeading(line: Line): void {
  if (line.role !== "paragraph" || line.text.length > 80 || line.linked > 0) return;
  const plain = line.text.replace(/\s*[:：]$/, "");
  const count = words(plain);
  const bold = line.bold >= line.text.replaceAll(" ", "").length * 0.8;
  const titled = count <= 7 && !SENTENCE_END.test(plain) && !/[:：]\s/.test(plain);
  if (bold && count <= 12 && !/[.,;]$/.test(plain) && LABELLED.exec(line.text) === null)
    line.role = "heading";
  else if (titled && plain !== line.text) line.role = "heading";
  else if (titled && count <= 5 && !/\d/.test(plain) && sectionOf(plain) !== null) line.role = "heading";
}

/** "Location: Berlin" on one line: a label with its value. */
function readField(line: Line): void {
  if (line.valueStart > 0 || line.text.length > 200) return;
  if (line.role === "tableRow" && line.cells.length === 1) {
    line.role = "field";
    line.valueStart = line.cells[0] ?? 0;
    return;
  }
  if (line.role !== "paragraph" && line.role !== "listItem") return;
  const unmarked = labelEnd(line);
  if (unmarked > 0) {
    line.role = "field";
    line.valueStart = unmarked;
    return;
  }
  const label = LABELLED.exec(line.text);
  if (!label || words(label[1] ?? "") > 5) return;
  const isKnown = labelKind(label[1] ?? "") !== null;
  const isBold =
    line.bold >= (label[1] ?? "").replaceAll(" ", "").length && line.bold < line.text.length * 0.8;
  if (!isBold && !isKnown && (line.role === "listItem" || line.text.length - label[0].length > 80)) return;
  line.role = "field";
  line.valueStart = label[0].length;
}

/** Where the value begins after a known label that only markup sets apart from it ("<b>Office</b> Oslo"); 0 when none does. */
function labelEnd(line: Line): number {
  const seam = line.seams[0] ?? 0;
  if (seam > 0 && seam < line.text.length && labelKind(line.text.slice(0, seam)) !== null) return seam;
  const first = line.text.split(" ", 4);
  for (let count = 1; count < first.length; count++) {
    const label = first.slice(0, count).join(" ");
    if (line.bold === label.length && labelKind(label) !== null) return label.length + 1;
  }
  return 0;
}

/** Refines what the markup alone says: lines that belong together, typed bullets, pseudo-headings and fields. */
export function refineRoles(walked: Pick<Walked, "lines" | "boxes">): Line[] {
  const refined = joinLines(walked);
  for (const line of refined) {
    readPseudoHeading(line);
    readField(line);
  }
  return refined;
}
