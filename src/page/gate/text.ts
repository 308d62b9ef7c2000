import type { Reads } from "../dom.ts";
import { APPLY, AROUND, DUTIES, REQUIRED, ROLE, SPOKEN } from "./words.ts";

/** What a pass over the page's text found; what costs more to know is asked for when it can still turn the answer. */
export interface TextSigns {
  duties: number;
  required: number;
  around: number;
  apply: number;
  /** Characters of running text outside links; `names` tells those that are names of jobs apart. */
  prose: number;
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
  /** Characters of those names that `prose` counted. */
  counted: number;
}

const MOST_TEXTS = 12_000;
const MOST_CHARACTERS = 400_000;
const LONGEST = 3_000;
const MOST_SPOKEN_A_TEXT = 4;
const NO_TEXT = /^(?:script|style|noscript|template|textarea|option|svg|title|desc)$/;

/** One pass over the text nodes under `root`, with a budget: a longer page is judged by its beginning. */
export function readText(dom: Reads, root: Element): TextSigns {
  const [links, shorts, proses]: [string[], string[], string[]] = [[], [], []];
  const signs = { duties: 0, required: 0, around: 0, apply: 0, prose: 0, cut: false };
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
    if (text.length > 70) {
      if (tag === "a") continue;
      signs.prose += text.length;
      proses.push(text);
    } else if (APPLY.test(text)) signs.apply += 1;
    else if (tag === "a") links.push(text);
    else if (DUTIES.test(text)) signs.duties += 1;
    else if (REQUIRED.test(text)) signs.required += 1;
    else if (AROUND.test(text)) signs.around += 1;
    else {
      shorts.push(text);
      if (text.length > 25) signs.prose += text.length;
    }
  }
  const isName = (text: string) => ROLE.test(text);
  return {
    ...signs,
    names() {
      const names = shorts.filter(isName);
      const counted = names.reduce((sum, { length }) => sum + (length > 25 ? length : 0), 0);
      return { jobLinks: links.filter(isName).length, jobNames: names.length, counted };
    },
    spoken(enough) {
      let count = 0;
      const speaking = [...proses, ...shorts.filter((text) => text.length > 25 && !isName(text))];
      for (const text of speaking) {
        if (count >= enough) break;
        count += Math.min(MOST_SPOKEN_A_TEXT, text.match(SPOKEN)?.length ?? 0);
      }
      return count;
    },
  };
}
