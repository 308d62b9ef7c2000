import { t } from "../i18n/t.ts";
import { Dialog } from "./Dialog.tsx";

/** The keys of the list, and the filters that can be typed. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const keys = [
    ["/", t("keySearch")],
    ["j  ↓", t("keyNext")],
    ["k  ↑", t("keyPrevious")],
    ["Enter", t("keyOpen")],
    ["x", t("keySelect")],
    ["Delete", t("keyDelete")],
    ["Esc", t("keyEscape")],
    ["?", t("keyHelp")],
  ] as const;
  const filters = [
    ["pay>120k", t("filterPay")],
    ["remote hybrid onsite", t("filterWorkplace")],
    ["us-only", t("filterCountry")],
    ["visa:yes visa:no", t("filterVisa")],
    ["deadline<2w", t("filterDeadline")],
    ["status:applied status:none", t("filterStatus")],
    ["tag:name", t("filterTag")],
    ["is:open is:closed is:changed", t("filterState")],
  ] as const;
  return (
    <Dialog title={t("keysTitle")} onClose={onClose}>
      <div class="dialog-body">
        <dl>
          {keys.map(([key, said]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
        <h3>{t("filtersTitle")}</h3>
        <dl>
          {filters.map(([filter, said]) => (
            <div key={filter}>
              <dt>
                <kbd>{filter}</kbd>
              </dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
