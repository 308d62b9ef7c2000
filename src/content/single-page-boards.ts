/**
 * Whether a host is of one of the boards that show one job after the other in the same document, and show it long after the
 * document is there. The gate runs on no host that is named alike by chance, and would only look there once more.
 */
export const isSinglePage = (host: string): boolean =>
  /ashbyhq|myworkday|linkedin|indeed|workable|joinhandshake|glassdoor/.test(host);
