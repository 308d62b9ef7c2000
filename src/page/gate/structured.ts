import { unshadowed } from "../unshadowed.ts";
import { LEAST_SCRIPT, LONGEST_SCRIPT } from "./limits.ts";

const POSTING = /@type[^,}]{1,60}JobPosting/g;

const all = (document: Document, selector: string) =>
  unshadowed(document, "querySelectorAll").call(document, selector);

/** How many job postings the page states as JSON-LD, with their text; 0, 1, or more for a list. */
export function statedInScripts(document: Document): number {
  let count = 0;
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    const text = script.textContent.slice(0, LONGEST_SCRIPT);
    if (text.length > LEAST_SCRIPT) count += text.match(POSTING)?.length ?? 0;
  }
  return count;
}

/** How many it states as microdata. Slower to look for, so asked only of a page for which something else speaks. */
export const statedInMarkup = (document: Document): number =>
  all(document, '[itemtype$="schema.org/JobPosting"]').length;
