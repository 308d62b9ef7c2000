import browser from "webextension-polyfill";
import type { TabRecord } from "../storage/tab-readings.ts";
import { tabReadingOf } from "../tabs/tab-reading.ts";

/** Sets the toolbar button of a tab. A tab that was closed meanwhile has none. */
export async function showOnToolbar(tabId: number, record: TabRecord | null): Promise<void> {
  const reading = record && tabReadingOf(record);
  const text = reading?.state === "read" ? String(reading.postings[0].extraction.facts.length) : "";
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}
