import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import type { Row } from "../jobs/row.ts";
import type { Posting } from "../storage/tab-readings.ts";
import { statusText } from "../ui/status-text.ts";
import type { JobWriter } from "./job-writer.ts";

interface MaybeSameProps {
  posting: Posting;
  writer: Pick<JobWriter, "similar" | "merge">;
  now: () => number;
  onMerged: () => void;
}

/** A saved job that may be this very posting, seen elsewhere: only the user says that it is. */
export function MaybeSame({ posting, writer, now, onMerged }: MaybeSameProps) {
  const [others, setOthers] = useState<readonly Row[]>([]);
  // Looked for once a posting: a key tells another posting apart. Without an answer the popup says nothing of it.
  useEffect(() => void writer.similar(posting).then(setOthers, () => {}), [writer]);
  const [other] = others;
  if (!other) return null;
  const { title, employer } = other.summary;
  const said = [title, employer, ...(other.user.status ? [statusText(other.user.status)] : [])];
  return (
    <section class="maybe-same" aria-label={t("savedMaybeSame")}>
      <p>
        {t("savedMaybeSame")} <strong dir="auto">{said.join(" · ")}</strong>
      </p>
      <p class="maybe-same-actions">
        <button
          type="button"
          class="button"
          onClick={() =>
            void writer.merge(posting, other.id, now()).then(() => {
              setOthers([]);
              onMerged();
            })
          }
        >
          {t("savedMerge")}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setOthers(others.slice(1))}>
          {t("savedNotSame")}
        </button>
      </p>
    </section>
  );
}
