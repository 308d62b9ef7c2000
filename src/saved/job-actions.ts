import { t, tCount } from "../i18n/t.ts";
import { type MergePlan, planned } from "../jobs/merge-plan.ts";
import { split } from "../jobs/row.ts";
import type { SavedJob } from "../jobs/saved-job.ts";
import type { Progress } from "../jobs/steps.ts";
import { mergedInto, parted, type UserEdit } from "../jobs/user-edits.ts";
import { remindedOf } from "../storage/care.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import type { JobList } from "./job-list.ts";

/** Something that was done, in words, and how it is taken back. */
export interface Done {
  said: string;
  undo: () => Promise<void>;
}

/** What the page can do with jobs: each writes to the store first, then shows it in the list. */
export class JobActions {
  constructor(
    private readonly store: SavedJobs,
    private readonly list: JobList,
    private readonly now: () => number,
  ) {}

  /** Changes the user's half of some jobs. */
  async edit(ids: readonly string[], edit: UserEdit): Promise<Done> {
    const before = new Map(ids.flatMap((id) => this.list.row(id) ?? []).map(({ id, user }) => [id, user]));
    this.list.put(await this.store.edit(ids, edit, this.now()));
    return {
      said: tCount("savedEdited", ids.length),
      undo: async () => {
        // One edit for all: each job gets back its own half.
        const back = await this.store.update(
          ids,
          (job, id) => (job ? { ...job, user: before.get(id) ?? job.user } : undefined),
          this.now(),
        );
        await this.refresh(back.map(({ id }) => id));
      },
    };
  }

  async remove(ids: readonly string[], progress?: Progress): Promise<Done> {
    const removed = await this.store.update(ids, () => null, this.now(), progress);
    this.list.drop(ids);
    return {
      said: tCount("savedDeleted", removed.length),
      undo: () => this.restore(removed),
    };
  }

  /** Puts `copy` under `original`; both stay whole. */
  async merge(copy: string, original: string): Promise<Done> {
    const { undo } = await this.edit([copy], mergedInto(original));
    return { said: t("savedMerged"), undo };
  }

  async part(copy: string, original: string): Promise<Done> {
    const { undo } = await this.edit([copy], parted(original));
    return { said: t("savedParted"), undo };
  }

  /** Writes what the user saw in the preview, all of it or nothing. */
  async take(plan: MergePlan, progress: Progress): Promise<Done> {
    const next = new Map<string, SavedJob | null>([
      ...plan.added.map((job) => [job.id, job] as const),
      ...plan.changed.map(({ job }) => [job.id, job] as const),
      ...plan.removed.map(({ id }) => [id, null] as const),
    ]);
    const ids = planned(plan);
    const before = await this.store.update(ids, (_, id) => next.get(id), this.now(), {
      ...progress,
      bury: plan.tombstones,
    });
    await this.refresh(ids);
    const known = new Set(before.map(({ id }) => id));
    return {
      said: tCount("savedImported", ids.length),
      undo: async () => {
        await this.store.update(
          ids.filter((id) => !known.has(id)),
          () => null,
          this.now(),
        );
        await this.restore(before);
        await this.refresh(ids);
      },
    };
  }

  async erase(): Promise<void> {
    await this.store.erase();
    await remindedOf.erase();
    this.list.drop(this.list.all().map(({ id }) => id));
  }

  private async restore(jobs: readonly SavedJob[]): Promise<void> {
    const back = new Map(jobs.map((job) => [job.id, job]));
    await this.store.update([...back.keys()], (_, id) => back.get(id), this.now());
    this.list.put(jobs.map((job) => split(job).row));
  }

  private async refresh(ids: readonly string[]): Promise<void> {
    const rows = await this.store.rowsOf(ids);
    this.list.put(rows.filter((row) => row !== null));
    this.list.drop(ids.filter((_, place) => rows[place] === null));
  }
}
