import { t, tCount } from "../i18n/t.ts";
import { type Status, statuses } from "../jobs/saved-job.ts";
import { statusText } from "../ui/status-text.ts";

interface Props {
  count: number;
  onStatus(status: Status | null): void;
  onTag(tag: string): void;
  onDelete(): void;
  onCompare(): void;
  onClear(): void;
}

/** What can be done with all selected jobs at once. */
export function BulkBar({ count, onStatus, onTag, onDelete, onCompare, onClear }: Props) {
  return (
    <div class="bulk-bar" role="toolbar" aria-label={t("savedBulk")}>
      <b>{tCount("savedSelected", count)}</b>
      <select
        aria-label={t("savedBulkStatus")}
        value="-"
        onChange={({ currentTarget }) => {
          onStatus(statuses.find((name) => name === currentTarget.value) ?? null);
          currentTarget.value = "-";
        }}
      >
        <option value="-" disabled>
          {t("savedBulkStatus")}
        </option>
        <option value="">{statusText(null)}</option>
        {statuses.map((name) => (
          <option key={name} value={name}>
            {statusText(name)}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={t("savedBulkTag")}
        placeholder={t("savedBulkTag")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          onTag(event.currentTarget.value);
          event.currentTarget.value = "";
        }}
      />
      {count >= 2 && count <= 4 && (
        <button type="button" class="button" onClick={onCompare}>
          {t("savedCompare")}
        </button>
      )}
      <button type="button" class="button" onClick={onDelete}>
        {t("savedDelete")}
      </button>
      <button type="button" class="button button-quiet" onClick={onClear}>
        {t("savedClearSelection")}
      </button>
    </div>
  );
}
