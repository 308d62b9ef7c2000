import type { TabReading } from "../storage/tab-readings.ts";
import type { EmptyState } from "../ui/PopupState.tsx";

/** What is to be shown for a tab. `unread`: nothing was read yet, so the worker must be asked to. */
export type Shown = Extract<TabReading, { state: "read" }> | EmptyState | "unread";

/**
 * What the popup shows for a tab.
 * @param url of the tab, "" when the browser does not tell it
 */
export function shownFor(url: string, reading: TabReading | null): Shown {
  if (reading) return reading.state === "read" ? reading : reading.state;
  if (url !== "" && !/^(?:https?|file):/.test(url)) return "browserPage";
  return /^[^?#]*\.pdf(?:[?#]|$)/i.test(url) ? "pdf" : "unread";
}
