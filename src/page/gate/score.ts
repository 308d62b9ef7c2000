import type { NameSigns, TextSigns } from "./text.ts";
import { ABOUT_JOBS, BARE_TITLE, LISTING_TITLE } from "./words.ts";

export const LEAST_SCORE = 5;
/** Less running text than this shows no posting. */
export const LEAST_PROSE = 400;

/** What the text said, counted. */
export type Signs = Omit<TextSigns, "names" | "spoken"> & NameSigns & { spoken: number };

/** What is known of a page besides its text. */
export interface Outside {
  inAddress: number;
  stated: number;
  /** One of the first headings names a job. */
  named: boolean;
  /** The page's title names a job. */
  titled: boolean;
  title: string;
}

/** Whether a title, folded, says that a page lists jobs. */
export const isListing = (title: string): boolean => LISTING_TITLE.test(title);

/** A named job with an apply button and a posting's usual particulars, though its headings are words we do not know. */
const isFramed = (signs: Signs, { named }: Outside): boolean =>
  named && signs.apply > 0 && signs.apply <= 5 && signs.around >= 2;

/** Without one of these no sum of small signs makes a posting. */
export function speaksForPosting(signs: Signs, outside: Outside): boolean {
  const { inAddress, stated, titled } = outside;
  return (
    signs.duties > 0 ||
    signs.required > 1 ||
    inAddress > 0 ||
    stated > 0 ||
    titled ||
    isFramed(signs, outside)
  );
}

/** How much speaks for one posting; the weights were found on saved pages of boards and of look-alikes. */
export function scoreOf(signs: Signs, { inAddress, stated, named, titled, title }: Outside): number {
  const isWhole = signs.duties > 0 && signs.required > 0;
  const isNamed = inAddress > 0 || stated > 0 || titled || named || signs.jobNames > 0 || isWhole;
  const sections =
    (isWhole ? 1 : 0) +
    Math.min(2, signs.duties) * 1.5 +
    Math.min(2, signs.required) * 1.5 +
    Math.min(3, signs.around) * 0.5;
  return (
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
    (signs.prose >= LEAST_PROSE || stated === 1 ? 0 : isWhole ? 1 : 3)
  );
}
