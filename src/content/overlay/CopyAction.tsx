import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import type { IconName } from "../../ui/icon-paths.ts";
import { copyText } from "./copy-text.ts";
import { Glyph } from "./Glyph.tsx";

/** Puts a text on the clipboard and says so, or says that it could not. */
export function CopyAction({ text, label, icon }: { text: string; label: string; icon: IconName }) {
  const [outcome, setOutcome] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const copy = async () => {
    const root = button.current?.parentElement;
    setOutcome(root && (await copyText(text, root)) ? t("copied") : t("copyFailed"));
  };
  return (
    <>
      <button ref={button} type="button" class="button button-quiet" onClick={copy}>
        <Glyph name={icon} />
        {label}
      </button>
      <span role="status" class="copy-outcome">
        {outcome}
      </span>
    </>
  );
}
