import { answer } from "../jobs/matches.ts";
import { parseQuery } from "../jobs/query.ts";
import type { Row } from "../jobs/row.ts";
import { type Order, sorted } from "../jobs/sort-rows.ts";
import { WordSearch } from "../jobs/word-search.ts";

/** What the list shows, worked out anew at each change. */
export interface View {
  rows: readonly Row[];
  /** Rows that a filter leaves out only because the posting does not say. */
  unstated: number;
}

/**
 * All rows, held in memory, and what of them is shown. Sorting is done when rows or order change, so that a
 * keystroke costs one pass of the filter.
 */
export class JobList {
  private readonly rows = new Map<string, Row>();
  private readonly search = new WordSearch();
  private inOrder: Row[] | null = null;
  private order: Order = { by: "savedAt", descending: true };
  private typed = "";
  private showUnstated = false;

  get size(): number {
    return this.rows.size;
  }

  row(id: string): Row | undefined {
    return this.rows.get(id);
  }

  all(): Row[] {
    return [...this.rows.values()];
  }

  /** Adds rows, or replaces those with the same id. */
  put(rows: readonly Row[]): void {
    for (const row of rows) {
      this.rows.set(row.id, row);
      this.search.add(row);
    }
    this.inOrder = null;
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) {
      this.rows.delete(id);
      this.search.remove(id);
    }
    this.inOrder = null;
  }

  arrange(order: Order): void {
    this.order = order;
    this.inOrder = null;
  }

  /** @param showUnstated whether rows that do not state what a filter asks for are shown as well */
  seek(typed: string, showUnstated: boolean): void {
    this.typed = typed;
    this.showUnstated = showUnstated;
  }

  /** @param today `YYYY-MM-DD` */
  view(today: string): View {
    // A copy stands under the job it is a copy of, not in the list.
    this.inOrder ??= sorted(
      this.all().filter(({ user }) => user.sameAs === null || !this.rows.has(user.sameAs)),
      this.order,
    );
    const { words, filters } = parseQuery(this.typed);
    if (words.length === 0 && filters.length === 0) return { rows: this.inOrder, unstated: 0 };
    const hasWords = words.length === 0 ? () => true : this.search.matcher(words);
    let unstated = 0;
    const rows = this.inOrder.filter((row) => {
      const answers = filters.map((filter) => answer(filter, row, today));
      if (answers.includes("no") || !hasWords(row)) return false;
      if (!answers.includes("unstated")) return true;
      unstated++;
      return this.showUnstated;
    });
    return { rows, unstated };
  }
}
