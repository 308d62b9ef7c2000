import { useEffect, useState } from "preact/hooks";
import type { Row } from "../jobs/row.ts";
import { type UserEdit, withNote, withStatus } from "../jobs/user-edits.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import { StoreProblem } from "../storage/store-problem.ts";
import { NoteField } from "../ui/NoteField.tsx";
import { problemText } from "../ui/problem-text.ts";
import { StatusPicker } from "../ui/StatusPicker.tsx";

interface SavedHalfProps {
  row: Row;
  jobs: Pick<SavedJobs, "edit">;
  now: () => number;
}

/** Status and note of a saved job, kept at every keystroke. */
export function SavedHalf({ row, jobs, now }: SavedHalfProps) {
  const [user, setUser] = useState(row.user);
  const [state, setState] = useState<"idle" | "saving" | "saved" | "failed">("idle");
  const [problem, setProblem] = useState("");
  useEffect(() => setUser(row.user), [row]);
  const keep = async (edit: UserEdit) => {
    setUser((current) => edit(current, now()));
    setState("saving");
    try {
      await jobs.edit([row.id], edit, now());
      setState("saved");
    } catch (error) {
      setProblem(problemText(error instanceof StoreProblem ? error.kind : "corrupt"));
      setState("failed");
    }
  };
  return (
    <section class="saved-half">
      <StatusPicker status={user.status} onStatus={(status) => void keep(withStatus(status))} />
      <NoteField
        id={row.id}
        note={user.note}
        state={state}
        problem={problem}
        onNote={(note) => void keep(withNote(note))}
      />
    </section>
  );
}
