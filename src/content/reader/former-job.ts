import type { PageSnapshot } from "../../engine/snapshot.ts";
import { jobAt } from "../../page/boards/addresses.ts";
import { identityOf } from "../../page/identity.ts";

/** A line that another job's page would hardly hold too. */
const LONG = 60;

/** How much of the job before a document still shows after its address has changed. */
export type Remains =
  /** It is the same job under another address, or another job's text. */
  | "none"
  /** Every line of the body is still there, under another heading. */
  | "body"
  /** Nothing has changed but the address. */
  | "all";

/**
 * A single-page app changes the address first and the text later. What is captured in between belongs to the job before.
 * @param before the last capture under the former address
 */
export function remainsOf(before: PageSnapshot, now: PageSnapshot): Remains {
  if (identityOf(before.url).id === identityOf(now.url).id) return "none";
  const [former, present] = [linesOf(before), linesOf(now)];
  if (former.join("\n") === present.join("\n")) return "all";
  const lines = new Set(present);
  const long = former.filter((line) => line.length >= LONG);
  return long.length > 0 && long.every((line) => lines.has(line)) ? "body" : "none";
}

/** Whether two addresses surely name two jobs: then the same text cannot be right for both. */
export const areTwoJobs = (before: string, now: string): boolean =>
  jobAt(new URL(now)) !== null && identityOf(before).id !== identityOf(now).id;

/** The posting as the page shows it; what stands only in the page's data may be of any job. */
const linesOf = ({ text, blocks }: PageSnapshot): string[] =>
  blocks
    .filter(({ area, source }) => area === "posting" && !source)
    .map(({ start, end }) => text.slice(start, end));
