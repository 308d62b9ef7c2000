import * as z from "zod/mini";
import { storedItem } from "./stored-item.ts";

/** Whether the user wants to be reminded of deadlines; and of which deadlines they were (job id → `YYYY-MM-DD`). */
export const REMINDERS_KEY = "reminders";
export const reminders = storedItem("local", REMINDERS_KEY, z.boolean(), false);
export const remindedOf = storedItem("local", "remindedOf", z.record(z.string(), z.string()), {});

const moment = z.nullable(z.int());

/** The automatic backup: a file in the browser's downloads folder that each backup replaces. */
export const Backup = z.object({
  on: z.boolean(),
  /** Path below the downloads folder. */
  file: z.string(),
  /** When the last one was written, milliseconds; null before the first. */
  lastAt: moment,
  /** Why the last attempt failed, "" when it did not. */
  problem: z.enum(["", "space", "name", "other"]),
});
export type Backup = z.infer<typeof Backup>;
export const BACKUP_KEY = "backup";
export const storedBackup = storedItem("local", BACKUP_KEY, Backup, {
  on: false,
  file: "Smallprint/smallprint-backup.json",
  lastAt: null,
  problem: "",
});

/** When the user last exported everything by hand, milliseconds; null when never. */
export const LAST_EXPORT_KEY = "lastExportAt";
export const lastExportAt = storedItem("local", LAST_EXPORT_KEY, moment, null);
