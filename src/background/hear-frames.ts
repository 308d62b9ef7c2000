import { localDate } from "../jobs/deadline.ts";
import { ownText } from "../jobs/own-text.ts";
import type { Capture } from "../jobs/saved-job.ts";
import type { SendingFrame } from "../messaging/received.ts";
import type { FromContent } from "../messaging/to-background.ts";
import { identityOf } from "../page/identity.ts";
import { mayEnter } from "../permissions/sites.ts";
import type { Posting, TabRecord } from "../storage/tab-readings.ts";
import { frameLeft, frameRead, frameSeen, frameUnread, newRecord } from "../tabs/frames.ts";
import { engine } from "./engine.ts";
import type { Highlights } from "./highlights.ts";
import type { JobKeeper } from "./job-keeper.ts";
import { inject } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

/** What each word of a content script does. */
export class FrameEar {
  constructor(
    private readonly book: TabBook,
    private readonly jobs: JobKeeper,
    private readonly highlights: Highlights,
    private readonly now: () => number,
  ) {}

  async jobHere(frame: SendingFrame): Promise<void> {
    const injected = inject(frame, "reader");
    // While the page is read.
    const { prepareEngine } = await engine();
    prepareEngine();
    await injected;
  }

  async pageSeen(frame: SendingFrame, seen: FromContent["pageSeen"]): Promise<void> {
    const { tabId, frameId, pageUrl, isPrivate } = frame;
    const found = await reachOf(frameId, seen.frames);
    await this.book.update(tabId, (record) => {
      const next = frameSeen(record ?? newRecord(pageUrl, isPrivate), frameId, seen);
      return next ? { ...next, ...found, pageUrl } : undefined;
    });
    if (seen.gone && !isPrivate) await this.jobs.gone(seen.url);
  }

  async pageRead(frame: SendingFrame, read: FromContent["pageRead"]): Promise<void> {
    const { tabId, frameId, pageUrl, isPrivate } = frame;
    const capture = await captureOf(read.snapshot, this.now());
    const posting: Posting = {
      frameId,
      url: read.url,
      jobId: identityOf(read.url).id,
      language: capture.language,
      isPosting: read.posting,
      extraction: capture.extraction,
      characters: capture.text.length,
      unreadSections: read.snapshot.unreadSections,
      at: capture.at,
    };
    const found = await reachOf(frameId, read.frames);
    let isTaken = false;
    let formerJob: string | undefined;
    const record = await this.book.update(tabId, (record) => {
      const next = frameRead(record ?? newRecord(pageUrl, isPrivate), frameId, read, posting);
      isTaken = next !== null;
      formerJob = record?.frames.find((one) => one.frameId === frameId)?.posting?.jobId;
      return next ? { ...next, ...found, pageUrl } : undefined;
    });
    if (!isTaken || !record) return;
    // A store that fails is told in the popup; the page is lit all the same.
    if (read.posting && !isPrivate) await this.jobs.revisited(capture, read.gone).catch(() => {});
    // What is lit of the job before must not stand on this one.
    if (formerJob !== posting.jobId) await this.highlights.clear(frame);
    await this.highlights.refresh(frame, record);
  }

  async unread(
    frame: SendingFrame,
    visit: FromContent["pageEmpty"],
    state: "emptyPage" | "failed",
  ): Promise<void> {
    const { tabId, frameId, pageUrl, isPrivate } = frame;
    await this.book.update(
      tabId,
      (record) => frameUnread(record ?? newRecord(pageUrl, isPrivate), frameId, visit, state) ?? undefined,
    );
  }

  async pageLeft({ tabId, frameId }: SendingFrame, visit: FromContent["pageLeft"]): Promise<void> {
    await this.book.update(tabId, (record) => record && frameLeft(record, frameId, visit));
  }
}

/** Which frames of the page no script of ours may enter; a frame knows nothing of the frames beside it. */
async function reachOf(
  frameId: number,
  origins: readonly string[],
): Promise<Pick<TabRecord, "framesNotReachable"> | null> {
  if (frameId !== 0) return null;
  const reachable = await Promise.all(origins.map(mayEnter));
  return { framesNotReachable: origins.filter((_, place) => !reachable[place]) };
}

/** The capture's half of a saved job. */
export async function captureOf(snapshot: FromContent["pageRead"]["snapshot"], at: number): Promise<Capture> {
  const { extract } = await engine();
  const { url, documentTitle, language } = snapshot;
  return {
    url,
    documentTitle,
    language,
    text: ownText(snapshot),
    extraction: extract(snapshot, localDate(at)),
    at,
  };
}
