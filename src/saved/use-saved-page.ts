import { useMemo, useRef, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { localDate } from "../jobs/deadline.ts";
import { type MergePlan, planned } from "../jobs/merge-plan.ts";
import type { Row } from "../jobs/row.ts";
import type { SavedJob } from "../jobs/saved-job.ts";
import type { UserEdit } from "../jobs/user-edits.ts";
import { lastExportAt } from "../storage/care.ts";
import type { DataAction } from "./DataMenu.tsx";
import { calendarText, csvText, fileName, jsonParts } from "./export-jobs.ts";
import { JobActions } from "./job-actions.ts";
import type { DialogName } from "./SavedDialogs.tsx";
import { saveFile } from "./save-file.ts";
import { useDoing } from "./use-doing.ts";
import { useJobs } from "./use-jobs.ts";
import { useKeys } from "./use-keys.ts";
import { useOpenJob } from "./use-open-job.ts";
import { useView } from "./use-view.ts";

const MOST_COMPARED = 4;

/** What the page of saved jobs holds, and what can be done on it. The address may name a search or a job. */
export function useSavedPage(now: () => number) {
  const jobs = useJobs();
  const { list, store } = jobs;
  const asked = useMemo(() => new URLSearchParams(location.hash.slice(1)), []);
  const today = localDate(now());
  const view = useView(jobs, asked.get("search") ?? "", today);
  const doing = useDoing(jobs.changed);
  const opened = useOpenJob(jobs, asked.get("job"), now, doing.failed);
  const [compared, setCompared] = useState<SavedJob[] | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const actions = useMemo(() => store && new JobActions(store, list, now), [store, list, now]);
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { act, run, failed } = doing;

  const edit = (ids: readonly string[], change: UserEdit) => actions && act(actions.edit(ids, change));
  const remove = (ids: readonly string[]) => {
    if (!actions || ids.length === 0) return;
    view.selectNone();
    if (opened.id !== null && ids.includes(opened.id)) opened.close();
    act(run(t("savedDeleting"), ids.length, (progress) => actions.remove(ids, progress)));
  };
  const show = (id: string) => {
    opened.open(id);
    setCompared(null);
    view.setActive(view.rows.findIndex((row) => row.id === id));
  };
  const saveCalendar = (rows: readonly Row[]) =>
    saveFile(fileName("ics", now()), "text/calendar", [calendarText(rows, now())]);

  async function exportEverything(): Promise<void> {
    if (!store) return;
    const at = now();
    try {
      const parts = await run(t("exporting"), jobs.total, (progress) => jsonParts(store, at, progress));
      if (!parts) return;
      saveFile(fileName("json", at), "application/json", parts);
      await lastExportAt.write(at);
    } catch (error) {
      failed(error);
    }
  }

  function data(action: DataAction): void {
    if (action === "csv") saveFile(fileName("csv", now()), "text/csv", [csvText(view.rows)]);
    else if (action === "calendar") saveCalendar(view.rows);
    else if (action === "json") void exportEverything();
    else setDialog(action);
  }

  const current = view.rows[view.active];
  const move = (by: number) => {
    view.moveActive(by);
    grid.current?.focus();
  };
  useKeys({
    "/": () => search.current?.focus(),
    "?": () => setDialog("keys"),
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    PageDown: () => move(10),
    PageUp: () => move(-10),
    Home: () => move(-view.rows.length),
    End: () => move(view.rows.length),
    Enter: () => current && show(current.id),
    x: () => current && view.select(current.id, !view.selected.has(current.id)),
    Delete: () => current && remove(view.selected.size > 0 ? [...view.selected] : [current.id]),
    Escape: () => {
      if (document.activeElement === search.current && view.typed !== "") view.type("");
      else if (compared) setCompared(null);
      else if (opened.id !== null) opened.close();
      else view.selectNone();
      grid.current?.focus();
    },
  });

  return {
    jobs,
    today,
    view,
    doing,
    opened,
    compared,
    dialog,
    search,
    grid,
    edit,
    remove,
    show,
    saveCalendar,
    exportEverything,
    data,
    openDialog: setDialog,
    closeDialog: () => setDialog(null),
    closeCompared: () => setCompared(null),
    async compare(): Promise<void> {
      if (store) setCompared(await store.jobs([...view.selected].slice(0, MOST_COMPARED)));
    },
    merge: (copy: string, original: string) => actions && act(actions.merge(copy, original)),
    part: (copy: string, original: string) => actions && act(actions.part(copy, original)),
    take(plan: MergePlan) {
      if (!actions) return;
      act(run(t("importing"), planned(plan).length, (progress) => actions.take(plan, progress)));
    },
    erase() {
      opened.close();
      setCompared(null);
      view.selectNone();
      doing.dismiss();
      if (actions) act(actions.erase().then(() => null));
    },
  };
}
export type Page = ReturnType<typeof useSavedPage>;
