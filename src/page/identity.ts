import { jobAt } from "./boards/addresses.ts";

export interface Identity {
  /** Equal for two addresses only when they surely show the same job. */
  id: string;
  board?: string;
  jobId?: string;
}

/** Parameters that say where a click came from and never which job is shown. Everything else is kept. */
const TRACKER =
  /^(?:utm_.+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|li_fat_id|mc_[ce]id|_hs(?:enc|mi)|hsCtaTracking|_ga|_gl|gh_src|lever-(?:source|origin)|trk|trkInfo|trackingId|refId)$/i;

/**
 * Which job an address shows: board and job id where the address names them, else the address itself,
 * with scheme, `www.`, trailing slash, fragment and known trackers left out and the other parameters sorted.
 * @throws TypeError when `address` is no absolute URL
 */
export function identityOf(address: string): Identity {
  const url = new URL(address);
  const job = jobAt(url);
  if (job) return { id: `${job.board}:${job.jobId}`, ...job };
  const host = url.host.toLowerCase().replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "");
  const kept = [...url.searchParams].filter(([name]) => !TRACKER.test(name));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  const query = new URLSearchParams(kept).toString();
  // A fragment that holds a path is the address of a page inside the page.
  const route = /^#!?\//.test(url.hash) ? url.hash : "";
  return { id: `${host}${path}${query === "" ? "" : `?${query}`}${route}` };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
