import * as z from "zod/mini";
import { Extraction } from "../engine/extraction.ts";
import { storedItem } from "./stored-item.ts";

/** What the worker left of one tab: how far the reading of its page has come, and what it found. */
export const TabReading = z.discriminatedUnion("state", [
  z.object({ state: z.literal("reading") }),
  z.object({ state: z.enum(["noPosting", "browserPage", "pdf", "emptyPage", "failed", "noAccess"]) }),
  z.object({
    state: z.literal("read"),
    url: z.string(),
    /** `identityOf(url).id` */
    jobId: z.string(),
    /** BCP 47 tag of the posting, "" when unknown. */
    language: z.string(),
    extraction: Extraction,
    health: z.object({
      characters: z.int(),
      framesRead: z.int(),
      framesNotReachable: z.int(),
      unreadSections: z.int(),
    }),
    /** Milliseconds since the epoch. */
    at: z.int(),
  }),
]);
export type TabReading = z.infer<typeof TabReading>;

/** Name of the key under which a tab's reading stands in `storage.session`. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** The reading of one tab; null where nothing was read. The popup reads it without the worker on its way. */
export const tabReading = (tabId: number) =>
  storedItem("session", tabKey(tabId), z.nullable(TabReading), null);
