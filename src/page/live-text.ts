import { computedRendering } from "./computed-rendering.ts";
import { domOf } from "./dom.ts";
import { joinLines } from "./joined-lines.ts";
import type { Run } from "./line.ts";
import { markupRendering } from "./rendering.ts";
import { type TextMap, textMapOf } from "./text-map.ts";
import { walk } from "./walk.ts";

/** Text of a document and the way from its offsets to the live nodes. */
export interface LiveText {
  text: string;
  map: TextMap;
}

/**
 * The text that a page shows now, as the capture reads it, without the questions that the capture asks about it. What
 * stands only in the page's data is not in it.
 */
export function liveText(document: Document): LiveText {
  const dom = domOf(document);
  const root = dom.body ?? dom.root;
  if (!root) return { text: "", map: textMapOf(document, [], "") };
  const rendering = dom.view ? computedRendering(dom, root, dom.view) : markupRendering(dom, root);
  const runs: Run[] = [];
  let text = "";
  for (const line of joinLines(walk(dom, rendering, root))) {
    if (text !== "") text += "\n";
    for (const run of line.runs) runs.push({ ...run, at: run.at + text.length });
    text += line.text;
  }
  return { text, map: textMapOf(document, runs, text) };
}
