import { maybeSame } from "../jobs/maybe-same.ts";
import { newJob } from "../jobs/recapture.ts";
import { type Row, split } from "../jobs/row.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { captureWithoutText } from "../tabs/capture-without-text.ts";

/** The saved jobs that may be the same as a posting: an aggregator's copy, or the employer's own page. */
export async function similarJobs(
  jobs: Pick<SavedJobs, "rows" | "rowsOf">,
  posting: Posting,
): Promise<Row[]> {
  const { jobId, at } = posting;
  const [saved] = await jobs.rowsOf([jobId]);
  const own = saved ?? split(newJob(jobId, captureWithoutText(posting), at, at)).row;
  const found: Row[] = [];
  for await (const { rows } of jobs.rows()) found.push(...maybeSame(own, rows));
  return found;
}
