import type { Evidence } from "../engine/evidence.ts";
import type { Extraction, Fact } from "../engine/extraction.ts";
import type { PageSnapshot } from "../engine/snapshot.ts";
import type { FactKind } from "../engine/values.ts";
import type { Judgement } from "../fit/verdict.ts";

/**
 * What the worker tells the scripts that it put into a frame (`answerWorker` in `in-content.ts` hears it there,
 * `askFrame` in `ask-frame.ts` asks). Only the extension can send these, so they are types alone: the content script
 * stays small.
 */
export interface ToReader {
  /** Captures the document again and sends it. `anyway`: also where it looks like no posting. */
  read: { request: { anyway: boolean }; response: undefined };
  /** Captures the document as it is now, for a job that is about to be saved; null when it has no text. */
  capture: { request: undefined; response: PageSnapshot | null };
  /** The user took the site back: the scripts fall silent, and everything of theirs leaves the page. */
  stop: { request: undefined; response: undefined };
}

/** A fact with what the user's situation makes of it. */
export interface ShownFact {
  fact: Fact;
  judgement: Judgement | null;
}

export interface ToOverlay {
  /** Paints the evidence of all facts and shows the tab at the page's edge; again whenever the facts change. */
  paint: {
    request: { facts: ShownFact[]; conflicts: Extraction["conflicts"] };
    /** Evidence that could not be painted, by why. */
    response: { lost: Evidence[]; notLit: Evidence[] };
  };
  /** Takes everything out of the page again. */
  clear: { request: undefined; response: undefined };
  /** Lights one piece of evidence (also while the overlay is off), scrolls there and shows its card. */
  show: { request: { shown: ShownFact; evidence: Evidence }; response: boolean };
  /** Lets the user pick a sentence with pointer or keyboard; the answer is the message `sentencePicked`. */
  pick: { request: { kind: FactKind }; response: undefined };
}
export type ToContent = ToReader & ToOverlay;
