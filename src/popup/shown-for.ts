import type { TabRecord } from "../storage/tab-readings.ts";
import { type TabReading, tabReadingOf } from "../tabs/tab-reading.ts";
import type { EmptyState } from "../ui/PopupState.tsx";

export type ReadTab = Extract<TabReading, { state: "read" }>;

/** What is to be shown for a tab. `unread`: nothing was read yet, so the worker must be asked to. */
export type Shown = ReadTab | EmptyState | "unread";

/**
 * What the popup shows for a tab.
 * @param url of the tab, "" when the browser does not tell it
 */
export function shownFor(url: string, record: TabRecord | null): Shown {
  const reading = record && !isOfAnother(url, record) ? tabReadingOf(record) : null;
  if (reading) return reading.state === "read" ? reading : reading.state;
  if (url !== "" && !/^(?:https?|file):/.test(url)) return "browserPage";
  return /^[^?#]*\.pdf(?:[?#]|$)/i.test(url) ? "pdf" : "unread";
}

/** Whether a record is of a page that the tab no longer shows. */
const isOfAnother = (url: string, { pageUrl }: TabRecord): boolean =>
  url !== "" && pageUrl !== "" && withoutFragment(url) !== withoutFragment(pageUrl);

const withoutFragment = (url: string) => url.replace(/#.*$/, "");
