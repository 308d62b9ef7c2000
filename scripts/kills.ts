import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportParts } from "../src/jobs/export-file.ts";
import {
  counted,
  openFirst,
  press,
  previewImport,
  ready,
  writeNote,
} from "../test/e2e/support/saved-page-steps.ts";
import { type BrowserName, startBrowser, type TestBrowser } from "../test/e2e/support/test-browser.ts";
import { manyJobs } from "../test/support/many-jobs.ts";
import { buildExtension } from "./build-extension.ts";

/** usage: npm run kills [-- ROUNDS]: SIGKILL right after a save was said to be done, so many times in each browser. */
const rounds = Number(process.argv[2] ?? 50);

const openList = (browser: TestBrowser) => browser.openExtension("src/saved/index.html");

/** How many of the notes that were said to be saved are lost after as many kills. */
async function lostIn(name: BrowserName, folder: string): Promise<number> {
  const extension = await buildExtension(name, folder);
  const start = () => startBrowser(name, { extension, profile: join(folder, `profile-${name}`), hosts: [] });
  let browser = await start();
  let page = await openList(browser);
  await previewImport(page, "jobs.json", [...exportParts(manyJobs(3, Date.UTC(2026, 1, 1)), [], 0)].join(""));
  await press(page, "Import");
  await page.until(counted("3 jobs"));
  // As in life, the extension was installed by an earlier run of the browser.
  await browser.close();
  browser = await start();
  page = await openList(browser);
  let lost = 0;
  for (let round = 1; round <= rounds; round++) {
    await page.until(ready);
    await writeNote(page, `note ${round}`);
    await browser.kill();
    browser = await start();
    page = await openList(browser);
    await page.until(ready);
    await openFirst(page);
    const kept = await page.evaluate(`document.querySelector(".note-field textarea").value`);
    if (kept !== `note ${round}`) lost++;
  }
  await browser.close();
  return lost;
}

const folder = mkdtempSync(join(tmpdir(), "kills-"));
let allLost = 0;
for (const name of ["chromium", "firefox"] as const) {
  const lost = await lostIn(name, folder);
  console.log(`${name}: ${rounds} kills, ${lost} notes lost`);
  allLost += lost;
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.exit(allLost > 0 ? 1 : 0);
