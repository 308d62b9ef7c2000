import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import "./NoteField.css";

interface Props {
  /** The job that the note is on: another job's note never stays in the field. */
  id: string;
  note: string;
  /** `failed` says why in `problem`; what was typed stays in the field. */
  state: "idle" | "saving" | "saved" | "failed";
  problem?: string;
  /** Called on every keystroke with the whole note. */
  onNote(note: string): void;
}

/** The user's note on a job. The field holds what is typed; whoever mounts it saves at every keystroke. */
export function NoteField({ id, note, state, problem = "", onNote }: Props) {
  const [typed, setTyped] = useState({ id, note });
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    // News from elsewhere never replaces what is being typed.
    if (typed.id !== id || (!focused && typed.note !== note)) setTyped({ id, note });
  }, [id, note, focused, typed.id, typed.note]);
  const saying = { idle: "", saving: t("noteSaving"), saved: t("noteSaved"), failed: problem }[state];
  return (
    <div class="note-field">
      <label>
        <span>{t("noteLabel")}</span>
        <textarea
          rows={3}
          value={typed.id === id ? typed.note : note}
          placeholder={t("notePlaceholder")}
          onFocus={({ currentTarget }) => {
            setFocused(true);
            // Browsers bring the caret into view alone, so that the rest of the field may lie under the popup's bar.
            currentTarget.scrollIntoView({ block: "nearest" });
          }}
          onBlur={() => setFocused(false)}
          onInput={({ currentTarget }) => {
            setTyped({ id, note: currentTarget.value });
            onNote(currentTarget.value);
          }}
        />
      </label>
      <p class="note-field-state" role="status" data-state={state}>
        {saying}
      </p>
    </div>
  );
}
