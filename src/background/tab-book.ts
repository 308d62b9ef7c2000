import * as z from "zod/mini";
import { storedItem } from "../storage/stored-item.ts";
import { type TabRecord, tabRecord } from "../storage/tab-readings.ts";
import { type Kept, withinBudget } from "../tabs/kept.ts";

/** Which tabs have a record, and how much room each takes. */
const kept = storedItem(
  "session",
  "tabs-kept",
  z.array(z.object({ tabId: z.int(), bytes: z.int(), at: z.int() })),
  [],
);

/** What becomes of a tab's record; null for gone, undefined for as it is. */
export type RecordChange = (record: TabRecord | null) => TabRecord | null | undefined;

/**
 * The records of open tabs, in the browser's session storage: the worker may be stopped at any moment, so nothing is
 * held here but the order of the writes.
 */
export class TabBook {
  private last: Promise<unknown> = Promise.resolve();

  /** Calls `onChange` with the tabs whose record was written or dropped. */
  constructor(private readonly onChange: (tabId: number, record: TabRecord | null) => Promise<void>) {}

  read(tabId: number): Promise<TabRecord | null> {
    return tabRecord(tabId).read();
  }

  /** The tabs that have a record. */
  async tabs(): Promise<number[]> {
    return (await kept.read()).map(({ tabId }) => tabId);
  }

  /** Changes the record of a tab; one change after the other. Returns the record as it then is. */
  update(tabId: number, change: RecordChange): Promise<TabRecord | null> {
    return this.next(async () => {
      const before = await tabRecord(tabId).read();
      const after = change(before);
      if (after === undefined || after === before) return before;
      await (after ? this.write(tabId, after) : this.drop(tabId));
      await this.onChange(tabId, after);
      return after;
    });
  }

  /** The tab is gone. */
  async forget(tabId: number): Promise<void> {
    await this.next(() => this.drop(tabId));
  }

  private next<Value>(step: () => Promise<Value>): Promise<Value> {
    const run = this.last.then(step);
    this.last = run.catch(() => {});
    return run;
  }

  private async write(tabId: number, record: TabRecord): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify(record)).length;
    const entry: Kept = { tabId, bytes, at: Date.now() };
    const { stay, go } = withinBudget(await kept.read(), entry);
    await Promise.all(go.map((tab) => tabRecord(tab).erase()));
    await tabRecord(tabId).write(record);
    await kept.write(stay);
  }

  private async drop(tabId: number): Promise<void> {
    await tabRecord(tabId).erase();
    await kept.write((await kept.read()).filter((entry) => entry.tabId !== tabId));
  }
}
