import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { localDate } from "../jobs/deadline.ts";
import { maybeSame } from "../jobs/maybe-same.ts";
import type { SavedJob } from "../jobs/saved-job.ts";
import type { Order } from "../jobs/sort-rows.ts";
import { parted, type UserEdit, withNote, withStatus, withTag } from "../jobs/user-edits.ts";
import { lastExportAt } from "../storage/care.ts";
import { problemOf } from "../storage/store-problem.ts";
import { problemText } from "../ui/problem-text.ts";
import { BulkBar } from "./BulkBar.tsx";
import { browserCare } from "./browser-care.ts";
import { CareDialog } from "./CareDialog.tsx";
import { ComparePane } from "./ComparePane.tsx";
import { type DataAction, DataMenu } from "./DataMenu.tsx";
import { DetailPane } from "./DetailPane.tsx";
import { EraseDialog } from "./EraseDialog.tsx";
import { ExportReminder } from "./ExportReminder.tsx";
import { calendarText, csvText, fileName, jsonParts } from "./export-jobs.ts";
import { ImportDialog } from "./ImportDialog.tsx";
import { JobTable } from "./JobTable.tsx";
import { type Done, JobActions } from "./job-actions.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { Notices } from "./Notices.tsx";
import { SearchBar } from "./SearchBar.tsx";
import { saveFile } from "./save-file.ts";
import { useJobs } from "./use-jobs.ts";
import { useKeys } from "./use-keys.ts";
import { useRunning } from "./use-running.ts";
import "./SavedPage.css";

const NONE: ReadonlySet<string> = new Set();
const MOST_COMPARED = 4;

