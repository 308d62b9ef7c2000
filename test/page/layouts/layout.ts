/** A page in the manner of a career system or board, of our own words, with what it says. */
export interface Layout {
  name: string;
  url: string;
  head: string;
  body: string;
  title: string;
  /** Null where the page only hints at it, so that any reading will do. */
  employer: string | null;
  places: readonly string[];
}
