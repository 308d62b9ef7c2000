import * as z from "zod/mini";
import { statuses } from "../jobs/saved-job.ts";
import { storedItem } from "./stored-item.ts";
import { Posting } from "./tab-readings.ts";

const Slot = z.object({
  /** The posting as it was shown, so that it can be saved with the draft. */
  posting: Posting,
  draft: z.object({
    note: z.optional(z.string()),
    status: z.optional(z.nullable(z.enum(statuses))),
  }),
  /** When the user typed it, in milliseconds since the epoch. */
  at: z.int(),
});
export type Slot = z.infer<typeof Slot>;

export const DRAFT_KEY = "draft";

/**
 * The last keystrokes that are not in the list yet. Writing here is a single message to the browser, which arrives
 * also when the popup is closed at once; a transaction of the list may not. What still stands here after a while was
 * left behind.
 * @param isPrivate in a private window it lasts as long as the session
 */
export const draftSlot = (isPrivate: boolean) =>
  storedItem(isPrivate ? "session" : "local", DRAFT_KEY, z.nullable(Slot), null);
