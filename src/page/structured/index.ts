import type { StructuredPosting } from "../../engine/snapshot.ts";
import type { Dom } from "../dom.ts";
import { jsonLdPostings } from "./json-ld.ts";
import { microdataPostings } from "./microdata.ts";
import { pageDataPosting } from "./page-data.ts";

/**
 * The postings that the page states outside its text. Several JobPostings are a list of other jobs, unless all but one
 * are copies: then none of them can be told to be this job.
 */
export function structuredPostings(dom: Dom, document: Document): StructuredPosting[] {
  const stated = single(jsonLdPostings(dom, document));
  const marked = single(microdataPostings(dom, document));
  if (stated || marked) return [stated, marked].filter((posting) => posting !== null);
  const data = pageDataPosting(dom, document);
  return data ? [data] : [];
}

/** The only posting of a source; copies of one count as one. */
function single(postings: readonly StructuredPosting[]): StructuredPosting | null {
  const titles = new Set(postings.map(({ posting }) => JSON.stringify(posting.title ?? null)));
  const [first] = postings.toSorted((a, b) => size(b) - size(a));
  return titles.size === 1 && first ? first : null;
}

const size = ({ posting }: StructuredPosting): number => Object.keys(posting).length;
