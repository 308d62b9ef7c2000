import type { Posting, Problem, TabRecord } from "../storage/tab-readings.ts";

/** What is to be shown of a tab: the postings that were read, or how far it has come. */
export type TabReading =
  | { state: "reading" | Problem }
  | {
      state: "read";
      /** One a job, whichever frame it is in; the one that says most comes first. */
      postings: readonly [Posting, ...Posting[]];
      framesRead: number;
      framesNotReachable: number;
    };

/** What a tab's record comes to; null where it says nothing yet. */
export function tabReadingOf(record: TabRecord): TabReading | null {
  const read = record.frames.flatMap(({ posting }) => posting ?? []);
  const [first, ...others] = distinct(read);
  if (first) {
    return {
      state: "read",
      postings: [first, ...others],
      framesRead: read.length,
      framesNotReachable: record.framesNotReachable.length,
    };
  }
  const has = (state: TabRecord["frames"][number]["state"]) =>
    record.frames.some((frame) => frame.state === state);
  if (has("reading")) return { state: "reading" };
  if (has("failed")) return { state: "failed" };
  if (has("emptyPage")) return { state: "emptyPage" };
  if (record.problem) return { state: record.problem };
  return record.frames.length > 0 ? { state: "noPosting" } : null;
}

/** A page that is no posting, read because the user asked, is shown only where no frame holds a posting. */
function distinct(read: readonly Posting[]): Posting[] {
  const postings = read.filter(({ isPosting }) => isPosting);
  const found = new Map<string, Posting>();
  for (const posting of (postings.length > 0 ? postings : read).toSorted(byWeight)) {
    if (!found.has(posting.jobId)) found.set(posting.jobId, posting);
  }
  return [...found.values()];
}

/** Most facts first, then most text, then the page itself before the frames in it. */
const byWeight = (a: Posting, b: Posting): number =>
  b.extraction.facts.length - a.extraction.facts.length ||
  b.characters - a.characters ||
  a.frameId - b.frameId;
