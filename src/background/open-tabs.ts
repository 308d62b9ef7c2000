import type { TabRecord } from "../storage/tab-readings.ts";
import type { Highlights } from "./highlights.ts";
import type { TabBook } from "./tab-book.ts";
import type { Toolbar } from "./toolbar.ts";

/** Everything that shows a reading outside the popup follows what the user changes. */
export class OpenTabs {
  constructor(
    private readonly book: TabBook,
    private readonly toolbar: Toolbar,
    private readonly highlights: Highlights,
  ) {}

  /** The user's situation or a value was changed. */
  async refresh(): Promise<void> {
    await this.each(async (tabId, record) => {
      await this.toolbar.show(tabId, record);
      for (const { frameId } of record.frames) await this.highlights.refresh({ tabId, frameId }, record);
    });
  }

  /** Saved jobs were changed. */
  async refreshButtons(): Promise<void> {
    await this.each((tabId, record) => this.toolbar.show(tabId, record));
  }

  private async each(follow: (tabId: number, record: TabRecord) => Promise<void>): Promise<void> {
    for (const tabId of await this.book.tabs()) {
      const record = await this.book.read(tabId);
      if (record) await follow(tabId, record);
    }
  }
}
