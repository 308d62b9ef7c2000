import { useCallback, useEffect, useState } from "preact/hooks";
import { onJobNews } from "../storage/job-news.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";
import { StoreProblem, type StoreProblemKind } from "../storage/store-problem.ts";
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

/** Opens the saved jobs after the first paint. */
export function useSavedJobs(tab: PopupTab): OpenedJobs & { changed(): void } {
  const [opened, setOpened] = useState<OpenedJobs>({ writer: null, problem: null, version: 0 });
  const changed = useCallback(() => setOpened((before) => ({ ...before, version: before.version + 1 })), []);
  useEffect(() => {
    const until = new AbortController();
    const set = (change: Partial<OpenedJobs>) => {
      if (!until.signal.aborted) setOpened((before) => ({ ...before, ...change }));
    };
    SavedJobs.open().then(
      (jobs) => set({ writer: directWriter(jobs) }),
      (error: unknown) => {
        const problem = error instanceof StoreProblem ? error.kind : "corrupt";
        const isKeptOut = problem === "refused" && tab.isPrivate;
        set(isKeptOut ? { writer: workerWriter(tab.id) } : { problem });
      },
    );
    onJobNews(changed, until.signal);
    return () => until.abort();
  }, [tab, changed]);
  return { ...opened, changed };
}
