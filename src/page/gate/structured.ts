import { unshadowed } from "../unshadowed.ts";

/** Only the beginning of a script is searched: a posting names its type early. */
const SEARCHED = 300_000;
const POSTING = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?JobPosting"/g;

/** Less than this is a stub without the posting's text. */
const LEAST = 600;

/** How many job postings the page states as JSON-LD, with their text; 0, 1, or more for a list. */
export function statedInScripts(document: Document): number {
  let count = 0;
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    const text = script.textContent.slice(0, SEARCHED);
    if (text.length > LEAST && text.includes("JobPosting"))
      count += text.replaceAll("&quot;", '"').match(POSTING)?.length ?? 0;
  }
  return count;
}

/** How many it states as microdata. Slower to look for, so asked only of a page for which something else speaks. */
export const statedInMarkup = (document: Document): number =>
  all(document, '[itemtype$="schema.org/JobPosting"]').length;

const all = (document: Document, selector: string) =>
  unshadowed(document, "querySelectorAll").call(document, selector);
