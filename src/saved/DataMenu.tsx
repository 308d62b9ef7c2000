import { t } from "../i18n/t.ts";

export type DataAction = "json" | "csv" | "calendar" | "import" | "care" | "erase" | "keys";

/** What concerns all jobs at once: out, in, erase. */
export function DataMenu({ empty, onAction }: { empty: boolean; onAction(action: DataAction): void }) {
  const actions = [
    ["json", t("exportJson")],
    ["csv", t("exportCsv")],
    ["calendar", t("exportCalendar")],
    ["import", t("importTitle")],
    ["care", t("careTitle")],
    ["erase", t("eraseTitle")],
    ["keys", t("keysTitle")],
  ] as const;
  return (
    <nav class="data-menu" aria-label={t("savedData")}>
      {actions
        .filter(([action]) => !empty || action === "import" || action === "keys")
        .map(([action, said]) => (
          <button key={action} type="button" class="button button-quiet" onClick={() => onAction(action)}>
            {said}
          </button>
        ))}
    </nav>
  );
}
