import browser from "webextension-polyfill";
import { localDate } from "../jobs/deadline.ts";
import { storedCorrections } from "../storage/corrections.ts";
import { storedProfile } from "../storage/profile.ts";
import type { TabRecord } from "../storage/tab-readings.ts";
import { type Badge, badgeOf, noBadge } from "../tabs/badge.ts";
import { shownPosting } from "../tabs/shown-posting.ts";
import { tabReadingOf } from "../tabs/tab-reading.ts";
import type { JobKeeper } from "./job-keeper.ts";

/** The toolbar button of each tab. */
export class Toolbar {
  constructor(
    private readonly jobs: JobKeeper,
    private readonly now: () => number,
  ) {}

  /** Shows what is known of a tab. */
  async show(tabId: number, record: TabRecord | null): Promise<void> {
    const { text, title, background } = await this.badgeFor(record);
    const { action } = browser;
    try {
      await Promise.all([
        action.setTitle({ tabId, title }),
        action.setBadgeBackgroundColor({ tabId, color: background }),
        action.setBadgeTextColor({ tabId, color: "#ffffff" }),
      ]);
      // Last, so that where there is a number, its words are there too.
      await action.setBadgeText({ tabId, text });
    } catch {
      // The tab was closed meanwhile.
    }
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
