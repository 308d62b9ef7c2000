import type { Reads } from "../dom.ts";
import { APPLY, AROUND, DUTIES, REQUIRED, ROLE, SPOKEN } from "./words.ts";

/** What a pass over the page's text found. */
export interface TextSigns {
  duties: number;
  required: number;
  around: number;
  /** Phrases by which postings speak to or of a candidate. */
  spoken: number;
  apply: number;
  /** Links, and short texts outside links, that are named like jobs. */
  jobLinks: number;
  jobNames: number;
  /** Characters of running text outside links. */
  prose: number;
  /** The page was longer than the budget. */
  cut: boolean;
}

const MOST_TEXTS = 12_000;
const MOST_CHARACTERS = 400_000;
const LONGEST = 3_000;
const NO_TEXT = /^(?:script|style|noscript|template|textarea|option|svg|title|desc)$/;

/** One pass over the text nodes under `root`, with a budget: a longer page is judged by its beginning. */
export function readText(dom: Reads, root: Element): TextSigns {
  const signs = {
    duties: 0,
    required: 0,
    around: 0,
    spoken: 0,
    apply: 0,
    jobLinks: 0,
    jobNames: 0,
    prose: 0,
    cut: false,
  };
  let texts = 0;
  let characters = 0;
  for (const node of dom.texts(root)) {
    const data = dom.data(node);
    if (++texts > MOST_TEXTS || characters > MOST_CHARACTERS) {
      signs.cut = true;
      break;
    }
    if (data.length < 3) continue;
    const text = data.slice(0, LONGEST).trim();
    if (text.length < 2) continue;
    characters += data.length;
    const parent = dom.parent(node);
    if (!parent || !dom.isElement(parent)) continue;
    const tag = dom.tag(parent);
    if (NO_TEXT.test(tag)) continue;
    if (text.length <= 70) readShort(signs, text, tag);
    else if (tag !== "a") {
      signs.prose += text.length;
      signs.spoken += Math.min(4, text.match(SPOKEN)?.length ?? 0);
    }
  }
  return signs;
}

function readShort(signs: TextSigns, text: string, tag: string): void {
  if (APPLY.test(text)) signs.apply += 1;
  else if (tag === "a" || tag === "option") {
    if (ROLE.test(text)) signs.jobLinks += 1;
  } else if (DUTIES.test(text)) signs.duties += 1;
  else if (REQUIRED.test(text)) signs.required += 1;
  else if (AROUND.test(text)) signs.around += 1;
  else if (ROLE.test(text)) signs.jobNames += 1;
  else if (text.length > 25) {
    signs.prose += text.length;
    signs.spoken += text.match(SPOKEN)?.length ?? 0;
  }
}
