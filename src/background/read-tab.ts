import browser from "webextension-polyfill";
import { askFrame } from "../messaging/ask-frame.ts";
import type { Problem } from "../storage/tab-readings.ts";
import { newRecord } from "../tabs/frames.ts";
import { inject } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

/** Reads the page of a tab because the user asked, also where it looks like no posting. */
export async function readTab(tabId: number, book: TabBook): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const main = { tabId, frameId: 0 };
  try {
    await inject(main, "reader");
    await askFrame(main, "read", { anyway: true });
  } catch {
    const problem: Problem = "noAccess";
    await book.update(tabId, (record) => ({
      ...(record ?? newRecord(tab.url ?? "", tab.incognito)),
      problem,
    }));
  }
}
