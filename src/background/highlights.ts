import { localDate } from "../jobs/deadline.ts";
import { askFrame } from "../messaging/ask-frame.ts";
import type { SendingFrame } from "../messaging/received.ts";
import type { FromPages } from "../messaging/to-background.ts";
import { storedCorrections } from "../storage/corrections.ts";
import { isOverlayOn, rememberOverlay } from "../storage/overlay-sites.ts";
import { storedProfile } from "../storage/profile.ts";
import type { Posting, TabRecord } from "../storage/tab-readings.ts";
import { factsInPage, shownPosting } from "../tabs/shown-posting.ts";
import { askScript, type Frame } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

type Request<Name extends keyof FromPages> = FromPages[Name]["request"];

/** The evidence lit in the page: one piece of it at the user's word, all of it on the sites where they want that. */
export class Highlights {
  constructor(
    private readonly book: TabBook,
    private readonly now: () => number,
  ) {}

  /** False: the words are no longer found, or the fact is not the posting's any more. */
  async showEvidence({ kind, evidence, ...frame }: Request<"showEvidence">): Promise<boolean> {
    const record = await this.book.read(frame.tabId);
    const posting = postingIn(record, frame.frameId);
    if (!record || !posting) return false;
    const shown = (await this.facts(posting, record.isPrivate)).shown.find(({ fact }) => fact.kind === kind);
    return shown ? askScript(frame, "overlay", "show", { shown, evidence }) : false;
  }

  async pickSentence({ kind, ...frame }: Request<"pickSentence">): Promise<void> {
    await askScript(frame, "overlay", "pick", { kind });
  }

  /** Turns the overlay on or off in every frame of a tab that holds a posting, and remembers it for their sites. */
  async setOverlay(tabId: number, on: boolean): Promise<void> {
    const record = await this.book.read(tabId);
    for (const { posting } of record?.frames ?? []) {
      if (!record || !posting) continue;
      await rememberOverlay(posting.url, record.isPrivate, on);
      const frame = { tabId, frameId: posting.frameId };
      await (on ? this.refresh(frame, record) : this.clear(frame));
    }
  }

  /** Turns the overlay of a tab off where it is on for any of its postings, else on. */
  async toggle(tabId: number): Promise<void> {
    const record = await this.book.read(tabId);
    const postings = record?.frames.flatMap(({ posting }) => posting ?? []) ?? [];
    const on = await Promise.all(postings.map(({ url }) => isOverlayOn(url, record?.isPrivate ?? false)));
    await this.setOverlay(tabId, !on.includes(true));
  }

  /** The user closed the overlay where it stands. */
  async closed({ tabId }: SendingFrame): Promise<void> {
    await this.setOverlay(tabId, false);
  }

  /** Paints a frame's posting anew where the overlay is on for its site; a card that the user opened elsewhere stays. */
  async refresh(frame: Frame, record: TabRecord): Promise<void> {
    const posting = postingIn(record, frame.frameId);
    if (!posting || !(await isOverlayOn(posting.url, record.isPrivate))) return;
    const { shown, conflicts } = await this.facts(posting, record.isPrivate);
    await askScript(frame, "overlay", "paint", { facts: shown, conflicts });
  }

  /** Takes everything out of a frame. Where the overlay never was, nobody is there to be told. */
  async clear(frame: Frame): Promise<void> {
    await askFrame(frame, "clear", undefined).catch(() => {});
  }

  private async facts(posting: Posting, isPrivate: boolean) {
    const [corrections, profile] = await Promise.all([
      storedCorrections(posting.jobId, isPrivate).read(),
      storedProfile.read(),
    ]);
    const shown = shownPosting(posting, corrections, profile, localDate(this.now()));
    return { shown: factsInPage(shown), conflicts: shown.reading.conflicts };
  }
}

const postingIn = (record: TabRecord | null, frameId: number): Posting | null =>
  record?.frames.find((frame) => frame.frameId === frameId)?.posting ?? null;
