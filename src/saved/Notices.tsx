import { t } from "../i18n/t.ts";
import type { Done } from "./job-actions.ts";
import type { Running } from "./use-running.ts";
import "./Notices.css";

interface Props {
  running: Running | null;
  done: Done | null;
  problem: string;
  onUndo(): void;
  onDismiss(): void;
}

/** At the foot of the page: what is going on, what was done with its undo, what went wrong. */
export function Notices({ running, done, problem, onUndo, onDismiss }: Props) {
  return (
    <div class="notices">
      <div role="status">
        {running && (
          <div class="toast">
            <label>
              {running.said} <progress value={running.done} max={running.total} />
            </label>
            <button type="button" class="button" onClick={running.cancel}>
              {t("cancel")}
            </button>
          </div>
        )}
        {done && (
          <div class="toast">
            <span>{done.said}</span>
            <button type="button" class="button" onClick={onUndo}>
              {t("undo")}
            </button>
            <button type="button" class="button button-quiet" onClick={onDismiss}>
              {t("savedClose")}
            </button>
          </div>
        )}
      </div>
      {problem !== "" && (
        <p class="toast toast-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
