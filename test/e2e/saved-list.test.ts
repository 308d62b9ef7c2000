import { expect, test } from "vitest";
import { exportParts } from "../../src/jobs/export-file.ts";
import { manyJobs } from "../support/many-jobs.ts";
import { counted, press, previewImport, ready, search } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";

const COUNT = 2000;
const file = [...exportParts(manyJobs(COUNT, Date.UTC(2026, 1, 1)), [], 0)].join("");
const active = `document.querySelector(".job-row[data-active=true] .cell-title > .clip").textContent`;
const titles = `[...document.querySelectorAll(".job-row .cell-title > .clip")].map((one) => one.textContent)`;
const ROWS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("smallprint-jobs");
  opening.onerror = reject;
  opening.onsuccess = () => {
    const reading = opening.result.transaction("rows").objectStore("rows").getAll();
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result.map(({ user }) => user.status));
    };
  };
})`;

inEachBrowser("the list of saved jobs", (session) => {
  let page: TestPage;
  const statuses = async (): Promise<unknown[]> => {
    const found = await session.browser.asExtension(ROWS);
    return Array.isArray(found) ? found : [];
  };
  const setStatus = (status: string) =>
    page.evaluate(`(() => {
      const chosen = document.querySelector(".bulk-bar select");
      chosen.value = ${JSON.stringify(status)};
      chosen.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
  const selectAll = async () => {
    await page.evaluate(`void document.querySelector(".job-head input").click()`);
    await page.until(`document.querySelector(".bulk-bar") !== null`);
  };

  test("keys walk, select, search and open", async () => {
    page = await session.browser.openExtension("src/saved/index.html");
    await page.until(ready);
    await previewImport(page, "jobs.json", file);
    await press(page, "Import");
    await page.until(counted("2,000 jobs"));
    const [first, second, third] = Object(await page.evaluate(titles));
    await page.type("jj");
    await page.until(`${active} === ${JSON.stringify(third)}`);
    await page.type("k");
    await page.until(`${active} === ${JSON.stringify(second)}`);
    await page.type("x");
    await page.until(`document.querySelector(".bulk-bar") !== null`);
    await page.press("Enter");
    await page.until(`document.querySelector(".detail h2")?.textContent === ${JSON.stringify(second)}`);
    await page.press("Escape");
    await page.press("Escape");
    await page.until(`document.querySelector(".bulk-bar, .detail") === null`);
    await page.type("/bookbinder");
    await page.until(`document.querySelector("input[type=search]").value === "bookbinder"`);
    await page.until(`${titles}.every((title) => title.includes("Bookbinder"))`);
    await page.press("Escape");
    await page.until(counted("2,000 jobs"));
    await page.type("?");
    await page.until(`document.querySelector("dialog[open] kbd") !== null`);
    await page.press("Escape");
    await page.until(`document.querySelector("dialog") === null`);
    expect(await page.evaluate(`${titles}[0]`)).toBe(first);
  });

  test("sorts by a column both ways, and pay in one unit beside what is listed", async () => {
    const sortBy = (column: string) =>
      page.evaluate(`void document.querySelector(".job-head .cell-${column} button").click()`);
    await sortBy("title");
    await page.until(`document.querySelector(".job-head .cell-title").ariaSort === "ascending"`);
    const ascending = Object(await page.evaluate(titles));
    expect(ascending).toEqual([...ascending].sort((a, b) => a.localeCompare(b, "en", { numeric: true })));
    await sortBy("title");
    await page.until(`document.querySelector(".job-head .cell-title").ariaSort === "descending"`);
    await sortBy("pay");
    await page.until(`document.querySelector(".job-head .cell-pay").ariaSort === "ascending"`);
    await search(page, "Bookbinder");
    await page.until(
      `[...document.querySelectorAll(".job-row .cell-pay")].some((one) => /an hour.*≈.*a year/.test(one.textContent))`,
    );
    await search(page, "");
    await page.until(counted("2,000 jobs"));
  });

  test("three jobs are compared, and what differs is marked in words", async () => {
    await page.evaluate(
      `[...document.querySelectorAll(".job-row input")].slice(0, 3).forEach((box) => box.click())`,
    );
    await press(page, "Compare");
    await page.until(`document.querySelectorAll(".compare thead th").length === 3`);
    await page.until(`document.querySelector(".compare tr[data-differs=true] th small") !== null`);
    await page.press("Escape");
    await press(page, "Clear selection");
  });

  test("a status for all of them is taken back by one undo", async () => {
    const before = await statuses();
    await selectAll();
    await setStatus("rejected");
    await press(page, "Undo");
    await page.until(`document.querySelector(".toast") === null`);
    expect(await statuses()).toEqual(before);
  });

  test("the worker stopped, or the page closed, in the middle of a bulk write: all of it or nothing", async () => {
    const before = await statuses();
    await setStatus("archived");
    await session.browser.stopWorker();
    await page.close();
    const after = await statuses();
    const all = before.map(() => "archived");
    expect([before, all]).toContainEqual(after);
    page = await session.browser.openExtension("src/saved/index.html");
    await page.until(ready);
    await page.until(counted("2,000 jobs"));
  });

  test("erased is erased, and stays so", async () => {
    await press(page, "Erase everything");
    await page.click("dialog input[type=checkbox]");
    await press(page, "Erase");
    await page.until(`document.querySelector(".saved-empty") !== null`);
    expect(await statuses()).toEqual([]);
    await page.reload();
    await page.until(`document.querySelector(".saved-empty") !== null`);
  });
});