/** The saved jobs: list, search, one job's details, comparison, and everything in and out. */
export function SavedPage({ now }: { now(): number }) {
  const jobs = useJobs();
  const { list, store, version } = jobs;
  const asked = useMemo(() => new URLSearchParams(location.hash.slice(1)), []);
  const [typed, setTyped] = useState(asked.get("search") ?? "");
  const [showUnstated, setShowUnstated] = useState(false);
  const [order, setOrder] = useState<Order>({ by: "savedAt", descending: true });
  const [active, setActive] = useState(0);
  const [selected, setSelected] = useState(NONE);
  const [open, setOpen] = useState<string | null>(asked.get("job"));
  const [job, setJob] = useState<SavedJob | null>(null);
  const [compared, setCompared] = useState<SavedJob[] | null>(null);
  const [dialog, setDialog] = useState<"import" | "erase" | "keys" | "care" | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState("");
  const [noteState, setNoteState] = useState<"idle" | "saving" | "saved" | "failed">("idle");
  const { running, run } = useRunning();
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const today = localDate(now());
  const care = useMemo(() => browserCare(now), [now]);
  const actions = useMemo(() => store && new JobActions(store, list, now), [store, list, now]);

  const view = useMemo(() => {
    list.arrange(order);
    list.seek(typed, showUnstated);
    return list.view(today);
  }, [list, version, order, typed, showUnstated, today]);
  const { rows } = view;
  const at = Math.min(active, rows.length - 1);
  const openRow = open === null ? undefined : list.row(open);

  const failed = (error: unknown) => setProblem(problemText(problemOf(error).kind));
  /** Runs an action, tells what it did, and draws the list anew. */
  async function act(action: Promise<Done | null>): Promise<void> {
    setProblem("");
    try {
      const result = await action;
      if (result) setDone(result);
      jobs.changed();
    } catch (error) {
      failed(error);
    }
  }

  useEffect(() => {
    let stale = false;
    setJob(null);
    if (open === null || !store) return;
    store.jobs([open]).then(([found]) => {
      if (!stale) setJob(found ?? null);
    }, failed);
    return () => {
      stale = true;
    };
  }, [open, store, openRow?.readAt]);

  const edit = (ids: readonly string[], change: UserEdit) => actions && act(actions.edit(ids, change));
  const remove = (ids: readonly string[]) => {
    if (!actions || ids.length === 0) return;
    setSelected(NONE);
    if (open !== null && ids.includes(open)) setOpen(null);
    act(run(t("savedDeleting"), ids.length, (progress) => actions.remove(ids, progress)));
  };
  const show = (id: string) => {
    setOpen(id);
    setCompared(null);
    setNoteState("idle");
    setActive(rows.findIndex((row) => row.id === id));
  };
  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };

  async function note(id: string, text: string): Promise<void> {
    setNoteState("saving");
    try {
      list.put((await store?.edit([id], withNote(text), now())) ?? []);
      setNoteState("saved");
      jobs.changed();
    } catch (error) {
      setNoteState("failed");
      failed(error);
    }
  }

  async function compare(): Promise<void> {
    if (!store) return;
    setCompared(await store.jobs([...selected].slice(0, MOST_COMPARED)));
  }

  async function data(action: DataAction): Promise<void> {
    if (action === "import" || action === "erase" || action === "keys" || action === "care")
      return setDialog(action);
    if (!store) return;
    const at = now();
    if (action === "csv") saveFile(fileName("csv", at), "text/csv", [csvText(rows)]);
    if (action === "calendar") saveFile(fileName("ics", at), "text/calendar", [calendarText(rows, at)]);
    if (action !== "json") return;
    const parts = await run(t("exporting"), jobs.total, (progress) => jsonParts(store, at, progress));
    if (!parts) return;
    saveFile(fileName("json", at), "application/json", parts);
    await lastExportAt.write(at);
  }

  const current = rows[at];
  const move = (by: number) => {
    setActive(Math.max(0, Math.min(rows.length - 1, at + by)));
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
    Home: () => move(-rows.length),
    End: () => move(rows.length),
    Enter: () => current && show(current.id),
    x: () => current && select(current.id, !selected.has(current.id)),
    Delete: () => current && remove(selected.size > 0 ? [...selected] : [current.id]),
    Escape: () => {
      if (document.activeElement === search.current && typed !== "") setTyped("");
      else if (compared) setCompared(null);
      else if (open !== null) setOpen(null);
      else setSelected(NONE);
      grid.current?.focus();
    },
  });

  const empty = jobs.complete && jobs.total === 0;
  return (
    <main class="saved">
      <header class="saved-head">
        <h1>{t("savedTitle")}</h1>
        <DataMenu empty={empty} onAction={(action) => data(action).catch(failed)} />
      </header>
      {jobs.problem !== null && (
        <p class="notice notice-closed" role="alert">
          {problemText(jobs.problem)}
        </p>
      )}
      {jobs.unreadable > 0 && <p class="notice">{t("savedUnreadable", jobs.unreadable.toString())}</p>}
      <ExportReminder
        total={jobs.total}
        now={now}
        onExport={() => data("json")}
        onCare={() => setDialog("care")}
      />
      {empty && jobs.problem === null && (
        <div class="saved-empty">
          <h2>{t("savedEmpty")}</h2>
          <p>{t("savedEmptyHow")}</p>
        </div>
      )}
      {!empty && (jobs.total > 0 || jobs.problem === null) && (
        <>
          <SearchBar
            typed={typed}
            shown={rows.length}
            total={jobs.complete ? list.size : jobs.total}
            unstated={view.unstated}
            showUnstated={showUnstated}
            complete={jobs.complete}
            inputRef={search}
            onType={(text) => {
              setTyped(text);
              setActive(0);
            }}
            onShowUnstated={setShowUnstated}
          />
          {selected.size > 0 && (
            <BulkBar
              count={selected.size}
              onStatus={(status) => edit([...selected], withStatus(status))}
              onTag={(tag) => edit([...selected], withTag(tag))}
              onDelete={() => remove([...selected])}
              onCompare={() => compare().catch(failed)}
              onClear={() => setSelected(NONE)}
            />
          )}
          <div class="saved-panes" data-open={openRow !== undefined}>
            {compared ? (
              <ComparePane jobs={compared} onClose={() => setCompared(null)} />
            ) : (
              <JobTable
                rows={rows}
                order={order}
                active={at}
                selected={selected}
                today={today}
                gridRef={grid}
                onOrder={setOrder}
                onOpen={show}
                onSelect={select}
                onSelectAll={(on) => setSelected(on ? new Set(rows.map(({ id }) => id)) : NONE)}
              />
            )}
            {openRow && actions && (
              <DetailPane
                row={openRow}
                job={job?.id === openRow.id ? job : null}
                maybe={maybeSame(openRow, list.all())}
                copies={list.all().filter(({ user }) => user.sameAs === openRow.id)}
                noteState={noteState}
                noteProblem={problem}
                onNote={(text) => note(openRow.id, text)}
                onEdit={(change) => edit([openRow.id], change)}
                onDelete={() => remove([openRow.id])}
                onCalendar={() =>
                  saveFile(fileName("ics", now()), "text/calendar", [calendarText([openRow], now())])
                }
                onMerge={(copy) => act(actions.merge(copy, openRow.id))}
                onPart={(copy) => act(actions.part(copy, openRow.id))}
                onNotSame={(other) => edit([openRow.id], parted(other))}
                onClose={() => setOpen(null)}
              />
            )}
          </div>
        </>
      )}
      <footer class="saved-foot">{t("savedUninstall")}</footer>
      {dialog === "import" && store && actions && (
        <ImportDialog
          store={store}
          now={now}
          onClose={() => setDialog(null)}
          onTake={(plan) => {
            setDialog(null);
            const count = plan.added.length + plan.changed.length + plan.removed.length;
            act(run(t("importing"), count, (progress) => actions.take(plan, progress)));
          }}
        />
      )}
      {dialog === "erase" && actions && (
        <EraseDialog
          total={jobs.total}
          onClose={() => setDialog(null)}
          onErase={() => {
            setDialog(null);
            setOpen(null);
            setSelected(NONE);
            act(actions.erase().then(() => null));
          }}
        />
      )}
      {dialog === "care" && <CareDialog care={care} onClose={() => setDialog(null)} />}
      {dialog === "keys" && <KeyHelp onClose={() => setDialog(null)} />}
      <Notices
        running={running}
        done={done}
        problem={problem}
        onUndo={() => {
          const undo = done?.undo();
          setDone(null);
          if (undo) act(undo.then(() => null));
        }}
        onDismiss={() => setDone(null)}
      />
    </main>
  );
}
