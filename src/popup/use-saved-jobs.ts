import { useCallback, useEffect, useState } from "preact/hooks";
import { draftSlot, type Slot } from "../storage/draft-slot.ts";
import { onJobNews } from "../storage/job-news.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import { StoreProblem, type StoreProblemKind } from "../storage/store-problem.ts";
import type { StoredItem } from "../storage/stored-item.ts";
import { directWriter, type JobWriter, workerWriter } from "./job-writer.ts";
import type { PopupTab } from "./tab.ts";

interface OpenedJobs {
  /** Null until the saved jobs are open. */
  writer: JobWriter | null;
  /** Why they cannot be opened. */
  problem: StoreProblemKind | null;
  /** Grows whenever some of them were changed. */
  version: number;
}

async function openJobs(tab: PopupTab): Promise<Partial<OpenedJobs>> {
  try {
    const writer = directWriter(await SavedJobs.open());
    await settle(writer, draftSlot(tab.isPrivate));
    return { writer };
  } catch (error) {
    const problem = error instanceof StoreProblem ? error.kind : "corrupt";
    return problem === "refused" && tab.isPrivate ? { writer: workerWriter(tab.id) } : { problem };
  }
}

/** What the popup before was closed over comes first, so that it is what the user sees and types on. */
async function settle(writer: JobWriter, slot: StoredItem<Slot | null>): Promise<void> {
  const left = await slot.read();
  if (!left) return;
  await writer.write(left.posting, left.draft, left.at);
  await slot.erase();
}

/** Opens the saved jobs after the first paint. */
export function useSavedJobs(tab: PopupTab): OpenedJobs & { changed(): void } {
  const [opened, setOpened] = useState<OpenedJobs>({ writer: null, problem: null, version: 0 });
  const changed = useCallback(() => setOpened((before) => ({ ...before, version: before.version + 1 })), []);
  useEffect(() => {
    const until = new AbortController();
    const set = (change: Partial<OpenedJobs>) => {
      if (!until.signal.aborted) setOpened((before) => ({ ...before, ...change }));
    };
    openJobs(tab).then(set);
    onJobNews(changed, until.signal);
    return () => until.abort();
  }, [tab, changed]);
  return { ...opened, changed };
}
