import * as z from "zod/mini";
import { Extraction } from "../engine/extraction.ts";
import { storedItem } from "./stored-item.ts";

/** What was read from one frame of a tab; the posting's text is never among it. */
export const Posting = z.object({
  frameId: z.int(),
  url: z.string(),
  /** `identityOf(url).id` */
  jobId: z.string(),
  /** BCP 47 tag of the posting, "" when unknown. */
  language: z.string(),
  /** Whether the gate takes the page for a posting; else the user had it read anyway. */
  isPosting: z.boolean(),
  extraction: Extraction,
  characters: z.int(),
  /** Folded sections whose text was not in the page. */
  unreadSections: z.int(),
  /** Milliseconds since the epoch. */
  at: z.int(),
});
export type Posting = z.infer<typeof Posting>;

/** How far the reading of one frame has come. */
export const FrameRecord = z.object({
  frameId: z.int(),
  /** The random name of the frame's document. */
  document: z.string(),
  /** Which of the document's addresses this is about. */
  visit: z.int(),
  url: z.string(),
  /** `identityOf(url).id` */
  jobId: z.string(),
  state: z.enum(["noPosting", "reading", "emptyPage", "failed", "read"]),
  /** The last capture that was taken from this document. */
  revision: z.int(),
  posting: z.nullable(Posting),
});
export type FrameRecord = z.infer<typeof FrameRecord>;

const problem = z.enum(["noPosting", "browserPage", "pdf", "emptyPage", "failed", "noAccess"]);
export type Problem = z.infer<typeof problem>;

/** What the worker knows of one tab. */
export const TabRecord = z.object({
  /** The tab's address as far as the browser tells it, else "". */
  pageUrl: z.string(),
  isPrivate: z.boolean(),
  frames: z.array(FrameRecord),
  /** Origins of frames that no script of ours may enter. */
  framesNotReachable: z.array(z.string()),
  /** Why the page could not be read when the user asked for it. */
  problem: z.nullable(problem),
});
export type TabRecord = z.infer<typeof TabRecord>;

/** Name of the key under which a tab's record stands in `storage.session`. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** The record of one tab; null where nothing was read. The popup reads it without the worker on its way. */
export const tabRecord = (tabId: number) => storedItem("session", tabKey(tabId), z.nullable(TabRecord), null);
