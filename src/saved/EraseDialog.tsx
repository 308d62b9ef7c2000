import { useState } from "preact/hooks";
import { t, tCount } from "../i18n/t.ts";
import { Dialog } from "./Dialog.tsx";

/** Asks before everything is erased: there is no undo for it, so a word has to be ticked. */
export function EraseDialog({
  total,
  onErase,
  onClose,
}: {
  total: number;
  onErase(): void;
  onClose(): void;
}) {
  const [sure, setSure] = useState(false);
  return (
    <Dialog title={t("eraseTitle")} onClose={onClose}>
      <div class="dialog-body">
        <p>{tCount("eraseExplained", total)}</p>
        <label>
          <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} /> {t("eraseSure")}
        </label>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="button" class="button button-main" disabled={!sure} onClick={onErase}>
            {t("eraseDo")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
