import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { BACKUP_KEY, LAST_EXPORT_KEY, lastExportAt, storedBackup } from "../storage/care.ts";
import { onStoredChange } from "../storage/stored-item.ts";

const MONTH = 30 * 86_400_000;
/** With fewer jobs than this there is little to lose yet. */
const LEAST = 5;

interface Props {
  total: number;
  now(): number;
  onExport(): void;
  onCare(): void;
}

/** Says when a list worth keeping has no recent copy outside this browser, and offers to make one. */
export function ExportReminder({ total, now, onExport, onCare }: Props) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    async function look() {
      const [exported, backup] = await Promise.all([lastExportAt.read(), storedBackup.read()]);
      const last = Math.max(exported ?? 0, backup.lastAt ?? 0);
      setDue(!backup.on && now() - last > MONTH);
    }
    void look();
    for (const key of [LAST_EXPORT_KEY, BACKUP_KEY])
      onStoredChange("local", key, () => void look(), leaving.signal);
    return () => leaving.abort();
  }, [now]);
  if (!due || total < LEAST) return null;
  return (
    <p class="notice">
      {t("careExportReminder")}{" "}
      <button type="button" class="link" onClick={onExport}>
        {t("exportJson")}
      </button>{" "}
      <button type="button" class="link" onClick={onCare}>
        {t("careTitle")}
      </button>
    </p>
  );
}
