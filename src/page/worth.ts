import { sectionOf } from "../engine/sections.ts";
import type { Area, Box } from "./box.ts";
import type { Line } from "./line.ts";
import { isAction } from "./noise.ts";

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MOST = 600;

/** Whether a line is a link or a button and nothing else. */
export const isControl = (line: Line): boolean =>
  isAction(line.text) || (line.linked >= line.text.replaceAll(" ", "").length * 0.9 && line.text.length < 80);

/** How much a line looks like the words of a posting: about its length in letters, nothing for links. */
export function worthOf(line: Line): number {
  const { text } = line;
  if (line.linked * 2 > text.length || isAction(text)) return 0;
  const length = CJK.test(text) ? text.length * 2.5 : text.length;
  if (line.role === "heading") return sectionOf(text) === null ? 15 : 60;
  return length < 25 ? 5 : Math.min(length, MOST);
}

const WORTH: Readonly<Record<Area, number>> = {
  posting: 1,
  header: 0.3,
  navigation: 0.02,
  related: 0.1,
  form: 0.1,
  consent: 0,
  footer: 0.05,
  aside: 0.3,
};

/**
 * How much a claim takes from the text below it. Names of classes mislead ("menu-item", "cookies-enabled"), so a box
 * with a main heading or full of plain text is not navigation because a class says so; a form around a whole page is
 * no form.
 * @param whole characters on the page
 */
export function claimWorth(box: Box, whole: number): number {
  if (box.claim === null) return looksLikeForm(box) ? WORTH.form : 1;
  if (box.named && box.hasMainHeading) return 0.8;
  if (box.claim === "form" && !looksLikeForm(box) && (box.chars > 1500 || box.chars * 2 > whole)) return 1;
  if (box.named && box.claim !== "consent" && box.chars > 600 && box.linked < box.chars * 0.25) return 0.8;
  return WORTH[box.claim];
}

/** Several inputs with little text for each: an application form, a filter. */
export const looksLikeForm = (box: Box): boolean => box.inputs >= 3 && box.chars < box.inputs * 150;
