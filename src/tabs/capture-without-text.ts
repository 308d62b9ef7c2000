import type { Capture } from "../jobs/saved-job.ts";
import type { Posting } from "../storage/tab-readings.ts";

/** What is known of a posting while its page is not asked: everything but its text. */
export const captureWithoutText = ({ url, language, extraction, at }: Posting): Capture => ({
  url,
  documentTitle: "",
  language,
  text: "",
  extraction,
  at,
});
