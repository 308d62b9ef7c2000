import { useEffect, useMemo, useState } from "preact/hooks";
import type { Draft } from "../jobs/draft.ts";
import type { Row } from "../jobs/row.ts";
import type { Status } from "../jobs/saved-job.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { Keeping, type KeepingParts, type KeepingState } from "./keeping.ts";

/** A posting's half of the user, and how far its keeping has come. */
export interface KeptJob extends KeepingState {
  note: string;
  status: Status | null;
  set(draft: Draft): void;
  save(): void;
  undo(): void;
}

interface KeepingArguments {
  posting: Posting;
  /** Null where the posting is not saved. */
  row: Row | null;
  parts: Omit<KeepingParts, "onState">;
  /** Something was written, so that the row may be read again. */
  onKept: () => void;
}

const IDLE: KeepingState = { state: "idle", problem: null, isNew: false };

/** Keeps what the user sets on a posting; null while the saved jobs are not open. Another posting is kept anew. */
export function useKeeping(how: KeepingArguments | null): KeptJob | null {
  const [kept, setKept] = useState(IDLE);
  const [draft, setDraft] = useState<Draft>({});
  const jobId = how?.posting.jobId;
  const keeping = useMemo(() => {
    setKept(IDLE);
    setDraft({});
    if (!how) return null;
    const onState = (state: KeepingState) => {
      setKept(state);
      if (state.state !== "saving") how.onKept();
    };
    return new Keeping(how.posting, { ...how.parts, onState });
    // The rest of `how` stays what it is as long as the posting does.
  }, [jobId]);
  const row = how?.row ?? null;
  useEffect(() => {
    // The row has come to hold what was set here: from now on it counts.
    if (row && kept.state === "saved" && holds(row, draft)) setDraft({});
  }, [row, kept.state, draft]);
  if (!keeping) return null;
  const { note = "", status = null } = { ...row?.user, ...draft };
  return {
    ...kept,
    note,
    status,
    set(change) {
      setDraft((before) => ({ ...before, ...change }));
      keeping.set(change);
    },
    save: () => keeping.save(),
    undo() {
      setDraft({});
      void keeping.undo();
    },
  };
}

const holds = ({ user }: Row, { note = user.note, status = user.status }: Draft): boolean =>
  user.note === note && user.status === status;
