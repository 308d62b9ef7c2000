import type { ContentMessage, PageMessage, Received, SendingFrame } from "../messaging/received.ts";
import type { CorrectionEar } from "./hear-corrections.ts";
import type { FrameEar } from "./hear-frames.ts";
import type { Highlights } from "./highlights.ts";
import type { PageService } from "./serve-pages.ts";

type Reply = { ok: true; value?: unknown } | { ok: false; error: string };

/** Which part of the worker answers which message. */
export class Answers {
  constructor(
    private readonly frames: FrameEar,
    private readonly corrections: CorrectionEar,
    private readonly highlights: Highlights,
    private readonly pages: PageService,
  ) {}

  async to(known: Received): Promise<Reply> {
    try {
      const answer =
        known.from === "page" ? this.toPage(known.message) : this.toContent(known.frame, known.message);
      return { ok: true, value: await answer };
    } catch (error) {
      return { ok: false, error: String(error) };
    }
  }

  private toContent(frame: SendingFrame, { name, request }: ContentMessage): Promise<void> {
    switch (name) {
      case "jobHere":
        return this.frames.jobHere(frame);
      case "pageSeen":
        return this.frames.pageSeen(frame, request);
      case "pageRead":
        return this.frames.pageRead(frame, request);
      case "pageEmpty":
        return this.frames.unread(frame, request, "emptyPage");
      case "pageFailed":
        return this.frames.unread(frame, request, "failed");
      case "pageLeft":
        return this.frames.pageLeft(frame, request);
      case "sentencePicked":
        return this.corrections.sentencePicked(frame, request);
      case "correctionWanted":
        return this.corrections.correctionWanted(frame, request);
      case "overlayClosed":
        return this.highlights.closed(frame);
    }
  }

  private toPage({ name, request }: PageMessage): Promise<unknown> {
    switch (name) {
      case "readTab":
        return this.pages.readTab(request);
      case "showEvidence":
        return this.highlights.showEvidence(request);
      case "pickSentence":
        return this.highlights.pickSentence(request);
      case "readText":
        return this.pages.readText(request);
      case "keepTab":
        return this.pages.keepTab(request);
      case "jobRow":
        return this.pages.jobRow(request);
      case "removeJob":
        return this.pages.removeJob(request);
      case "setOverlay":
        return this.highlights.setOverlay(request.tabId, request.on);
    }
  }
}
