import { canonical } from "./changes-between.ts";
import type { Contents } from "./export-file.ts";
import type { SavedJob, Tombstone, UserHalf } from "./saved-job.ts";
import type { Steps } from "./steps.ts";

/** What importing a file will do, shown to the user before it is done. */
export interface MergePlan {
  added: SavedJob[];
  /** Jobs known here that the file knows more of, as they will be; with what changes for the user. */
  changed: { job: SavedJob; before: SavedJob; note: boolean; status: boolean }[];
  /** Known here and nothing new in the file. */
  same: number;
  /** In the file, but deleted here later: they stay deleted. */
  staysDeleted: number;
  /** Deleted in the file after the last edit here: they go. */
  removed: SavedJob[];
  tombstones: Tombstone[];
}

/**
 * Works out what a file changes. Per half the newer one wins (edited later, captured later); the histories of
 * status, tags and changes are united; a deletion counts when it is later than the last edit on the other side.
 */
export function* mergePlan(
  file: Contents,
  known: ReadonlyMap<string, SavedJob>,
  buried: readonly Tombstone[],
): Steps<MergePlan> {
  const plan: MergePlan = { added: [], changed: [], same: 0, staysDeleted: 0, removed: [], tombstones: [] };
  const deletedHere = new Map(buried.map(({ id, deletedAt }) => [id, deletedAt]));
  const deletedThere = new Map(file.deleted.map(({ id, deletedAt }) => [id, deletedAt]));
  for (const [place, job] of file.jobs.entries()) {
    yield place;
    const before = known.get(job.id);
    if (before) {
      const merged = mergedJob(before, job);
      if (canonical(merged) === canonical(before)) plan.same++;
      else {
        const note = merged.user.note !== before.user.note;
        plan.changed.push({ job: merged, before, note, status: merged.user.status !== before.user.status });
      }
    } else if ((deletedHere.get(job.id) ?? -1) >= touchedAt(job)) plan.staysDeleted++;
    else plan.added.push(job);
  }
  const inFile = new Set(file.jobs.map(({ id }) => id));
  for (const [id, deletedAt] of deletedThere) {
    const job = known.get(id);
    if (job && !inFile.has(id) && deletedAt >= touchedAt(job)) plan.removed.push(job);
    else if (!job && !inFile.has(id) && (deletedHere.get(id) ?? -1) < deletedAt) {
      plan.tombstones.push({ id, deletedAt });
    }
  }
  return plan;
}

/** The ids of everything in a plan that is written. */
export const planned = ({ added, changed, removed }: MergePlan): string[] => [
  ...added.map(({ id }) => id),
  ...changed.map(({ job }) => job.id),
  ...removed.map(({ id }) => id),
];

const touchedAt = (job: SavedJob) => Math.max(job.savedAt, job.user.editedAt);

function mergedJob(here: SavedJob, there: SavedJob): SavedJob {
  const laterRead = (there.capture?.at ?? -1) > (here.capture?.at ?? -1);
  const read = laterRead ? there : here;
  return {
    id: here.id,
    url: read.url,
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    savedAt: Math.min(here.savedAt, there.savedAt),
    closedAt: read.closedAt,
    user: mergedUser(here.user, there.user),
    capture: read.capture,
    changes: united(here.changes, there.changes),
  };
}

function mergedUser(here: UserHalf, there: UserHalf): UserHalf {
  const [newer, older] = there.editedAt > here.editedAt ? [there, here] : [here, there];
  return {
    ...newer,
    note: newer.note === "" ? older.note : newer.note,
    history: united(here.history, there.history),
    tags: [...new Set([...here.tags, ...there.tags])],
    notSameAs: [...new Set([...here.notSameAs, ...there.notSameAs])],
  };
}

function united<Entry extends { at: number }>(here: readonly Entry[], there: readonly Entry[]): Entry[] {
  const known = new Set(here.map(canonical));
  const added = there.filter((entry) => !known.has(canonical(entry)));
  return added.length === 0 ? [...here] : [...here, ...added].sort((a, b) => a.at - b.at);
}
