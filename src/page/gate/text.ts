import { unshadowed } from "../unshadowed.ts";
import { lower } from "./fold.ts";
import { announced } from "./headings.ts";
import { namesJob } from "./roles.ts";
import { SPOKEN } from "./words.ts";

/** What a pass over the page's text found; what costs more to know is asked for when it can still turn the answer. */
export interface TextSigns {
  duties: number;
  required: number;
  around: number;
  apply: number;
  /** The page was longer than the budget. */
  cut: boolean;
  names(): NameSigns;
  /** Phrases by which postings speak to or of a candidate; counting stops at `enough`. */
  spoken(enough: number): number;
}

export interface NameSigns {
  /** Links, and short texts outside links, that are named like jobs. */
  jobLinks: number;
  jobNames: number;
  /** Characters of running text outside links and names of jobs. */
  prose: number;
}

const MOST_TEXTS = 12_000;
const MOST_CHARACTERS = 400_000;
const LONGEST = 3_000;
const LONGEST_SHORT = 70;
/** A shorter text is a label rather than running text. */
const LEAST_RUNNING = 26;
const MOST_SPOKEN_A_TEXT = 4;
const NO_TEXT = /^(?:script|style|noscript|template|textarea|option|svg|title|desc)$/;

/** One pass over the text nodes under `root`, with a budget: a longer page is judged by its beginning. */
export function readText(document: Document, root: Element): TextSigns {
  const shorts: Node[] = [];
  const running: string[] = [];
  const signs = { duties: 0, required: 0, around: 0, apply: 0, cut: false };
  let texts = 0;
  let characters = 0;
  const walker = unshadowed(document, "createTreeWalker").call(document, root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const data = node.nodeValue ?? "";
    if (++texts > MOST_TEXTS || characters > MOST_CHARACTERS) {
      signs.cut = true;
      break;
    }
    if (data.length < 3) continue;
    const text = data.slice(0, LONGEST).trim();
    if (text.length < 2) continue;
    characters += data.length;
    const kind = text.length > LONGEST_SHORT ? "running" : announced(text);
    const tag = kind === null ? "" : tagAround(node);
    if (NO_TEXT.test(tag)) continue;
    if (kind === null || (tag === "a" && kind !== "running" && kind !== "apply")) shorts.push(node);
    else if (kind !== "running") signs[kind] += 1;
    else if (tag !== "a") running.push(text);
  }
  return {
    ...signs,
    names() {
      const names = { jobLinks: 0, jobNames: 0, prose: 0 };
      for (const node of shorts) {
        const text = (node.nodeValue ?? "").trim();
        const tag = tagAround(node);
        if (NO_TEXT.test(tag)) continue;
        if (namesJob(text)) names[tag === "a" ? "jobLinks" : "jobNames"] += 1;
        else if (tag !== "a" && text.length >= LEAST_RUNNING) running.push(text);
      }
      names.prose = running.reduce((sum, { length }) => sum + length, 0);
      return names;
    },
    spoken(enough) {
      let count = 0;
      for (const text of running) {
        if (count >= enough) break;
        count += Math.min(MOST_SPOKEN_A_TEXT, lower(text).match(SPOKEN)?.length ?? 0);
      }
      return count;
    },
  };
}

/** The tag that a text stands in; "" where a field of a form hides it. */
function tagAround(node: Node): string {
  const tag: unknown = node.parentElement?.localName;
  return typeof tag === "string" ? tag : "";
}
