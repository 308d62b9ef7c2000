import { LEAST_PROSE, MOST_DUTIES } from "./limits.ts";
import { ABOUT_JOBS, BARE_TITLE, type Kind, LISTING_TITLE } from "./words.ts";

/** What was seen of a page; headings and buttons are counted by what they announce. */
export interface Seen extends Record<Kind, number> {
  inAddress: number;
  /** Postings in structured data. */
  stated: number;
  /** One of the first headings names a job. */
  named: boolean;
  /** The page's title names a job. */
  titled: boolean;
  /** Folded. */
  title: string;
  /** Links, and short texts outside links, that are named like jobs. */
  jobLinks: number;
  jobNames: number;
  /** Characters of running text outside links and names of jobs. */
  prose: number;
  /** Phrases by which postings speak to or of a candidate. */
  spoken: number;
}

/** How much speaks for one posting; the weights were found on saved pages of boards and of look-alikes. */
export function scoreOf(seen: Seen): number {
  const { inAddress, stated, named, titled, title, duties, required, around, apply, jobNames } = seen;
  const isOutside = inAddress > 0 || stated > 0 || titled;
  const isWhole = duties > 0 && required > 0;
  const mayApply = apply > 0 && apply <= 5;
  // A named job with an apply button and a posting's usual particulars, though its headings are words we do not know.
  const isFramed = named && mayApply && around > 1;
  // Without one of these no sum of small signs makes a posting.
  if (!(duties > 0 || required > 1 || isOutside || isFramed)) return 0;
  return (
    inAddress +
    (stated === 1 ? 6 : stated > 1 ? -1 : 0) +
    (isWhole ? 1 : 0) +
    Math.min(2, duties) * 1.5 +
    Math.min(2, required) * 1.5 +
    Math.min(3, around) * 0.5 +
    Math.min(4, seen.spoken * 0.4) +
    (mayApply ? 1.5 : 0) +
    (titled ? 1 : 0) +
    (named ? 1 : 0) -
    (isOutside || named || jobNames > 0 || isWhole ? 0 : 2) -
    (LISTING_TITLE().test(title) ? 3 : 0) -
    (ABOUT_JOBS().test(title) ? 4 : 0) -
    (BARE_TITLE().test(title) && inAddress <= 0 ? 2 : 0) -
    Math.min(2, Math.max(0, jobNames - 6) / 6) -
    Math.min(4, seen.jobLinks / 5) -
    (duties > MOST_DUTIES ? 3 : 0) -
    (seen.prose >= LEAST_PROSE || stated === 1 ? 0 : isWhole ? 1 : 3)
  );
}
