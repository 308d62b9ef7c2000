import { t } from "../i18n/t.ts";
import { calendarOf } from "../jobs/calendar.ts";
import { csvOf } from "../jobs/csv.ts";
import { deadlineOf, localDate } from "../jobs/deadline.ts";
import { exportParts } from "../jobs/export-file.ts";
import type { Row } from "../jobs/row.ts";
import type { SavedJob } from "../jobs/saved-job.ts";
import type { Progress } from "../jobs/steps.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import { statusText } from "../ui/status-text.ts";
import { columnText } from "./JobTable.tsx";
import { eligibilityText, payTexts, whereText } from "./row-text.ts";

/** Everything that is kept, as the parts of a JSON file (docs/export-format.md). */
export async function jsonParts(store: SavedJobs, now: number, progress: Progress): Promise<string[]> {
  const jobs: SavedJob[] = [];
  for await (const some of store.all()) {
    progress.signal.throwIfAborted();
    jobs.push(...some);
    progress.onDone(jobs.length);
  }
  return [...exportParts(jobs, await store.tombstones(), now)];
}

/** The list as a table for spreadsheets. */
export function csvText(rows: readonly Row[]): string {
  const head = (["title", "employer", "pay", "where", "eligibility", "deadline", "status", "note"] as const)
    .map(columnText)
    .concat(t("savedTags"), "URL");
  const lines = rows.map((row) => [
    row.summary.title,
    row.summary.employer,
    payTexts(row).listed,
    whereText(row),
    eligibilityText(row),
    deadlineOf(row) ?? "",
    row.user.status === null ? "" : statusText(row.user.status),
    row.user.note,
    row.user.tags.join("; "),
    row.url,
  ]);
  return csvOf([head, ...lines]);
}

/** The deadlines of some rows as a calendar file. */
export function calendarText(rows: readonly Row[], now: number): string {
  const days = rows.flatMap((row) => {
    const date = deadlineOf(row);
    const { title, employer } = row.summary;
    const said = t("savedCalendarTitle", title, employer === "" ? "–" : employer);
    return date === null ? [] : [{ id: row.id, date, title: said, description: row.user.note, url: row.url }];
  });
  return calendarOf(days, now);
}

/** "smallprint-2026-02-01.json" */
export const fileName = (ending: string, now: number): string => `smallprint-${localDate(now)}.${ending}`;
