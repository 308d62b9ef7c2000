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
    async setBackup(on, file) {
      const known = await storedBackup.read();
      const given = on && (known.on || (await allowed("downloads")));
      const next = { ...known, on: given, file: file === "" ? known.file : file };
      await storedBackup.write(next);
      return next;
    },
    async backUpNow() {
      await backUp(now());
      return storedBackup.read();
    },
  };
}
