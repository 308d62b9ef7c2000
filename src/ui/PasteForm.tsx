import { useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { Field } from "./Field.tsx";

/** Takes a posting's text from a mail or a PDF. */
export function PasteForm({ initial, onRead }: { initial: string; onRead: (text: string) => void }) {
  const [text, setText] = useState(initial);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <Field label={t("pasteLabel")}>
        {(id) => (
          <textarea
            id={id}
            dir="auto"
            rows={12}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="situation-actions">
        <button type="submit" class="button button-main" disabled={text.trim() === ""}>
          {t("pasteRead")}
        </button>
      </p>
    </form>
  );
}
