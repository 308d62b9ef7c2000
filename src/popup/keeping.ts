import { type Draft, isEmptyDraft } from "../jobs/draft.ts";
import type { Slot } from "../storage/draft-slot.ts";
import { StoreProblem, type StoreProblemKind } from "../storage/store-problem.ts";
import type { StoredItem } from "../storage/stored-item.ts";
import type { Posting } from "../storage/tab-readings.ts";
import type { JobWriter } from "./job-writer.ts";

/** How far the keeping of what the user typed has come. */
export interface KeepingState {
  state: "idle" | "saving" | "saved" | "failed";
  problem: StoreProblemKind | null;
  /** The posting was not in the list before this popup put it there; that can be undone. */
  isNew: boolean;
}

export interface KeepingParts {
  writer: JobWriter;
  /** Holds what is not in the list yet, also after the popup is closed. */
  slot: StoredItem<Slot | null>;
  /** Has the worker read the text of a posting that was just saved without it. */
  readText(): Promise<unknown>;
  now(): number;
  onState(state: KeepingState): void;
}

const TRIES = 3;

/**
 * Keeps note and status of one posting at every keystroke. One write is under way at a time and the newest draft is
 * always the last to be written, so that no older one can come after it.
 */
export class Keeping {
  private state: KeepingState = { state: "idle", problem: null, isNew: false };
  private waiting: Draft = {};
  private writing: Draft = {};
  private typedAt = 0;
  private run: Promise<void> | null = null;

  constructor(
    private readonly posting: Posting,
    private readonly parts: KeepingParts,
  ) {}

  set(draft: Draft): void {
    this.waiting = { ...this.waiting, ...draft };
    this.typedAt = this.parts.now();
    this.putAside();
    this.start();
  }

  /** Puts the posting into the list as it is. */
  save(): void {
    this.typedAt = this.parts.now();
    this.start();
  }

  /** Takes the posting out of the list again. */
  async undo(): Promise<void> {
    this.waiting = {};
    await this.run;
    await this.parts.slot.erase();
    await this.parts.writer.remove(this.posting.jobId, this.parts.now());
    this.tell({ state: "idle", problem: null, isNew: false });
  }

  private get open(): Draft {
    return { ...this.writing, ...this.waiting };
  }

  private start(): void {
    this.run ??= this.writeAll().finally(() => {
      this.run = null;
    });
  }

  private putAside(): void {
    const { posting, open: draft, typedAt: at } = this;
    // A failure here costs nothing while the popup is open: the draft itself is written next.
    this.parts.slot.write({ posting, draft, at }).catch(() => {});
  }

  private async writeAll(): Promise<void> {
    this.tell({ state: "saving", problem: null });
    do {
      this.writing = this.waiting;
      this.waiting = {};
      try {
        await this.write(this.writing);
      } catch (error) {
        this.waiting = this.open;
        this.writing = {};
        const problem = error instanceof StoreProblem ? error.kind : "corrupt";
        this.tell({ state: "failed", problem });
        return;
      }
      this.writing = {};
    } while (!isEmptyDraft(this.waiting));
    await this.parts.slot.erase();
    this.tell({ state: "saved" });
  }

  private async write(draft: Draft, tries = TRIES): Promise<void> {
    try {
      const { newlySaved } = await this.parts.writer.write(this.posting, draft, this.typedAt);
      if (!newlySaved) return;
      this.tell({ isNew: true });
      // A worker that is stopped meanwhile makes up for it when it starts again.
      this.parts.readText().catch(() => {});
    } catch (error) {
      // The worker may have been stopped while it wrote; the same draft again does no harm.
      if (tries <= 1 || error instanceof StoreProblem) throw error;
      await this.write(draft, tries - 1);
    }
  }

  private tell(change: Partial<KeepingState>): void {
    this.state = { ...this.state, ...change };
    this.parts.onState(this.state);
  }
}
