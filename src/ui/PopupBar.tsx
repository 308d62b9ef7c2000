import { t } from "../i18n/t.ts";
import { Icon } from "./Icon.tsx";
import "./PopupBar.css";

interface PopupBarProps {
  /** Null where there is no posting to save. */
  isSaved: boolean | null;
  /** Whether the evidence is lit on this site; null where there is none to light. */
  isLit: boolean | null;
  onLight: (on: boolean) => void;
  onSave: () => void;
  onSavedJobs: () => void;
  onSituation: () => void;
}

/** The bar at the popup's foot: save this posting, light its evidence, see the saved ones, one's own situation. */
export function PopupBar({ isSaved, isLit, onLight, onSave, onSavedJobs, onSituation }: PopupBarProps) {
  return (
    <nav class="popup-bar" aria-label={t("extensionName")}>
      {isSaved !== null && (
        <button type="button" class="button button-main" disabled={isSaved} onClick={onSave}>
          {isSaved ? t("popupSaved") : t("popupSave")}
        </button>
      )}
      {isLit !== null && (
        <button
          type="button"
          class="button button-quiet"
          aria-pressed={isLit}
          title={t("highlightsTitle")}
          onClick={() => onLight(!isLit)}
        >
          <Icon name="marker" />
          {t("highlights")}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={onSavedJobs}>
        <Icon name="list" />
        {t("popupSavedJobs")}
      </button>
      <button
        type="button"
        class="button button-quiet popup-bar-last"
        title={t("profileHeading")}
        onClick={onSituation}
      >
        <Icon name="person" />
        <span class="hidden">{t("profileHeading")}</span>
      </button>
    </nav>
  );
}
