import { t } from "../i18n/t.ts";
import { type Status, statuses } from "../jobs/saved-job.ts";
import { statusText } from "./status-text.ts";
import "./StatusPicker.css";

interface Props {
  /** Null for none. */
  status: Status | null;
  onStatus(status: Status | null): void;
}

/** Where the user stands with a job. */
export function StatusPicker({ status, onStatus }: Props) {
  return (
    <label class="status-picker">
      <span>{t("statusLabel")}</span>
      <select
        value={status ?? ""}
        data-status={status ?? "none"}
        onChange={({ currentTarget }) =>
          onStatus(statuses.find((name) => name === currentTarget.value) ?? null)
        }
      >
        <option value="">{statusText(null)}</option>
        {statuses.map((name) => (
          <option key={name} value={name}>
            {statusText(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
