import { useEffect, useState } from "preact/hooks";
import type { SavedJob } from "../jobs/saved-job.ts";
import { withNote } from "../jobs/user-edits.ts";
import type { Jobs } from "./use-jobs.ts";

/**
 * The job whose details are shown, read when it is opened and again when its page was.
 * @param first id of the job that is open at the start
 */
export function useOpenJob(
  { list, store, changed }: Jobs & { changed(): void },
  first: string | null,
  now: () => number,
  failed: (error: unknown) => void,
) {
  const [id, setId] = useState(first);
  const [job, setJob] = useState<SavedJob | null>(null);
  const [noteState, setNoteState] = useState<"idle" | "saving" | "saved" | "failed">("idle");
  const row = id === null ? undefined : list.row(id);

  useEffect(() => {
    let stale = false;
    setJob(null);
    if (id === null || !store) return;
    store.jobs([id]).then(([found]) => {
      if (!stale) setJob(found ?? null);
    }, failed);
    return () => {
      stale = true;
    };
  }, [id, store, row?.readAt, row?.closedAt]);

  return {
    id,
    row,
    /** Null while it is being read. */
    job: job?.id === id ? job : null,
    noteState,
    open(next: string) {
      setId(next);
      setNoteState("idle");
    },
    close: () => setId(null),
    async note(text: string): Promise<void> {
      if (id === null) return;
      setNoteState("saving");
      try {
        list.put((await store?.edit([id], withNote(text), now())) ?? []);
        setNoteState("saved");
        changed();
      } catch (error) {
        setNoteState("failed");
        failed(error);
      }
    },
  };
}
