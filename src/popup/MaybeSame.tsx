import { t } from "../i18n/t.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { statusText } from "../ui/status-text.ts";
import type { SameJobs } from "./same-jobs.ts";
import { useMaybeSame } from "./use-maybe-same.ts";

interface MaybeSameProps {
  posting: Posting;
  same: SameJobs;
  now: () => number;
  /** Has the worker read the text of a posting that was just saved without it. */
  readText: () => Promise<unknown>;
}

/** A saved job that may be this very posting, seen elsewhere: only the user says that it is. */
export function MaybeSame({ posting, same, now, readText }: MaybeSameProps) {
  const { other, said, problem, isSame, isAnother, takeBack } = useMaybeSame(posting, same, now, readText);
  if (!other && said === "" && problem === "") return null;
  return (
    <section class="maybe-same" aria-label={t("savedMaybeSame")}>
      {said !== "" && (
        <p class="maybe-same-said" role="status">
          {said}
          <button type="button" class="button" onClick={takeBack}>
            {t("undo")}
          </button>
        </p>
      )}
      {other && (
        <>
          <p>
            {t("savedMaybeSame")}{" "}
            <strong dir="auto">
              {[
                other.summary.title,
                other.summary.employer,
                ...(other.user.status ? [statusText(other.user.status)] : []),
              ].join(" · ")}
            </strong>
          </p>
          <p class="maybe-same-actions">
            <button type="button" class="button" onClick={isSame}>
              {t("savedMerge")}
            </button>
            <button type="button" class="button button-quiet" onClick={isAnother}>
              {t("savedNotSame")}
            </button>
          </p>
        </>
      )}
      {problem !== "" && (
        <p class="saved-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
