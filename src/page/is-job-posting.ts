import { addressScore } from "./gate/address.ts";
import { lower } from "./gate/fold.ts";
import { announced } from "./gate/headings.ts";
import { namesJob } from "./gate/roles.ts";
import {
  isListing,
  LEAST_PROSE,
  LEAST_SCORE,
  type Outside,
  type Signs,
  scoreOf,
  speaksForPosting,
} from "./gate/score.ts";
import { statedInMarkup, statedInScripts } from "./gate/structured.ts";
import { readText, type TextSigns } from "./gate/text.ts";
import { JOBISH } from "./gate/words.ts";
import { unshadowed } from "./unshadowed.ts";

/** The answer of the gate. */
export interface Verdict {
  posting: boolean;
  /** The address names one job, but the page does not show it (yet): its text may still come, or stand in a frame. */
  awaited: boolean;
  /** What was seen, null when nothing spoke for a posting; `whyOf` says it in words. */
  seen: (Outside & Signs) | null;
}

/** Of each level. */
const MOST_HEADINGS = 30;
/** More phrases than these say no more. */
const ENOUGH_SPOKEN = 10;

/**
 * Whether a page shows one job posting. Cheapest signs first: address, structured data, title and headings; the text is
 * only read where one of them speaks for a posting. Asks for no layout and leaves nothing in the page.
 */
export function isJobPosting(document: Document, address: string): Verdict {
  const inAddress = addressScore(address);
  const inScripts = statedInScripts(document);
  const title = lower(unshadowed(document, "title").slice(0, 300).trim());
  const headings = headingsOf(document);
  const named = headings.slice(0, 12).some((text) => text.length < 120 && namesJob(text));
  const titled = namesJob(title);
  const isHinted =
    inAddress > 0 ||
    inScripts > 0 ||
    named ||
    titled ||
    // Without a title (a fragment, plain text) only the text can tell.
    title === "" ||
    (isJobish(`${title} ${/\/\/[^/]*/.exec(address)?.[0]}`) && !isListing(title)) ||
    headings.some((text) => text.length < 80 && /^[dr]/.test(announced(text) ?? ""));
  const root = unshadowed(document, "body");
  if (!isHinted || !root) return { posting: false, awaited: false, seen: null };
  const stated = inScripts > 0 ? inScripts : statedInMarkup(document);
  return judge(readText(document, root), { inAddress, stated, named, titled, title });
}

/** Judges by what was found; what is dear to know is known last, and only where it can still turn the answer. */
function judge(text: TextSigns, outside: Outside): Verdict {
  let signs: Signs = { ...text, jobLinks: 0, jobNames: 1, prose: LEAST_PROSE, spoken: ENOUGH_SPOKEN };
  const isOpen = () => speaksForPosting(signs, outside) && scoreOf(signs, outside) >= LEAST_SCORE;
  if (isOpen() || outside.inAddress === 3) {
    signs = { ...signs, ...text.names() };
    if (isOpen()) signs = { ...signs, spoken: text.spoken(ENOUGH_SPOKEN) };
  }
  return {
    posting: isOpen(),
    awaited: outside.inAddress === 3 && signs.prose < LEAST_PROSE,
    seen: { ...outside, ...signs },
  };
}

/** The texts of the first headings of each level. */
function headingsOf(document: Document): string[] {
  const texts: string[] = [];
  for (const tag of ["h1", "h2", "h3"]) {
    // Browsers keep these lists, so that asking again costs nothing.
    const found = unshadowed(document, "getElementsByTagName").call(document, tag);
    for (let index = 0; index < MOST_HEADINGS && index < found.length; index++)
      texts.push((found[index]?.textContent ?? "").slice(0, 200).trim());
  }
  return texts;
}

const isJobish = (text: string): boolean => JOBISH.split(" ").some((word) => text.includes(word));
