import { readsOf } from "./dom.ts";
import { addressScore } from "./gate/address.ts";
import { LEAST_SCORE, type Outside, type Signs, scoreOf, speaksForPosting } from "./gate/score.ts";
import { statedInMarkup, statedInScripts } from "./gate/structured.ts";
import { readText, type TextSigns } from "./gate/text.ts";
import { DUTIES, JOBISH, REQUIRED, ROLE } from "./gate/words.ts";

/** The answer of the gate. */
export interface Verdict {
  posting: boolean;
  /** The address names one job, but the page does not show it (yet): its text may still come, or stand in a frame. */
  awaited: boolean;
  /** Why, in a few words; for the log and for tests. */
  why: string;
}

/** Of each level. */
const MOST_HEADINGS = 30;
/** More phrases than these say no more. */
const ENOUGH_SPOKEN = 10;
/** Less running text than this shows no posting. */
const LEAST_PROSE = 400;

/**
 * Whether a page shows one job posting. Cheapest signs first: address, structured data, title and headings; the text is
 * only read where one of them speaks for a posting. Asks for no layout and leaves nothing in the page.
 */
export function isJobPosting(document: Document, address: string): Verdict {
  const url = urlOf(address);
  const dom = readsOf(document);
  const inAddress = url ? addressScore(url) : 0;
  const inScripts = statedInScripts(dom);
  const title = dom.title.slice(0, 300).trim();
  const root = dom.body;
  const words = ["h1", "h2", "h3"].flatMap((tag) =>
    dom.named(tag, MOST_HEADINGS).map((heading) => dom.textOf(heading).slice(0, 200).trim()),
  );
  const named = words.slice(0, 12).some((text) => text.length < 120 && ROLE.test(text));
  // Without a title (a fragment, plain text) only the text can tell.
  const hint =
    title === "" ||
    inAddress > 0 ||
    inScripts > 0 ||
    named ||
    [title, url?.hostname ?? ""].some((text) => ROLE.test(text) || JOBISH.test(text)) ||
    words.some((text) => text.length < 80 && (DUTIES.test(text) || REQUIRED.test(text)));
  if (!hint || !root) return { posting: false, awaited: false, why: "nothing speaks for a posting" };
  const stated = inScripts > 0 ? inScripts : statedInMarkup(dom, root);
  return judge(readText(dom, root), { inAddress, stated, named, titled: ROLE.test(title), title });
}

/** Judges by what was found; what is dear to know is known last, and only where it can still turn the answer. */
function judge(text: TextSigns, outside: Outside): Verdict {
  let signs: Signs = { ...text, jobLinks: 0, jobNames: 1, spoken: ENOUGH_SPOKEN };
  const isOpen = () => speaksForPosting(signs, outside) && scoreOf(signs, outside) >= LEAST_SCORE;
  if (isOpen() || outside.inAddress === 3) {
    const { jobLinks, jobNames, counted } = text.names();
    signs = { ...signs, jobLinks, jobNames, prose: text.prose - counted };
    if (isOpen()) signs = { ...signs, spoken: text.spoken(ENOUGH_SPOKEN) };
  }
  const { duties, required, around, apply, prose } = signs;
  const said = JSON.stringify({ ...outside, duties, required, around, apply, prose });
  const cut = signs.cut ? "; longer than the gate reads, judged by its beginning" : "";
  return {
    posting: isOpen(),
    awaited: outside.inAddress === 3 && prose < LEAST_PROSE,
    why: `score at most ${scoreOf(signs, outside).toFixed(1)} of ${LEAST_SCORE}: ${said}${cut}`,
  };
}

function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
