import { type Draft, withDraft } from "../jobs/draft.ts";
import { newJob } from "../jobs/recapture.ts";
import type { Row } from "../jobs/row.ts";
import { edited } from "../jobs/user-edits.ts";
import { askBackground } from "../messaging/ask.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import { StoreProblem, storeProblemKinds } from "../storage/store-problem.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { captureWithoutText } from "../tabs/capture-without-text.ts";

/** How the popup keeps a posting. Everything throws `StoreProblem` or the worker's words. */
export interface JobWriter {
  /** The saved job of an id, or the one that the user merged it into. */
  row(jobId: string): Promise<Row | null>;
  /**
   * Writes a draft into a posting's job, and saves the posting first where it is not.
   * @param at when it was typed
   */
  write(posting: Posting, draft: Draft, at: number): Promise<{ newlySaved: boolean }>;
  /** Takes a job out of the list again. */
  remove(jobId: string, at: number): Promise<void>;
}

/** Straight to the disk: nothing that is typed waits for the worker. The posting's text is not known here. */
export const directWriter = (jobs: Pick<SavedJobs, "rowsOf" | "edit" | "update">): JobWriter => ({
  row: (jobId) => rowFor(jobs, jobId),
  async write(posting, draft, at) {
    const { jobId: id } = posting;
    const edit = withDraft(draft);
    const row = await rowFor(jobs, id);
    if (row && (await jobs.edit([row.id], edit, at)).length > 0) return { newlySaved: false };
    const before = await jobs.update(
      [id],
      (job) => edited(job ?? newJob(id, captureWithoutText(posting), posting.at, at), edit, at),
      at,
    );
    return { newlySaved: before.length === 0 };
  },
  async remove(jobId, at) {
    await jobs.update([jobId], () => null, at);
  },
});

/** By the worker, where the browser keeps pages in private windows from the disk. */
export const workerWriter = (tabId: number): JobWriter => ({
  row: (jobId) => askBackground("jobRow", { jobId }).catch(retold),
  write: ({ frameId }, draft) => askBackground("keepTab", { tabId, frameId, ...draft }).catch(retold),
  remove: (jobId) => askBackground("removeJob", { jobId }).catch(retold),
});

/** The store's problem again, of which the worker could only send the words. */
function retold(error: unknown): never {
  const words = error instanceof Error ? error.message : "";
  const kind = storeProblemKinds.find((name) => words === String(new StoreProblem(name)));
  throw kind ? new StoreProblem(kind) : error;
}

async function rowFor(jobs: Pick<SavedJobs, "rowsOf">, jobId: string): Promise<Row | null> {
  const [row] = await jobs.rowsOf([jobId]);
  if (!row?.user.sameAs) return row ?? null;
  const [original] = await jobs.rowsOf([row.user.sameAs]);
  return original ?? row;
}
