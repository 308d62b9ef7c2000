import { type Draft, withDraft } from "../jobs/draft.ts";
import { foundGone, newJob, recaptured } from "../jobs/recapture.ts";
import type { Row } from "../jobs/row.ts";
import type { Capture, SavedJob } from "../jobs/saved-job.ts";
import { edited } from "../jobs/user-edits.ts";
import { identityOf } from "../page/identity.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { captureWithoutText } from "../tabs/capture-without-text.ts";

/** What was done to a posting's job: its row, and whether it was saved by this very act (the popup offers undo). */
export interface Kept {
  row: Row;
  newlySaved: boolean;
}

/**
 * The worker's side of saved jobs. The worker may be stopped at any moment: nothing is held here but the open
 * database, and every answer comes after the write is on the disk.
 */
export class JobKeeper {
  private opened: Promise<SavedJobs> | null = null;

  constructor(
    private readonly now: () => number,
    private readonly name?: string,
  ) {}

  /** The saved job that an address shows, or the one the user merged it into; null when it is not saved. */
  at(url: string): Promise<Row | null> {
    return this.row(identityOf(url).id);
  }

  /** The saved job of an id, or the one the user merged it into; null when it is not saved. */
  async row(id: string): Promise<Row | null> {
    const store = await this.store();
    const [row] = await store.rowsOf([id]);
    if (!row?.user.sameAs) return row ?? null;
    const [original] = await store.rowsOf([row.user.sameAs]);
    return original ?? row;
  }

  /** Whether a saved job still lacks the posting's text: it was saved by a keystroke, and the text was to come after. */
  async lacksText(id: string): Promise<boolean> {
    const [job] = await (await this.store()).jobs([id]);
    return job?.capture?.text === "";
  }

  /** Saves the posting; one that is saved already is brought up to date. */
  async save(capture: Capture, firstSeenAt: number): Promise<Kept> {
    return this.write(capture, firstSeenAt, this.now(), (job) => job);
  }

  /**
   * Puts what the user typed into a posting's job, and saves it first, without its text, where it is not saved.
   * @param at when it was typed; what was changed later stays
   */
  async keep(posting: Posting, draft: Draft, at: number): Promise<Kept> {
    const known = await this.row(posting.jobId);
    if (known) {
      const [row] = await (await this.store()).edit([known.id], withDraft(draft), at);
      if (row) return { row, newlySaved: false };
    }
    return this.write(captureWithoutText(posting), posting.at, at, (job) =>
      edited(job, withDraft(draft), at),
    );
  }

  /**
   * Brings a saved job up to date with what its page says now; a posting that is not saved is left alone.
   * @param gone its address answers 404 or 410, though it still shows it
   */
  async revisited(capture: Capture, gone = false): Promise<void> {
    await this.change(capture.url, (job) => recaptured(job, capture, gone));
  }

  /** Marks a saved job closed when its address answers 404 or 410. */
  async gone(url: string): Promise<void> {
    await this.change(url, (job) => foundGone(job, this.now()));
  }

  /** Takes a job out of the list again: undo of saving. */
  async remove(id: string): Promise<void> {
    await (await this.store()).update([id], () => null, this.now());
  }

  private async write(
    capture: Capture,
    firstSeenAt: number,
    at: number,
    then: (job: SavedJob) => SavedJob,
  ): Promise<Kept> {
    const store = await this.store();
    const { id } = identityOf(capture.url);
    const before = await store.update(
      [id],
      (job) => then(job ? recaptured(job, capture) : newJob(id, capture, firstSeenAt, at)),
      this.now(),
    );
    const [row] = await store.rowsOf([id]);
    if (!row) throw new Error("a job that was just saved is not there");
    return { row, newlySaved: before.length === 0 };
  }

  private async change(url: string, change: (job: SavedJob) => SavedJob): Promise<void> {
    const { id } = identityOf(url);
    await (await this.store()).update([id], (job) => (job ? change(job) : undefined), this.now());
  }

  /** Opens the database once; after a failure, or when the connection was lost, the next call tries anew. */
  private store(): Promise<SavedJobs> {
    const lost = () => {
      this.opened = null;
    };
    if (!this.opened) {
      this.opened = SavedJobs.open(this.name, lost);
      this.opened.catch(lost);
    }
    return this.opened;
  }
}
