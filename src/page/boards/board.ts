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
 * Where a board's page shows the parts of a posting: selectors tried in order, the first that matches wins.
 * A part that none of them finds is read the generic way.
 */
export interface BoardParts {
  board: string;
  /** One of these must be in the page, else the whole page is read the generic way. */
  markers: string;
  title?: string;
  employer?: string;
  /** All matches count. */
  places?: string;
  /** All matches count; the body runs from the first to the last. */
  body?: string;
  closed?: string;
}
