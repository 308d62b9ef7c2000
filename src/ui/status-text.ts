import { type MessageKey, t } from "../i18n/t.ts";
import type { Status } from "../jobs/saved-job.ts";

const STATUS_KEYS = {
  interested: "statusInterested",
  applied: "statusApplied",
  interviewing: "statusInterviewing",
  offer: "statusOffer",
  rejected: "statusRejected",
  archived: "statusArchived",
} as const satisfies Record<Status, MessageKey>;

/** A status in the user's language; null is "No status". */
export const statusText = (status: Status | null): string =>
  t(status === null ? "statusNone" : STATUS_KEYS[status]);
