import { withCorrection } from "../corrections/correction.ts";
import { localDate } from "../jobs/deadline.ts";
import type { SendingFrame } from "../messaging/received.ts";
import type { FromContent } from "../messaging/to-background.ts";
import { storedCorrections } from "../storage/corrections.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { wantedCorrection } from "../storage/wanted-correction.ts";
import { openPopup } from "./open-popup.ts";
import type { TabBook } from "./tab-book.ts";

/** What the user says in the page about a value: which sentence states it, or that it is wrong. */
export class CorrectionEar {
  constructor(
    private readonly book: TabBook,
    private readonly now: () => number,
  ) {}

  /** The sentence counts at once; the popup then shows what was made of it. */
  async sentencePicked(
    frame: SendingFrame,
    { kind, evidence }: FromContent["sentencePicked"],
  ): Promise<void> {
    const posting = await this.postingOf(frame);
    if (!posting || evidence.type !== "text") return;
    const stored = storedCorrections(posting.jobId, frame.isPrivate);
    const at = this.now();
    // With the engine, which is loaded when it is needed.
    const { pickedCorrection } = await import("../corrections/picked.ts");
    const correction = pickedCorrection(kind, evidence, posting.extraction, { today: localDate(at), at });
    if (correction) await stored.write(withCorrection(await stored.read(), correction));
    await wantedCorrection.write({ tabId: frame.tabId, jobId: posting.jobId, kind, evidence });
    await openPopup();
  }

  async correctionWanted(frame: SendingFrame, { kind }: FromContent["correctionWanted"]): Promise<void> {
    const posting = await this.postingOf(frame);
    if (!posting) return;
    await wantedCorrection.write({ tabId: frame.tabId, jobId: posting.jobId, kind, evidence: null });
    await openPopup();
  }

  private async postingOf({ tabId, frameId }: SendingFrame): Promise<Posting | null> {
    const record = await this.book.read(tabId);
    return record?.frames.find((frame) => frame.frameId === frameId)?.posting ?? null;
  }
}
