import { t } from "../i18n/t.ts";
import { Icon } from "./Icon.tsx";
import "./PopupBar.css";

interface PopupBarProps {
  /** Null where there is no posting to save. */
  isSaved: boolean | null;
  onSave: () => void;
  onSavedJobs: () => void;
  onSituation: () => void;
}

/** The bar at the popup's foot: save this posting, see the saved ones, one's own situation. */
export function PopupBar({ isSaved, onSave, onSavedJobs, onSituation }: PopupBarProps) {
  return (
    <nav class="popup-bar" aria-label={t("extensionName")}>
      {isSaved !== null && (
        <button type="button" class="button button-main" disabled={isSaved} onClick={onSave}>
          {isSaved ? t("popupSaved") : t("popupSave")}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={onSavedJobs}>
        <Icon name="list" />
        {t("popupSavedJobs")}
      </button>
      <button type="button" class="button button-quiet" onClick={onSituation}>
        <Icon name="person" />
        {t("profileHeading")}
      </button>
    </nav>
  );
}
