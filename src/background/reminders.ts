import browser from "webextension-polyfill";
import { t, tCount } from "../i18n/t.ts";
import { deadlineOf, localDate } from "../jobs/deadline.ts";
import { dueReminders, toldAfter } from "../jobs/due-reminders.ts";
import type { Row } from "../jobs/row.ts";
import { remindedOf, reminders } from "../storage/care.ts";
import { SavedJobs } from "../storage/saved-jobs.ts";

const NAME = "deadlines";
const EVERY_MINUTES = 60;
const MOST_NAMED = 3;

/** Looks for near deadlines every hour, and tells of each one once. Registers its listeners at once. */
export function watchDeadlines(now: () => number): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void remind(now());
  });
  hearClicks();
  // The interface is there only once the permission is given, which may be while the worker runs.
  browser.permissions.onAdded.addListener(hearClicks);
  void browser.alarms.get(NAME).then((known) => {
    if (!known) browser.alarms.create(NAME, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
  });
}

const clicked = (id: string): void => {
  if (id === NAME) void openDeadlines(id);
};

function hearClicks(): void {
  const clicks = browser.notifications?.onClicked;
  if (clicks && !clicks.hasListener(clicked)) clicks.addListener(clicked);
}

/** Tells of the deadlines that are near and were not told of yet; nothing without the user's wish and permission. */
export async function remind(at: number): Promise<void> {
  if (!(await reminders.read()) || !(await browser.permissions.contains({ permissions: ["notifications"] })))
    return;
  const store = await SavedJobs.open();
  try {
    const rows: Row[] = [];
    for await (const chunk of store.rows())
      rows.push(...chunk.rows.filter((row) => deadlineOf(row) !== null));
    const today = localDate(at);
    const told = await remindedOf.read();
    const due = dueReminders(rows, today, told);
    if (due.length > 0)
      await browser.notifications.create(NAME, {
        type: "basic",
        iconUrl: browser.runtime.getURL("icons/smallprint-128.png"),
        title: tCount("reminderTitle", due.length),
        message: due.slice(0, MOST_NAMED).map(line).join("\n"),
      });
    await remindedOf.write({ ...toldAfter(due, told, rows, today) });
  } finally {
    store.close();
  }
}

const line = (row: Row): string => t("reminderLine", row.summary.title || row.url, deadlineOf(row) ?? "");

async function openDeadlines(id: string): Promise<void> {
  const query = new URLSearchParams({ search: "deadline<1w is:open" });
  await browser.tabs.create({ url: browser.runtime.getURL(`src/saved/index.html#${query}`) });
  await browser.notifications.clear(id);
}
