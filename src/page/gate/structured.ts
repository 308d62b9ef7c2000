import type { Reads } from "../dom.ts";

/** Only the beginning of a script is searched: a posting names its type early. */
const SEARCHED = 300_000;
const POSTING = /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?JobPosting"/g;

/** Less than this is a stub without the posting's text. */
const LEAST = 600;
const MOST_SCRIPTS = 2_000;

/** How many job postings the page states as JSON-LD, with their text; 0, 1, or more for a list. */
export function statedInScripts(dom: Reads): number {
  let count = 0;
  for (const script of dom.named("script", MOST_SCRIPTS)) {
    if (dom.attribute(script, "type") !== "application/ld+json") continue;
    const text = dom.textOf(script).slice(0, SEARCHED).replaceAll("&quot;", '"');
    if (text.length > LEAST) count += text.match(POSTING)?.length ?? 0;
  }
  return count;
}

/** How many it states as microdata. Slower to look for, so asked only of a page for which something else speaks. */
export const statedInMarkup = (dom: Reads, root: Element): number =>
  dom.findAll(root, '[itemtype$="schema.org/JobPosting"]').length;
