import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { split } from "../src/jobs/row.ts";
import { buildSavedPage } from "../test/e2e/saved-page/extension.ts";
import { openPage } from "../test/e2e/saved-page/open-page.ts";
import { ready } from "../test/e2e/saved-page/steps.ts";
import { manyJobs } from "../test/support/many-jobs.ts";

/** Keystrokes typed one after the other, among them a typing error and a filter. */
const TYPED = ["h", "hy", "hyd", "hydrolgist", "hydrolgist r", "graz remote", "pay>80k", "zzzzzz", ""];
const DATABASE = "smallprint-jobs";

const STORE = (chunk: unknown) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open("${DATABASE}");
  opening.onsuccess = () => {
    const db = opening.result;
    const write = db.transaction(["rows", "details"], "readwrite");
    for (const { row, details } of ${JSON.stringify(chunk)}) {
      write.objectStore("rows").put(row);
      write.objectStore("details").put(details);
    }
    write.oncomplete = () => { db.close(); resolve(true); };
    write.onabort = () => reject(write.error);
  };
})`;

/** From a keystroke to the frame that shows its result, in ms. */
const TYPE = (text: string) => `new Promise((resolve) => {
  const field = document.querySelector("input[type=search]");
  const start = performance.now();
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new Event("input", { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
})`;

/** Frames of a fast scroll through the list in which a place in sight had no row. */
const SCROLL = `(async () => {
  const box = document.querySelector(".windowed");
  let blank = 0;
  for (let step = 0; step < 60; step++) {
    box.scrollTop = (box.scrollHeight * step) / 60;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const area = box.getBoundingClientRect();
    for (const part of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(area.left + 200, area.top + area.height * part);
      if (!hit?.closest(".job-row")) blank++;
    }
  }
  return blank;
})()`;

/** The same rows as plain texts, filtered with includes: what no list can beat. */
function plainFilter(texts: readonly string[]): number {
  const start = performance.now();
  for (const word of TYPED) texts.filter((text) => text.includes(word));
  return (performance.now() - start) / TYPED.length;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const round = (value: number) => Math.round(value * 10) / 10;

/** Prints one line a size: first rows, all rows, keystroke (median and worst), blank places, heap, plain filter. */
async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "saved-list-"));
  const page = await openPage(
    "chromium",
    await buildSavedPage(join(folder, "extension")),
    join(folder, "profile"),
  );
  try {
    await page.until(ready);
    const jobs = manyJobs(count, Date.now()).map(split);
    for (let from = 0; from < count; from += 500) await page.evaluate(STORE(jobs.slice(from, from + 500)));
    const first: number[] = [];
    for (let round = 0; round < 3; round++) {
      await page.reload();
      await page.until(ready);
      first.push(Number(await page.evaluate(`performance.getEntriesByName("first-rows")[0].startTime`)));
    }
    const all = Number(await page.evaluate(`performance.getEntriesByName("all-rows")[0].startTime`));
    const keys: number[] = [];
    for (const text of [...TYPED, ...TYPED]) keys.push(Number(await page.evaluate(TYPE(text))));
    const blank = Number(await page.evaluate(SCROLL));
    const heap = Number(await page.evaluate(`performance.memory.usedJSHeapSize`)) / 1e6;
    const texts = jobs.map(({ row }) => JSON.stringify(row.summary).toLowerCase());
    const plain = plainFilter(texts);
    const worst = Math.max(...keys);
    console.log(
      `| ${count} | ${round(median(first))} | ${round(all)} | ${round(median(keys))} | ${round(worst)} | ${blank} | ${round(heap)} | ${round(plain)} |`,
    );
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(
  "| jobs | first rows ms | all rows ms | keystroke ms | worst ms | blank places | heap MB | plain filter ms |",
);
console.log("|---|---|---|---|---|---|---|---|");
for (const count of process.argv.slice(2).map(Number)) await measure(count);
