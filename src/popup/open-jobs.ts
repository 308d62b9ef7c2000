import { draftSlot, type Slot } from "../storage/draft-slot.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import { StoreProblem, type StoreProblemKind } from "../storage/store-problem.ts";
import type { StoredItem } from "../storage/stored-item.ts";
import { directWriter, type JobWriter, workerWriter } from "./job-writer.ts";
import type { PopupTab } from "./tab.ts";

/** The way to the saved jobs, or why there is none. */
export type Opened = { writer: JobWriter; problem: null } | { writer: null; problem: StoreProblemKind };

/** Opens the saved jobs for the popup of a tab. */
export async function openJobs(tab: PopupTab): Promise<Opened> {
  try {
    const writer = directWriter(await SavedJobs.open());
    await settle(writer, draftSlot(tab.isPrivate));
    return { writer, problem: null };
  } catch (error) {
    const problem = error instanceof StoreProblem ? error.kind : "corrupt";
    if (problem === "refused" && tab.isPrivate) return { writer: workerWriter(tab.id), problem: null };
    return { writer: null, problem };
  }
}

/** What the popup before was closed over comes first, so that it is what the user sees and types on. */
async function settle(writer: JobWriter, slot: StoredItem<Slot | null>): Promise<void> {
  const left = await slot.read();
  if (!left) return;
  await writer.write(left.posting, left.draft, left.at);
  await slot.erase();
}
