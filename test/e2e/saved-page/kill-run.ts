import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportParts } from "../../../src/jobs/export-file.ts";
import { manyJobs } from "../../support/many-jobs.ts";
import { buildSavedPage } from "./extension.ts";
import { openPage } from "./open-page.ts";
import { counted, openFirst, press, previewImport, ready, writeNote } from "./steps.ts";

/** `tsx kill-run.ts chromium 50`: SIGKILL right after a save was said to be done, so many times; prints the losses. */
const [name = "chromium", rounds = "50"] = process.argv.slice(2);
if (name !== "chromium" && name !== "firefox") throw new Error(`no such browser: ${name}`);
const folder = mkdtempSync(join(tmpdir(), "kill-run-"));
const extension = await buildSavedPage(join(folder, "extension"));
const start = () => openPage(name, extension, join(folder, "profile"));
let page = await start();
await previewImport(page, "jobs.json", [...exportParts(manyJobs(3, Date.UTC(2026, 1, 1)), [], 0)].join(""));
await press(page, "Import");
await page.until(counted("3 jobs"));
await page.close();
page = await start();
await page.until(ready);
let lost = 0;
for (let round = 1; round <= Number(rounds); round++) {
  await writeNote(page, `note ${round}`);
  await page.kill();
  page = await start();
  await page.until(ready);
  await openFirst(page);
  const kept = await page.evaluate(`document.querySelector(".note-field textarea").value`);
  if (kept !== `note ${round}`) lost++;
}
console.log(`${name}: ${rounds} kills, ${lost} notes lost`);
await page.close();
rmSync(folder, { recursive: true, force: true });
