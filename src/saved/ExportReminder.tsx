import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { lastExportAt, storedBackup } from "../storage/care.ts";

const MONTH = 30 * 86_400_000;
/** With fewer jobs than this there is little to lose yet. */
const LEAST = 5;

interface Props {
  total: number;
  now(): number;
  onExport(): Promise<void>;
  onCare(): void;
}

/** Says when a list worth keeping has no recent copy outside this browser, and offers to make one. */
export function ExportReminder({ total, now, onExport, onCare }: Props) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    Promise.all([lastExportAt.read(), storedBackup.read()]).then(([exported, backup]) => {
      const last = Math.max(exported ?? 0, backup.lastAt ?? 0);
      setDue(!backup.on && now() - last > MONTH);
    });
  }, [now]);
  if (!due || total < LEAST) return null;
  return (
    <p class="notice">
      {t("careExportReminder")}{" "}
      <button type="button" class="link" onClick={() => void onExport().then(() => setDue(false))}>
        {t("exportJson")}
      </button>{" "}
      <button type="button" class="link" onClick={onCare}>
        {t("careTitle")}
      </button>
    </p>
  );
}
