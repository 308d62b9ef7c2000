import { addressScore } from "../page/gate/address.ts";

/** Whether the document was answered with 404 or 410, at an address that names a job and is still its own. */
export function isGone(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  // The status is newer than the type of the entry in the compiler's library.
  const status: unknown = Reflect.get(Object(entry), "responseStatus");
  if (!entry || (status !== 404 && status !== 410)) return false;
  return addressScore(new URL(location.href)) > 1 && location.href.startsWith(entry.name);
}
