import { deadlineOf } from "./deadline.ts";
import { fold } from "./fold.ts";
import { bestRate } from "./pay-rate.ts";
import type { Row } from "./row.ts";
import { statuses } from "./saved-job.ts";

export const columns = [
  "title",
  "employer",
  "pay",
  "where",
  "eligibility",
  "deadline",
  "status",
  "note",
  "savedAt",
] as const;
export type Column = (typeof columns)[number];
export interface Order {
  by: Column;
  descending: boolean;
}
type Key = string | number | null;

/** What a column compares by; null is not stated, and stands last whichever way is sorted. */
const KEYS: Record<Column, (row: Row) => Key> = {
  title: ({ summary }) => fold(summary.title) || null,
  employer: ({ summary }) => fold(summary.employer) || null,
  pay: ({ summary }) => bestRate(summary.pay)?.amount ?? null,
  where: ({ summary }) => fold([...(summary.places ?? []), ...(summary.workplace ?? [])].join(" ")) || null,
  eligibility: ({ summary }) => (summary.countries ?? summary.regions)?.join(" ") ?? null,
  deadline: deadlineOf,
  status: ({ user }) => (user.status === null ? null : statuses.indexOf(user.status)),
  note: ({ user }) => fold(user.note.trim()) || null,
  savedAt: ({ savedAt }) => savedAt,
};

/**
 * The rows in order, without touching the array given. Pay is compared by currency first: there are no exchange
 * rates here, since the extension asks nothing of the network; the currency that most rows have comes first.
 */
export function sorted(rows: readonly Row[], { by, descending }: Order): Row[] {
  const keyOf = KEYS[by];
  const groupOf = by === "pay" ? currencyRank(rows) : () => 0;
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row), group: groupOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return a.key === b.key ? b.row.savedAt - a.row.savedAt : a.key === null ? 1 : -1;
    }
    if (a.group !== b.group) return a.group - b.group;
    if (a.key === b.key) return b.row.savedAt - a.row.savedAt;
    return (a.key < b.key ? -1 : 1) * sign;
  });
  return keyed.map(({ row }) => row);
}

function currencyRank(rows: readonly Row[]): (row: Row) => number {
  const counts = new Map<string, number>();
  const currency = (row: Row) => bestRate(row.summary.pay)?.currency ?? "";
  for (const row of rows) counts.set(currency(row), (counts.get(currency(row)) ?? 0) + 1);
  counts.delete("");
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  const ranks = new Map(ranked.map((name, rank) => [name, rank]));
  return (row) => ranks.get(currency(row)) ?? ranks.size;
}
