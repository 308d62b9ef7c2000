import { useEffect, useState } from "preact/hooks";
import { formatMoment } from "../i18n/format-date.ts";
import { t } from "../i18n/t.ts";
import type { Backup } from "../storage/care.ts";
import { CheckField, TextField } from "../ui/Field.tsx";
import { Dialog } from "./Dialog.tsx";

/** What the dialog needs of the browser. */
export interface Care {
  read(): Promise<{ reminds: boolean; backup: Backup }>;
  /** Asks for the permission where it is not held; resolves to what then is the case. */
  setReminders(on: boolean): Promise<boolean>;
  setBackup(on: boolean): Promise<Backup>;
  setFile(file: string): Promise<void>;
  /** Writes the backup file now. */
  backUpNow(): Promise<Backup>;
}

/** A path below the downloads folder that every system takes; the rest is refused before the browser does. */
const FILE = /^(?![./\\])[^<>:"|?*\\\0]{1,200}\.json$/;
const isBackupFile = (file: string): boolean => FILE.test(file) && !file.includes("..");

const PROBLEM_KEYS = {
  space: "careBackupNoSpace",
  name: "careBackupBadName",
  other: "careBackupFailed",
} as const;

/** Reminders of deadlines and the automatic backup; each asks for its permission when it is first used. */
export function CareDialog({ care, onClose }: { care: Care; onClose(): void }) {
  const [reminds, setReminds] = useState(false);
  const [backup, setBackup] = useState<Backup | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    care.read().then((found) => {
      setReminds(found.reminds);
      setBackup(found.backup);
    });
  }, [care]);
  if (!backup) return null;
  const isFile = isBackupFile(backup.file);
  const wish = async (on: boolean, action: () => Promise<boolean>) => {
    setRefused(false);
    if ((await action()) !== on) setRefused(true);
  };
  return (
    <Dialog title={t("careTitle")} onClose={onClose}>
      <div class="dialog-body">
        <CheckField
          label={t("careReminders")}
          checked={reminds}
          onChange={(on) =>
            void wish(on, async () => {
              const now = await care.setReminders(on);
              setReminds(now);
              return now;
            })
          }
        />
        <CheckField
          label={t("careBackup")}
          checked={backup.on}
          onChange={(on) =>
            void wish(on, async () => {
              const now = await care.setBackup(on);
              setBackup(now);
              return now.on;
            })
          }
        />
        <TextField
          label={t("careBackupFile")}
          hint={isFile ? t("careBackupHint") : t("careBackupBadFile")}
          value={backup.file}
          onInput={(file) => {
            setBackup({ ...backup, file });
            if (isBackupFile(file)) void care.setFile(file);
          }}
        />
        <p role="status">
          {backup.problem !== ""
            ? t(PROBLEM_KEYS[backup.problem])
            : backup.lastAt === null
              ? t("careBackupNever")
              : t("careBackupLast", formatMoment(backup.lastAt))}
        </p>
        {refused && (
          <p class="dialog-fault" role="alert">
            {t("careRefused")}
          </p>
        )}
        <div class="dialog-actions">
          <button
            type="button"
            class="button"
            disabled={!backup.on || !isFile}
            onClick={() => void care.backUpNow().then(setBackup)}
          >
            {t("careBackupNow")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
