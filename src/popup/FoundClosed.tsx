import { formatMoment } from "../i18n/format-date.ts";
import { t } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import { Notice } from "../ui/Notice.tsx";

/** That a saved posting was found closed; the posting's own words for it stand with its facts. */
export const FoundClosed = ({ row }: { row: Row }) =>
  row.closedAt === null ? null : (
    <Notice title={t("noticeClosed")}>{t("savedClosedOn", formatMoment(row.closedAt))}</Notice>
  );
