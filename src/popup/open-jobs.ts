import { draftSlot, type Slot } from "../storage/draft-slot.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import { StoreProblem, type StoreProblemKind } from "../storage/store-problem.ts";
import type { StoredItem } from "../storage/stored-item.ts";
import { directWriter, type JobWriter, workerWriter } from "./job-writer.ts";
import { type SameJobs, sameJobs } from "./same-jobs.ts";
import type { PopupTab } from "./tab.ts";

/**
 * The way to the saved jobs, or why there is none. `same` is null in private windows: to remember there that a posting
 * is another job would name it on the disk, though nobody has saved it. The list itself asks about what was saved.
 */
export type Opened =
  | { writer: JobWriter; same: SameJobs | null; problem: null }
  | { writer: null; same: null; problem: StoreProblemKind };

/** Opens the saved jobs for the popup of a tab. */
export async function openJobs(tab: PopupTab): Promise<Opened> {
  try {
    const jobs = await SavedJobs.open();
    const writer = directWriter(jobs);
    await settle(writer, draftSlot(tab.isPrivate));
    return { writer, same: tab.isPrivate ? null : sameJobs(jobs), problem: null };
  } catch (error) {
    const problem = error instanceof StoreProblem ? error.kind : "corrupt";
    if (problem === "refused" && tab.isPrivate)
      return { writer: workerWriter(tab.id), same: null, problem: null };
    return { writer: null, same: null, problem };
  }
}

/** What the popup before was closed over comes first, so that it is what the user sees and types on. */
async function settle(writer: JobWriter, slot: StoredItem<Slot | null>): Promise<void> {
  const left = await slot.read();
  if (!left) return;
  await writer.write(left.posting, left.draft, left.at);
  await slot.erase();
}
