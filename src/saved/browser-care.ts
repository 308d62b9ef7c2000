import browser from "webextension-polyfill";
import { backUp } from "../storage/backup-file.ts";
import { reminders, storedBackup } from "../storage/care.ts";
import type { Care } from "./CareDialog.tsx";

/** Permissions are asked for at the click that first needs them, and that click alone may ask. */
const allowed = (permission: "notifications" | "downloads"): Promise<boolean> =>
  browser.permissions.request({ permissions: [permission] });

/** Reminders and backup as the browser does them. */
export function browserCare(now: () => number): Care {
  return {
    async read() {
      const [reminds, backup] = await Promise.all([reminders.read(), storedBackup.read()]);
      return { reminds, backup };
    },
    async setReminders(on) {
      const given = on && (await allowed("notifications"));
      await reminders.write(given);
      return given;
    },
    async setBackup(on) {
      // First of all: after anything that is waited for, Firefox no longer sees the click.
      const given = on && (await allowed("downloads"));
      const next = { ...(await storedBackup.read()), on: given };
      await storedBackup.write(next);
      return next;
    },
    async setFile(file) {
      await storedBackup.write({ ...(await storedBackup.read()), file });
    },
    async backUpNow() {
      await backUp(now());
      return storedBackup.read();
    },
  };
}
