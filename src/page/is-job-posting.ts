import { readsOf } from "./dom.ts";
import { addressScore } from "./gate/address.ts";
import { statedPostings } from "./gate/structured.ts";
import { readText, type TextSigns } from "./gate/text.ts";
import { ABOUT_JOBS, BARE_TITLE, DUTIES, JOBISH, LISTING_TITLE, REQUIRED, ROLE } from "./gate/words.ts";

/** The answer of the gate. */
export interface Verdict {
  posting: boolean;
  /** The address names one job, but the page does not show it (yet): its text may still come, or stand in a frame. */
  awaited: boolean;
  /** Why, in a few words; for the log and for tests. */
  why: string;
}

const MOST_HEADINGS = 60;
const LEAST_SCORE = 5;

/**
 * Whether a page shows one job posting. Cheapest signs first: address, structured data, title and headings; the text is
 * only read where one of them speaks for a posting. Asks for no layout and leaves nothing in the page.
 */
export function isJobPosting(document: Document, address: string): Verdict {
  const url = URL.canParse(address) ? new URL(address) : null;
  const dom = readsOf(document);
  const inAddress = url ? addressScore(url) : 0;
  const stated = statedPostings(dom, document);
  const title = dom.title.slice(0, 300).trim();
  const root = dom.body;
  const headings = root ? dom.findAll(root, "h1,h2,h3").slice(0, MOST_HEADINGS) : [];
  const words = headings.map((heading) => dom.textOf(heading).slice(0, 200).trim());
  const named = words.slice(0, 12).some((text) => text.length < 120 && ROLE.test(text));
  // Without a title (a fragment, plain text) only the text can tell.
  const hint =
    title === "" ||
    inAddress > 0 ||
    stated > 0 ||
    named ||
    [title, url?.hostname ?? ""].some((text) => ROLE.test(text) || JOBISH.test(text)) ||
    words.some((text) => text.length < 80 && (DUTIES.test(text) || REQUIRED.test(text)));
  if (!hint || !root) return { posting: false, awaited: false, why: "nothing speaks for a posting" };
  return judge(readText(dom, root), { inAddress, stated, named, title });
}

interface Outside {
  inAddress: number;
  stated: number;
  /** One of the first headings names a job. */
  named: boolean;
  title: string;
}

function judge(signs: TextSigns, { inAddress, stated, named, title }: Outside): Verdict {
  const titled = ROLE.test(title);
  const sections =
    (signs.duties > 0 && signs.required > 0 ? 1 : 0) +
    Math.min(2, signs.duties) * 1.5 +
    Math.min(2, signs.required) * 1.5 +
    Math.min(3, signs.around) * 0.5;
  const isNamed =
    inAddress > 0 ||
    stated > 0 ||
    titled ||
    named ||
    signs.jobNames > 0 ||
    (signs.duties > 0 && signs.required > 0);
  // A named job with an apply button and a posting's usual particulars, though its headings are words we do not know.
  const isFramed = named && signs.apply > 0 && signs.apply <= 5 && signs.around >= 2;
  const score =
    (stated === 1 ? 6 : stated > 1 ? -1 : 0) +
    inAddress +
    sections +
    Math.min(4, signs.spoken * 0.4) +
    (signs.apply > 0 && signs.apply <= 5 ? 1.5 : 0) +
    (titled ? 1 : 0) +
    (isNamed ? 0 : -2) +
    (named ? 1 : 0) +
    (LISTING_TITLE.test(title) ? -3 : 0) +
    (ABOUT_JOBS.test(title) ? -4 : 0) +
    (BARE_TITLE.test(title) && inAddress <= 0 ? -2 : 0) -
    Math.min(2, Math.max(0, signs.jobNames - 6) / 6) -
    Math.min(4, signs.jobLinks / 5) -
    (signs.prose >= 400 || stated === 1 ? 0 : signs.duties > 0 && signs.required > 0 ? 1 : 3);
  const speaks = signs.duties > 0 || signs.required > 1 || inAddress > 0 || stated > 0 || titled || isFramed;
  const cut = signs.cut ? "; longer than the gate reads, judged by its beginning" : "";
  const why = `score ${score.toFixed(1)} of ${LEAST_SCORE}: ${JSON.stringify({ inAddress, stated, ...signs })}${cut}`;
  return {
    posting: speaks && score >= LEAST_SCORE,
    awaited: inAddress === 3 && signs.prose < 400,
    why,
  };
}
