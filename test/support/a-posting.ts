import { identityOf } from "../../src/page/identity.ts";
import type { FrameRecord, Posting, TabRecord } from "../../src/storage/tab-readings.ts";
import { extractionOf } from "./extraction-of.ts";

/** A posting as it was read from the page itself. */
export const aPosting = (url: string, more: Partial<Posting> = {}): Posting => ({
  frameId: 0,
  url,
  jobId: identityOf(url).id,
  language: "en",
  isPosting: true,
  extraction: extractionOf([]),
  characters: 4213,
  unreadSections: 0,
  at: 1,
  ...more,
});

/** The record of a frame that holds a posting. */
export const aFrame = (posting: Posting, more: Partial<FrameRecord> = {}): FrameRecord => ({
  frameId: posting.frameId,
  document: `document-${posting.frameId}`,
  visit: 0,
  url: posting.url,
  jobId: posting.jobId,
  state: "read",
  revision: 1,
  posting,
  ...more,
});

export const aTab = (frames: FrameRecord[], more: Partial<TabRecord> = {}): TabRecord => ({
  pageUrl: "https://jobs.example/1",
  isPrivate: false,
  frames,
  framesNotReachable: [],
  problem: null,
  ...more,
});
