import { useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { Icon } from "./Icon.tsx";

/** Puts a text on the clipboard and says so, or says that it could not. */
export function CopyButton({ text, label, wide = false }: { text: string; label: string; wide?: boolean }) {
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome(t("copied")),
      () => setOutcome(t("copyFailed")),
    );
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        onClick={copy}
        {...(wide ? {} : { "aria-label": `${label}: ${text}`, title: label })}
      >
        <Icon name="copy" />
        {wide && label}
      </button>
      <span role="status" class="copy-outcome">
        {outcome}
      </span>
    </>
  );
}
