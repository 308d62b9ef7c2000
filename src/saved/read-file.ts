import { formatNumber } from "../i18n/format.ts";
import { t, tCount } from "../i18n/t.ts";
import type { CsvFault } from "../jobs/csv.ts";
import { type FileFault, readExport } from "../jobs/export-file.ts";
import { type MergePlan, mergePlan } from "../jobs/merge-plan.ts";
import type { SavedJob, Tombstone } from "../jobs/saved-job.ts";
import type { SheetFault } from "../jobs/sheet.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";

/** What importing jobs would do to those that are here. */
export async function planFor(
  store: SavedJobs,
  jobs: SavedJob[],
  deleted: Tombstone[] = [],
): Promise<MergePlan> {
  const ids = [...new Set([...jobs, ...deleted].map(({ id }) => id))];
  const known = await store.jobs(ids);
  return mergePlan({ jobs, deleted }, new Map(known.map((job) => [job.id, job])), await store.tombstones());
}

/** Reads an export and plans its import; a sentence where it cannot be read. */
export async function planOfExport(store: SavedJobs, text: string): Promise<MergePlan | string> {
  const contents = readExport(text);
  return "fault" in contents ? faultText(contents) : planFor(store, contents.jobs, contents.deleted);
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
