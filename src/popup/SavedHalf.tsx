import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import type { Draft } from "../jobs/draft.ts";
import type { Row } from "../jobs/row.ts";
import type { StoreProblemKind } from "../storage/store-problem.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { NoteField } from "../ui/NoteField.tsx";
import { problemText } from "../ui/problem-text.ts";
import { StatusPicker } from "../ui/StatusPicker.tsx";
import { Keeping, type KeepingParts, type KeepingState } from "./keeping.ts";

interface SavedHalfProps {
  /** Null where the posting is not saved: setting a note or a status saves it. */
  row: Row | null;
  posting: Posting;
  parts: Omit<KeepingParts, "onState">;
  /** Something was written, so that the row may be read again. */
  onKept: () => void;
}

const IDLE: KeepingState = { state: "idle", problem: null, isNew: false };

/**
 * Status and note of one posting, kept at every keystroke; on one that is not saved they save it. Another posting
 * needs another `key`.
 */
export function SavedHalf({ row, posting, parts, onKept }: SavedHalfProps) {
  const [kept, setKept] = useState(IDLE);
  const [draft, setDraft] = useState<Draft>({});
  const onState = (state: KeepingState) => {
    setKept(state);
    if (state.state !== "saving") onKept();
  };
  const [keeping] = useState(() => new Keeping(posting, { ...parts, onState }));
  const [wasSaved, setWasSaved] = useState(row !== null);
  useEffect(() => {
    // The row has come to hold what was set here: from now on it counts.
    if (row && kept.state === "saved" && holds(row, draft)) setDraft({});
  }, [row, kept.state, draft]);
  useEffect(() => {
    if (row && !wasSaved) keeping.wasSaved();
    setWasSaved(row !== null);
  }, [row, wasSaved, keeping]);
  const set = (change: Draft) => {
    setDraft((before) => ({ ...before, ...change }));
    keeping.set(change);
  };
  const undo = async () => {
    setDraft({});
    await keeping.undo();
  };
  const shown = { ...row?.user, ...draft };
  return (
    <section class="saved-half">
      {kept.isNew && (
        <p class="saved-now" role="status">
          {t("savedNow")}
          <button type="button" class="button" onClick={() => void undo()}>
            {t("undo")}
          </button>
        </p>
      )}
      <StatusPicker status={shown.status ?? null} onStatus={(status) => set({ status })} />
      <NoteField
        id={posting.jobId}
        note={shown.note ?? ""}
        state={kept.state}
        problem={kept.problem ? problemText(kept.problem) : ""}
        onNote={(note) => set({ note })}
      />
    </section>
  );
}

const holds = ({ user }: Row, { note = user.note, status = user.status }: Draft): boolean =>
  user.note === note && user.status === status;

/** In place of note and status where the saved jobs cannot be opened. */
export const StoreFailure = ({ problem }: { problem: StoreProblemKind }) => (
  <section class="saved-half">
    <p class="saved-problem" role="alert">
      {problemText(problem)}
    </p>
  </section>
);
