import type { Reads } from "../dom.ts";

/** Only the beginning of a script is searched: a posting names its type early. */
const SEARCHED = 300_000;
const POSTING = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?JobPosting"/g;

/** Less than this is a stub without the posting's text. */
const LEAST = 600;

/** How many job postings the page states as JSON-LD or microdata, with their text; 0, 1, or more for a list. */
export function statedPostings(dom: Reads, document: Document): number {
  let count = 0;
  for (const script of dom.findAll(document, 'script[type="application/ld+json"]')) {
    const text = dom.textOf(script).slice(0, SEARCHED).replaceAll("&quot;", '"');
    if (text.length > LEAST) count += text.match(POSTING)?.length ?? 0;
  }
  return count > 0 ? count : dom.findAll(document, '[itemtype$="schema.org/JobPosting"]').length;
}
