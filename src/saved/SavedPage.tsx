import { t } from "../i18n/t.ts";
import { withStatus, withTag } from "../jobs/user-edits.ts";
import { problemText } from "../ui/problem-text.ts";
import { BulkBar } from "./BulkBar.tsx";
import { ComparePane } from "./ComparePane.tsx";
import { DataMenu } from "./DataMenu.tsx";
import { ExportReminder } from "./ExportReminder.tsx";
import { JobTable } from "./JobTable.tsx";
import { Notices } from "./Notices.tsx";
import { OpenJob } from "./OpenJob.tsx";
import { SavedDialogs } from "./SavedDialogs.tsx";
import { SearchBar } from "./SearchBar.tsx";
import { type Page, useSavedPage } from "./use-saved-page.ts";
import "./SavedPage.css";

/** The saved jobs: list, search, one job's details, comparison, and everything in and out. */
export function SavedPage({ now }: { now(): number }) {
  const page = useSavedPage(now);
  const { jobs, doing } = page;
  const empty = jobs.complete && jobs.total === 0;
  return (
    <main class="saved">
      <header class="saved-head">
        <h1>{t("savedTitle")}</h1>
        <DataMenu empty={empty} onAction={page.data} />
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
        onExport={page.exportEverything}
        onCare={() => page.openDialog("care")}
      />
      {empty && jobs.problem === null && (
        <div class="saved-empty">
          <h2>{t("savedEmpty")}</h2>
          <p>{t("savedEmptyHow")}</p>
        </div>
      )}
      {!empty && (jobs.total > 0 || jobs.problem === null) && <Panes page={page} />}
      <footer class="saved-foot">{t("savedUninstall")}</footer>
      <SavedDialogs
        open={page.dialog}
        store={jobs.store}
        total={jobs.total}
        now={now}
        onTake={page.take}
        onErase={page.erase}
        onClose={page.closeDialog}
      />
      <Notices
        running={doing.running}
        done={doing.done}
        problem={doing.problem}
        onUndo={doing.undo}
        onDismiss={doing.dismiss}
      />
    </main>
  );
}

function Panes({ page }: { page: Page }) {
  const { jobs, view, doing, compared, edit } = page;
  const selected = [...view.selected];
  return (
    <>
      <SearchBar
        typed={view.typed}
        shown={view.rows.length}
        total={jobs.complete ? jobs.list.size : jobs.total}
        unstated={view.unstated}
        showUnstated={view.showUnstated}
        complete={jobs.complete}
        inputRef={page.search}
        onType={view.type}
        onShowUnstated={view.setShowUnstated}
      />
      {selected.length > 0 && (
        <BulkBar
          count={selected.length}
          onStatus={(status) => edit(selected, withStatus(status))}
          onTag={(tag) => edit(selected, withTag(tag))}
          onDelete={() => page.remove(selected)}
          onCompare={() => page.compare().catch(doing.failed)}
          onClear={view.selectNone}
        />
      )}
      <div class="saved-panes" data-open={page.opened.row !== undefined}>
        {compared ? (
          <ComparePane jobs={compared} onClose={page.closeCompared} />
        ) : (
          <JobTable
            rows={view.rows}
            order={view.order}
            active={view.active}
            selected={view.selected}
            today={page.today}
            gridRef={page.grid}
            onOrder={view.setOrder}
            onOpen={page.show}
            onSelect={view.select}
            onSelectAll={(on) => (on ? view.selectAll() : view.selectNone())}
          />
        )}
        <OpenJob page={page} />
      </div>
    </>
  );
}
