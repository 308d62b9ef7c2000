import { t } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import { FoundClosed } from "./FoundClosed.tsx";

/** Where a saved posting's page shows no posting any more: what it said is kept. */
export const GoneJob = ({ row, onOpen }: { row: Row; onOpen: () => void }) => (
  <>
    <FoundClosed row={row} />
    <section class="saved-half">
      <p>{t("goneSaved")}</p>
      <button type="button" class="button" onClick={onOpen}>
        {t("goneOpen")}
      </button>
    </section>
  </>
);
