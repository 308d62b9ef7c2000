/** How a job board's addresses name one job. */
export interface BoardAddress {
  board: string;
  /** Tested against the host name; a group `tenant` becomes part of the job's id where ids are not unique across employers. */
  host: RegExp;
  /** Tested against the path; the group `id` is the job's id. */
  path?: RegExp;
  /** Query parameters that hold the job's id, tried when the path names none. */
  query?: readonly string[];
}

/**
 * Where a board's page shows the parts of a posting, as selectors. A part that its selector does not find is read the
 * generic way.
 */
export interface BoardParts {
  board: string;
  /** The page is this board's when it has a match. */
  markers: string;
  /** The first match counts. */
  title?: string;
  /** Where the title ends in the text of its element, when more follows. */
  titleEnd?: RegExp;
  /** The first match counts. */
  employer?: string;
  /** All matches count. */
  places?: string;
  /** All matches count; the body runs from the first to the last. */
  body?: string;
  /** The first match is the notice that the job takes no more applications. */
  closed?: string;
}
