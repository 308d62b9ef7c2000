import { useCallback, useEffect, useState } from "preact/hooks";
import { onJobNews } from "../storage/job-news.ts";
import type { Opened } from "./open-jobs.ts";
import type { PopupTab } from "./tab.ts";

interface NotYet {
  writer: null;
  same: null;
  problem: null;
}

/** The saved jobs as far as they are open; `version` grows whenever some of them were changed. */
type SavedJobsState = (Opened | NotYet) & { version: number; changed(): void };

/** Opens the saved jobs. They and their code are loaded after the first paint, which shows the facts. */
export function useSavedJobs(tab: PopupTab): SavedJobsState {
  const [opened, setOpened] = useState<Opened | NotYet>({ writer: null, same: null, problem: null });
  const [version, setVersion] = useState(0);
  const changed = useCallback(() => setVersion((before) => before + 1), []);
  useEffect(() => {
    const until = new AbortController();
    import("./open-jobs.ts")
      .then(({ openJobs }) => openJobs(tab))
      .then((now) => {
        if (!until.signal.aborted) setOpened(now);
      });
    onJobNews(changed, until.signal);
    return () => until.abort();
  }, [tab, changed]);
  return { ...opened, version, changed };
}
