import type { Row } from "../jobs/row.ts";
import type { FromPages } from "../messaging/to-background.ts";
import { draftSlot, type Slot } from "../storage/draft-slot.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { captureWithoutText } from "../tabs/capture-without-text.ts";
import { tabReadingOf } from "../tabs/tab-reading.ts";
import { captureOf } from "./hear-frames.ts";
import type { JobKeeper } from "./job-keeper.ts";
import { readTab } from "./read-tab.ts";
import { askScript, type Frame } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

type Request<Name extends keyof FromPages> = FromPages[Name]["request"];

/** Milliseconds after which a draft must have been written by the popup that holds it. */
const LEFT_BEHIND = 1_000;

/** What the worker does for the extension's own pages. */
export class PageService {
  constructor(
    private readonly book: TabBook,
    private readonly jobs: JobKeeper,
    private readonly now: () => number,
  ) {}

  readTab({ tabId, anyway = false }: Request<"readTab">): Promise<void> {
    return readTab(tabId, anyway, this.book);
  }

  async readText(frame: Request<"readText">): Promise<void> {
    const posting = await this.postingOf(frame);
    await this.jobs.revisited(await this.captureNow(frame, posting));
  }

  /** Saves what the page of a tab shows, also where it was never read: the user asked for it. */
  async savePage(tabId: number): Promise<void> {
    const record = await this.book.read(tabId);
    const reading = record && tabReadingOf(record);
    if (reading?.state !== "read") await this.readTab({ tabId, anyway: true });
    const frameId = reading?.state === "read" ? reading.postings[0].frameId : 0;
    const snapshot = await askScript({ tabId, frameId }, "reader", "capture", undefined);
    if (!snapshot) throw new Error("the page holds no text");
    await this.jobs.save(await captureOf(snapshot, this.now()), this.now());
  }

  /**
   * The user's words are on the disk first, with what is known of the posting; its text comes after, so that nothing
   * typed waits for the page.
   */
  async keepTab({ note, status, ...frame }: Request<"keepTab">): Promise<{ newlySaved: boolean }> {
    const posting = await this.postingOf(frame);
    const { newlySaved } = await this.jobs.keep(posting, { note, status }, this.now());
    if (newlySaved) await this.readText(frame);
    return { newlySaved };
  }

  /** A draft that an open popup still works on is gone in a moment; one that was left behind is put into the list. */
  async settleLater(isPrivate: boolean): Promise<void> {
    const seen = await draftSlot(isPrivate).read();
    await new Promise((resolve) => setTimeout(resolve, LEFT_BEHIND));
    await this.settle(seen, isPrivate).catch(() => {});
  }

  private async settle(seen: Slot | null, isPrivate: boolean): Promise<void> {
    const slot = draftSlot(isPrivate);
    const left = await slot.read();
    if (!left || left.at !== seen?.at) return;
    await this.jobs.keep(left.posting, left.draft, left.at);
    if ((await slot.read())?.at === left.at) await slot.erase();
  }

  /** Postings in open tabs that were saved without their text get it now. */
  async completeTexts(): Promise<void> {
    for (const tabId of await this.book.tabs()) {
      const record = await this.book.read(tabId);
      for (const { frameId, posting } of record?.frames ?? []) {
        if (posting && (await this.jobs.lacksText(posting.jobId))) await this.readText({ tabId, frameId });
      }
    }
  }

  jobRow({ jobId }: Request<"jobRow">): Promise<Row | null> {
    return this.jobs.row(jobId);
  }

  removeJob({ jobId }: Request<"removeJob">): Promise<void> {
    return this.jobs.remove(jobId);
  }

  private async postingOf({ tabId, frameId }: Frame): Promise<Posting> {
    const record = await this.book.read(tabId);
    const posting = record?.frames.find((frame) => frame.frameId === frameId)?.posting;
    if (!posting) throw new Error("no posting was read in this frame");
    return posting;
  }

  /** The page as it is now; where it is gone or shows another job by now, what was read of it. */
  private async captureNow(frame: Frame, posting: Posting) {
    const snapshot = await askScript(frame, "reader", "capture", undefined).catch(() => null);
    return snapshot?.url === posting.url ? captureOf(snapshot, this.now()) : captureWithoutText(posting);
  }
}
