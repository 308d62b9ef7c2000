import { closedSince, overSince } from "../fit/judges/time.ts";
import type { Reading } from "../fit/reading.ts";
import { formatDate } from "../i18n/format-date.ts";
import { t } from "../i18n/t.ts";
import { Notice } from "./Notice.tsx";
import { Quote } from "./Quote.tsx";

/** Says once, at the top, when it is too late: the posting is closed, its term is over or its deadline passed. */
export function TimeNotice({ reading, today }: { reading: Reading; today: string }) {
  const over = overSince(reading, today);
  const late = closedSince(reading, today);
  if (reading.closed) {
    return (
      <Notice title={t("noticeClosed")}>
        <Quote evidence={reading.closed} language="" />
      </Notice>
    );
  }
  if (over !== null)
    return <Notice title={t("noticeTermOver")}>{t("noticeTermOverWhen", formatDate(over))}</Notice>;
  return late === null ? null : (
    <Notice title={t("noticeDeadlineOver")}>{t("noticeDeadlineOverWhen", formatDate(late))}</Notice>
  );
}
