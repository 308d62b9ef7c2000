import { type UserEdit, withNote, withStatus } from "../jobs/user-edits.ts";
import type { FromPages } from "../messaging/to-background.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { tabReadingOf } from "../tabs/tab-reading.ts";
import { captureOf } from "./hear-frames.ts";
import type { JobKeeper } from "./job-keeper.ts";
import { readTab } from "./read-tab.ts";
import { askScript, type Frame } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

type Request<Name extends keyof FromPages> = FromPages[Name]["request"];

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

  async saveTab(frame: Request<"saveTab">): Promise<void> {
    const posting = await this.postingOf(frame);
    await this.jobs.save(await this.captureNow(frame, posting), posting.at);
  }

  /** Saves what the page of a tab shows, also where it was never read: the user asked for it. */
  async savePage(tabId: number): Promise<void> {
    const record = await this.book.read(tabId);
    const reading = record && tabReadingOf(record);
    if (reading?.state === "read") return this.saveTab({ tabId, frameId: reading.postings[0].frameId });
    await this.readTab({ tabId, anyway: true });
    const snapshot = await askScript({ tabId, frameId: 0 }, "reader", "capture", undefined);
    if (snapshot) await this.jobs.save(captureOf(snapshot, this.now()), this.now());
  }

  /**
   * The user's words are on the disk first, with what is known of the posting; its text comes after, so that nothing
   * typed waits for the page.
   */
  async keepTab({ note, status, ...frame }: Request<"keepTab">): Promise<{ newlySaved: boolean }> {
    const posting = await this.postingOf(frame);
    const edit: UserEdit = (user, now) => {
      const noted = note === undefined ? user : withNote(note)(user, now);
      return status === undefined ? noted : withStatus(status)(noted, now);
    };
    const { newlySaved } = await this.jobs.edit(posting.url, edit, async () => ({
      capture: withoutText(posting),
      firstSeenAt: posting.at,
    }));
    if (newlySaved) await this.saveTab(frame);
    return { newlySaved };
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
    return snapshot?.url === posting.url ? captureOf(snapshot, this.now()) : withoutText(posting);
  }
}

const withoutText = ({ url, language, extraction, at }: Posting) => ({
  url,
  documentTitle: "",
  language,
  text: "",
  extraction,
  at,
});
