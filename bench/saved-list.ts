import { split } from "../src/jobs/row.ts";
import { manyJobs } from "../test/support/many-jobs.ts";
import { startChromium } from "./browser.ts";
import { figuresOf, shown, table } from "./figures.ts";

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

const CHUNK = 500;
const READY = `performance.getEntriesByName("all-rows").length > 0`;

/** How the saved-jobs page does with so many jobs, beside a plain filter over the same texts. */
export async function savedList(extension: string, counts: readonly number[]): Promise<string> {
  const rows: string[][] = [
    [
      "jobs",
      "first rows ms",
      "all rows ms",
      "keystroke ms (p95)",
      "blank places",
      "heap MB",
      "plain filter ms",
    ],
  ];
  for (const count of counts) rows.push(await measureList(extension, count));
  return table(rows);
}

async function measureList(extension: string, count: number): Promise<string[]> {
  const browser = await startChromium(extension);
  try {
    const [own] = [...(await browser.extensions()).values()];
    if (!own) throw new Error("the extension did not load");
    const page = await browser.newPage();
    const open = async () => {
      await page.goto(`chrome-extension://${own.id}/src/saved/index.html`);
      await page.bringToFront();
      await page.waitForFunction(READY, { timeout: 120_000 });
    };
    await open();
    const jobs = manyJobs(count, Date.now()).map(split);
    for (let from = 0; from < count; from += CHUNK)
      await page.evaluate(STORE(jobs.slice(from, from + CHUNK)));
    const first: number[] = [];
    for (let round = 0; round < 3; round++) {
      await open();
      first.push(Number(await page.evaluate(`performance.getEntriesByName("first-rows")[0].startTime`)));
    }
    const all = Number(await page.evaluate(`performance.getEntriesByName("all-rows")[0].startTime`));
    const keys: number[] = [];
    for (const text of [...TYPED, ...TYPED]) keys.push(Number(await page.evaluate(TYPE(text))));
    const blank = Number(await page.evaluate(SCROLL));
    const heap = Number(await page.evaluate("(gc(), performance.memory.usedJSHeapSize)")) / 1e6;
    const texts = jobs.map(({ row }) => JSON.stringify(row.summary).toLowerCase());
    const { median, p95 } = figuresOf(keys);
    return [
      count.toLocaleString("en"),
      shown(figuresOf(first).median),
      shown(all),
      `${shown(median)} (${shown(p95)})`,
      String(blank),
      shown(heap),
      shown(plainFilter(texts)),
    ];
  } finally {
    await browser.close();
  }
}
