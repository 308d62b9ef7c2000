import browser from "webextension-polyfill";
import { localDate } from "../jobs/deadline.ts";
import { storedCorrections } from "../storage/corrections.ts";
import { storedProfile } from "../storage/profile.ts";
import type { TabRecord } from "../storage/tab-readings.ts";
import { type Badge, badgeOf, noBadge, savedBadge } from "../tabs/badge.ts";
import { shownPosting } from "../tabs/shown-posting.ts";
import { tabReadingOf } from "../tabs/tab-reading.ts";
import type { JobKeeper } from "./job-keeper.ts";

/** Milliseconds. */
const CONFIRMING = 1_500;

/** The toolbar button of each tab. */
export class Toolbar {
  /** Tabs whose button says just now that something was saved. */
  private readonly confirming = new Set<number>();

  constructor(
    private readonly jobs: JobKeeper,
    private readonly now: () => number,
  ) {}

  /** Shows what is known of a tab. */
  async show(tabId: number, record: TabRecord | null): Promise<void> {
    const { text, title, background } = await this.badgeFor(record);
    try {
      await browser.action.setTitle({ tabId, title });
      // Last, so that where there is a number, its words are there too.
      if (!this.confirming.has(tabId)) await setBadge(tabId, text, background);
    } catch {
      // The tab was closed meanwhile.
    }
  }

  /** Shows for a moment that the posting of a tab was saved, and then what is known of it. */
  async confirm(tabId: number, record: TabRecord | null): Promise<void> {
    this.confirming.add(tabId);
    await setBadge(tabId, savedBadge.text, savedBadge.background).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, CONFIRMING));
    this.confirming.delete(tabId);
    await this.show(tabId, record);
  }

  private async badgeFor(record: TabRecord | null): Promise<Badge> {
    const reading = record && tabReadingOf(record);
    if (!record || reading?.state !== "read") return noBadge();
    const [posting] = reading.postings;
    const [corrections, profile, row] = await Promise.all([
      storedCorrections(posting.jobId, record.isPrivate).read(),
      storedProfile.read(),
      // A store that fails is told where it matters: in the popup.
      this.jobs.at(posting.url).catch(() => null),
    ]);
    return badgeOf(shownPosting(posting, corrections, profile, localDate(this.now())), row);
  }
}

async function setBadge(tabId: number, text: string, background: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: background }),
    action.setBadgeTextColor({ tabId, color: "#ffffff" }),
  ]);
  await action.setBadgeText({ tabId, text });
}
