import { addressScore } from "./gate/address.ts";
import { lower } from "./gate/fold.ts";
import { announced } from "./gate/headings.ts";
import { ENOUGH_SPOKEN, LEAST_PROSE, LEAST_SCORE, MOST_HEADINGS } from "./gate/limits.ts";
import { type Seen, scoreOf } from "./gate/score.ts";
import { statedInMarkup, statedInScripts } from "./gate/structured.ts";
import { countNames, readText, spokenIn } from "./gate/text.ts";
import { JOBISH, LISTING_TITLE, ROLE } from "./gate/words.ts";
import { unshadowed } from "./unshadowed.ts";

/** The answer of the gate. */
export interface Verdict {
  posting: boolean;
  /** The address names one job, but the page does not show it (yet): its text may still come, or stand in a frame. */
  awaited: boolean;
  /** What was seen, null when nothing spoke for a posting; `whyOf` says it in words. */
  seen: Seen | null;
}

/**
 * Whether a page shows one job posting. Cheapest signs first: address, title, headings and structured data; the text is
 * only read where one of them speaks for a posting. Asks for no layout and leaves nothing in the page.
 */
export function isJobPosting(document: Document, address: string): Verdict {
  const inAddress = addressScore(address);
  const title = lower(unshadowed(document, "title").slice(0, 300));
  const role = ROLE();
  const titled = role.test(title);
  let named = false;
  let isHinted =
    inAddress > 0 ||
    titled ||
    // Without a title (a fragment, plain text) only the text can tell.
    title === "" ||
    (JOBISH().test(`${title} ${/\/\/[^/]*/.exec(address)}`) && !LISTING_TITLE().test(title));
  let left = MOST_HEADINGS;
  for (const tag of ["h1", "h2", "h3"]) {
    // Browsers keep these lists, so that asking again costs nothing.
    const headings = unshadowed(document, "getElementsByTagName").call(document, tag);
    for (let index = 0; !named && left > 0 && index < headings.length; index++, left--) {
      const text = `${headings[index]?.textContent}`.slice(0, 120).trim();
      named = role.test(lower(text));
      isHinted ||= named || /duties|required/.test(`${announced(text)}`);
    }
  }
  const stated = statedInScripts(document);
  return isHinted || stated > 0
    ? judge(document, { inAddress, stated, named, titled, title, ...UNKNOWN })
    : { posting: false, awaited: false, seen: null };
}

/** What is dear to know is taken for granted until it can turn the answer. */
const UNKNOWN = {
  duties: 0,
  required: 0,
  around: 0,
  apply: 0,
  jobLinks: 0,
  jobNames: 1,
  prose: LEAST_PROSE,
  spoken: ENOUGH_SPOKEN,
};

function judge(document: Document, seen: Seen): Verdict {
  seen.stated ||= statedInMarkup(document);
  const { shorts, running } = readText(document, seen);
  const isOpen = () => scoreOf(seen) >= LEAST_SCORE;
  const isOneJob = seen.inAddress === 3;
  if (isOpen() || isOneJob) countNames(shorts, running, seen);
  if (isOpen()) seen.spoken = spokenIn(running);
  return { posting: isOpen(), awaited: isOneJob && seen.prose < LEAST_PROSE, seen };
}
