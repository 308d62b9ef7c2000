import { changesBetween } from "./changes-between.ts";
import { type Capture, type SavedJob, untouched } from "./saved-job.ts";

/**
 * A job that was not saved before.
 * @param firstSeenAt when the posting was first read, which may be before the user saved it
 */
export function newJob(id: string, capture: Capture, firstSeenAt: number, now: number): SavedJob {
  return {
    id,
    url: capture.url,
    firstSeenAt: Math.min(firstSeenAt, now),
    savedAt: now,
    closedAt: capture.extraction.closed ? capture.at : null,
    user: untouched(now),
    capture,
    changes: [],
  };
}

/**
 * The job after its page was read again: the capture's half is replaced, what differs is logged, the user's half
 * stays as it is. A capture that is older than the one held, or that read no fact at all where there were some
 * (a page that was not ready), changes nothing.
 * @param gone its address answers that the posting is gone: it stays closed, whatever the page still shows
 */
export function recaptured(job: SavedJob, capture: Capture, gone = false): SavedJob {
  const before = job.capture;
  if (before && before.at > capture.at) return job;
  if (before && before.extraction.facts.length > 0 && capture.extraction.facts.length === 0) return job;
  const found = before ? changesBetween(before, capture, job.closedAt !== null) : [];
  const changes = gone ? found.filter(({ type }) => type !== "reposted") : found;
  const closed = capture.extraction.closed !== undefined;
  const now: SavedJob = {
    ...job,
    url: capture.url,
    closedAt: closed ? (job.closedAt ?? capture.at) : gone ? job.closedAt : null,
    capture,
    changes: [...job.changes, ...changes],
  };
  return gone ? foundGone(now, capture.at) : now;
}

/** The job after its address answered that the posting is gone (404 or 410); what was captured stays. */
export function foundGone(job: SavedJob, at: number): SavedJob {
  if (job.closedAt !== null) return job;
  return { ...job, closedAt: at, changes: [...job.changes, { type: "closed", evidence: null, at }] };
}
