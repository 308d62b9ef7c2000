import { newJob } from "../jobs/recapture.ts";
import type { Row } from "../jobs/row.ts";
import { edited, mergedInto, notParted, parted, unmerged } from "../jobs/user-edits.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { captureWithoutText } from "../tabs/capture-without-text.ts";
import { similarJobs } from "./similar-jobs.ts";

/** Takes back what was just said. */
export type TakeBack = (at: number) => Promise<void>;

/** What the user says of a posting and the saved jobs that are like it. Everything throws `StoreProblem`. */
export interface SameJobs {
  /** Saved jobs that may be the same as a posting, as far as the user has not said otherwise. */
  similar(posting: Posting): Promise<Row[]>;
  /** Puts a posting under the job that it is a copy of; saves it first, without its text, where it is not. */
  merge(posting: Posting, original: string, at: number): Promise<TakeBack>;
  /** Remembers that a posting is another job than `other`. */
  keepApart(posting: Posting, other: string, at: number): Promise<TakeBack>;
}

export const sameJobs = (jobs: Pick<SavedJobs, "rows" | "rowsOf" | "edit" | "update">): SameJobs => ({
  similar: (posting) => similarJobs(jobs, posting),
  async merge(posting, original, at) {
    const { jobId: id } = posting;
    const before = await jobs.update(
      [id],
      (job) =>
        edited(job ?? newJob(id, captureWithoutText(posting), posting.at, at), mergedInto(original), at),
      at,
    );
    return async (now) => {
      if (before.length === 0) await jobs.update([id], () => null, now);
      else await jobs.edit([id], unmerged(original), now);
    };
  },
  // With the job that is saved: the posting itself may not be, and saying that it is another does not save it.
  async keepApart({ jobId }, other, at) {
    await jobs.edit([other], parted(jobId), at);
    return async (now) => void (await jobs.edit([other], notParted(jobId), now));
  },
});
