import { t } from "../../i18n/t.ts";

export interface PickBarProps {
  /** What the sentence is to state, in the user's words. */
  label: string;
  /** The sentence that would be picked now, for those who hear it. */
  sentence: string;
  onCancel: () => void;
}

/** Says what to do while a sentence is picked. */
export function PickBar({ label, sentence, onCancel }: PickBarProps) {
  return (
    <div class="pick" role="dialog" aria-labelledby="pick-title" aria-describedby="pick-how" tabIndex={-1}>
      <div>
        <h2 id="pick-title">{t("pickTitle", label)}</h2>
        <p id="pick-how">{t("pickHow")}</p>
      </div>
      <button type="button" class="button" onClick={onCancel}>
        {t("cancel")}
      </button>
      <p role="status" class="hidden" dir="auto">
        {sentence}
      </p>
    </div>
  );
}
