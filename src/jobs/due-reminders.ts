import { closesSoon, deadlineOf } from "./deadline.ts";
import type { Row } from "./row.ts";

/** Of which deadline of which job the user was told: the job's id, and the date `YYYY-MM-DD`. */
export type Told = Readonly<Record<string, string>>;

/**
 * The jobs to remind of, nearest deadline first: they close within a week, still wait for an application, and nothing
 * was said of this deadline yet. A deadline that moved is told of again.
 * @param today `YYYY-MM-DD` in the user's time zone
 */
export function dueReminders(rows: readonly Row[], today: string, told: Told): Row[] {
  const due = rows.filter((row) => closesSoon(row, today) && told[row.id] !== deadlineOf(row));
  return due.sort((a, b) => (deadlineOf(a) ?? "").localeCompare(deadlineOf(b) ?? ""));
}

/** What the user has been told of after these reminders; jobs that are gone or no longer due are forgotten. */
export function toldAfter(due: readonly Row[], told: Told, rows: readonly Row[], today: string): Told {
  const kept = rows.filter((row) => closesSoon(row, today) && told[row.id] !== undefined);
  return Object.fromEntries([
    ...kept.map((row) => [row.id, told[row.id] ?? ""] as const),
    ...due.map((row) => [row.id, deadlineOf(row) ?? ""] as const),
  ]);
}
