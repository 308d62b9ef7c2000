import { addressScore } from "../page/gate/address.ts";

/** Whether the document was answered with 404 or 410, at an address that names a job and is still its own. */
export function isGone(): boolean {
  // First, so that most pages are not asked for more.
  if (addressScore(location.href) < 2) return false;
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return /404|410/.test(`${entry?.responseStatus}`) && location.href.startsWith(entry?.name ?? "");
}
