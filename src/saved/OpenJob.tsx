import { maybeSame } from "../jobs/maybe-same.ts";
import { parted } from "../jobs/user-edits.ts";
import { DetailPane } from "./DetailPane.tsx";
import type { Page } from "./use-saved-page.ts";

/** The details of the job that is open, beside the list. */
export function OpenJob({ page }: { page: Page }) {
  const { jobs, opened, doing, edit } = page;
  const { row } = opened;
  if (!row || !jobs.store) return null;
  const all = jobs.list.all();
  return (
    <DetailPane
      row={row}
      job={opened.job}
      maybe={maybeSame(row, all)}
      copies={all.filter(({ user }) => user.sameAs === row.id)}
      noteState={opened.noteState}
      noteProblem={doing.problem}
      onNote={opened.note}
      onEdit={(change) => edit([row.id], change)}
      onDelete={() => page.remove([row.id])}
      onCalendar={() => page.saveCalendar([row])}
      onMerge={(copy) => page.merge(copy, row.id)}
      onPart={(copy) => page.part(copy, row.id)}
      onNotSame={(other) => edit([row.id], parted(other))}
      onClose={opened.close}
    />
  );
}
