import browser from "webextension-polyfill";
import { exportParts } from "../jobs/export-file.ts";
import { type Backup, storedBackup } from "./care.ts";
import { SavedJobs } from "./saved-jobs.ts";

/**
 * Writes all jobs into the user's backup file, when the backup is on; what goes wrong is kept for the saved-jobs page
 * to say. An empty list never replaces an earlier backup.
 */
export async function backUp(at: number): Promise<void> {
  const backup = await storedBackup.read();
  if (!backup.on) return;
  try {
    const parts = await everything(at);
    if (!parts) return;
    await download(parts, backup.file);
    await storedBackup.write({ ...(await storedBackup.read()), lastAt: at, problem: "" });
  } catch (error) {
    await storedBackup.write({ ...(await storedBackup.read()), problem: problemIn(error) });
  }
}

/** Names of https://developer.chrome.com/docs/extensions/reference/api/downloads#type-InterruptReason, as both browsers use them. */
function problemIn(error: unknown): Backup["problem"] {
  const said = error instanceof Error ? error.message : "";
  if (/^FILE_NO_SPACE|^FILE_TOO_LARGE/.test(said)) return "space";
  return /^FILE_(?:NAME|ACCESS)|filename/i.test(said) ? "name" : "other";
}

async function everything(at: number): Promise<string[] | null> {
  const store = await SavedJobs.open();
  try {
    const jobs = [];
    for await (const some of store.all()) {
      jobs.push(...some);
      // Chrome stops a worker that has called none of its interfaces for 30 seconds, whatever it is at.
      await browser.runtime.getPlatformInfo();
    }
    return jobs.length === 0 ? null : [...exportParts(jobs, await store.tombstones(), at)];
  } finally {
    store.close();
  }
}

/** Resolves when the file is whole on the disk. */
async function download(parts: readonly string[], filename: string): Promise<void> {
  // Chrome's service worker has no object URLs, Firefox downloads no data URLs.
  const makesUrls = typeof URL.createObjectURL === "function";
  const url = makesUrls
    ? URL.createObjectURL(new Blob([...parts], { type: "application/json" }))
    : `data:application/json;charset=utf-8,${encodeURIComponent(parts.join(""))}`;
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: "overwrite",
      saveAs: false,
    });
    await ended(id);
  } finally {
    if (makesUrls) URL.revokeObjectURL(url);
  }
}

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined, error: string | undefined) => {
      if (state === undefined || state === "in_progress") return;
      browser.downloads.onChanged.removeListener(changed);
      if (state === "complete") resolve();
      else reject(new Error(error ?? state));
    };
    const changed: Parameters<typeof browser.downloads.onChanged.addListener>[0] = (delta) => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current);
    };
    browser.downloads.onChanged.addListener(changed);
    // It may have ended before the listener was there.
    browser.downloads.search({ id }).then(([found]) => settle(found?.state, found?.error), reject);
  });
}
