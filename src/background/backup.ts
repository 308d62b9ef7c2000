import browser from "webextension-polyfill";
import { backUp } from "../storage/backup-file.ts";

const NAME = "backup";
const DAY_MINUTES = 24 * 60;

/** Writes the user's backup file once a day. Registers its listener at once. */
export function keepBackup(now: () => number): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void backUp(now());
  });
  void browser.alarms.get(NAME).then((known) => {
    if (!known) browser.alarms.create(NAME, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
  });
}
