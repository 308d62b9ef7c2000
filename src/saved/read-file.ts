import { formatNumber } from "../i18n/format.ts";
import { t, tCount } from "../i18n/t.ts";
import type { CsvFault } from "../jobs/csv.ts";
import { type FileFault, readExport } from "../jobs/export-file.ts";
import { type MergePlan, mergePlan } from "../jobs/merge-plan.ts";
import type { SavedJob, Tombstone } from "../jobs/saved-job.ts";
import type { SheetFault } from "../jobs/sheet.ts";
import { paced } from "../jobs/steps.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";

/** How far the reading of a file is, in a sentence. */
export type Tell = (said: string) => void;

/** Jobs looked up at a time. */
const CHUNK = 500;

/** What importing jobs would do to those that are here. Rejects with the signal's reason when that is aborted. */
export async function planFor(
  store: SavedJobs,
  jobs: SavedJob[],
  deleted: Tombstone[],
  tell: Tell,
  signal: AbortSignal,
): Promise<MergePlan> {
  const ids = [...new Set([...jobs, ...deleted].map(({ id }) => id))];
  const known = new Map<string, SavedJob>();
  for (let from = 0; from < ids.length; from += CHUNK) {
    for (const job of await store.jobs(ids.slice(from, from + CHUNK))) known.set(job.id, job);
    signal.throwIfAborted();
    tell(t("importLooking", formatNumber(Math.min(ids.length, from + CHUNK)), formatNumber(ids.length)));
  }
  const onDone = (count: number) =>
    tell(t("importComparing", formatNumber(count), formatNumber(jobs.length)));
  return paced(mergePlan({ jobs, deleted }, known, await store.tombstones()), { signal, onDone });
}

/** Reads an export and plans its import; a sentence where it cannot be read. */
export async function planOfExport(
  store: SavedJobs,
  text: string,
  tell: Tell,
  signal: AbortSignal,
): Promise<MergePlan | string> {
  const onDone = (count: number) => tell(t("importReading", formatNumber(count)));
  const contents = await paced(readExport(text), { signal, onDone });
  return "fault" in contents
    ? faultText(contents)
    : planFor(store, contents.jobs, contents.deleted, tell, signal);
}

/** What is wrong with a file, and on which line; nothing of it was imported. */
export function faultText(fault: FileFault | CsvFault): string {
  switch (fault.fault) {
    case "not-ours":
      return t("importNotOurs");
    case "newer":
      return t("importNewer");
    case "not-json":
      return t("importNotJson", formatNumber(fault.line), fault.found);
    case "open-quote":
      return t("importOpenQuote", formatNumber(fault.line));
    case "twice":
      return t("importTwice", formatNumber(fault.line), fault.id);
    case "bad-job":
    case "bad-deletion":
      return t("importBadJob", formatNumber(fault.line), fault.field);
  }
}

/** Why a line of a sheet makes no job. */
export function sheetFaultText({ line, why }: SheetFault): string {
  const at = formatNumber(line);
  if (why === "bad-url") return t("sheetBadUrl", at);
  return why === "bad-deadline" ? t("sheetBadDeadline", at) : t("sheetNoName", at);
}

/** What a plan will do, one sentence for each kind of change; one sentence when there is none. */
export function planTexts(plan: MergePlan): string[] {
  const notes = plan.changed.filter(({ note }) => note).length;
  const states = plan.changed.filter(({ status }) => status).length;
  const counted = [
    ["planAdded", plan.added.length],
    ["planChanged", plan.changed.length],
    ["planNotes", notes],
    ["planStatuses", states],
    ["planSame", plan.same],
    ["planRemoved", plan.removed.length],
    ["planStaysDeleted", plan.staysDeleted],
  ] as const;
  return counted.flatMap(([key, count]) => (count === 0 ? [] : [tCount(key, count)]));
}
