import { t } from "../i18n/t.ts";
import type { StoreProblemKind } from "../storage/store-problem.ts";
import { NoteField } from "../ui/NoteField.tsx";
import { problemText } from "../ui/problem-text.ts";
import { StatusPicker } from "../ui/StatusPicker.tsx";
import type { KeptJob } from "./use-keeping.ts";

/** Status and note of a posting; on one that is not saved they save it, which is said and can be undone. */
export const SavedHalf = ({ jobId, kept }: { jobId: string; kept: KeptJob }) => (
  <section class="saved-half">
    {kept.isNew && (
      <p class="saved-now" role="status">
        {t("savedNow")}
        <button type="button" class="button" onClick={kept.undo}>
          {t("undo")}
        </button>
      </p>
    )}
    <StatusPicker status={kept.status} onStatus={(status) => kept.set({ status })} />
    <NoteField
      id={jobId}
      note={kept.note}
      state={kept.state}
      problem={kept.problem ? problemText(kept.problem) : ""}
      onNote={(note) => kept.set({ note })}
    />
  </section>
);

/** In place of note and status where the saved jobs cannot be opened. */
export const StoreFailure = ({ problem }: { problem: StoreProblemKind }) => (
  <section class="saved-half">
    <p class="saved-problem" role="alert">
      {problemText(problem)}
    </p>
  </section>
);
