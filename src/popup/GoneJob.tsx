import { t } from "../i18n/t.ts";

/** Where a saved posting's page shows no posting any more: what it said is kept. */
export const GoneJob = ({ onOpen }: { onOpen: () => void }) => (
  <section class="saved-half">
    <p>{t("goneSaved")}</p>
    <button type="button" class="button" onClick={onOpen}>
      {t("goneOpen")}
    </button>
  </section>
);
