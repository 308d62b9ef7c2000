import { expect, test } from "vitest";
import { exportParts } from "../../src/jobs/export-file.ts";
import { manyJobs } from "../support/many-jobs.ts";
import { axeFindings } from "./support/axe.ts";
import {
  counted,
  openFirst,
  press,
  previewImport,
  ready,
  search,
  writeNote,
} from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";

const NOW = Date.UTC(2026, 1, 1);
const jobs = manyJobs(40, NOW);
const file = [...exportParts(jobs, [{ id: "gone", deletedAt: 5 }], NOW)].join("");

inEachBrowser("saved jobs", (session) => {
  let page: TestPage;
  const open = async () => {
    page = await session.browser.openExtension("src/saved/index.html");
  };

  test("says that nothing is saved, and a broken file tells its line and imports nothing", async () => {
    await open();
    await page.until(`document.querySelector(".saved-empty") !== null`);
    const lines = file.split("\n");
    const broken = lines.with(3, (lines[3] ?? "").replace(/"savedAt":\d+/, '"savedAt":"x"')).join("\n");
    expect(await previewImport(page, "jobs.json", broken)).toContain("line 4 is wrong at “savedAt”");
    await page.reload();
    await page.until(`document.querySelector(".saved-empty") !== null`);
  });

  test("imports a file after showing what it does, and exports the same jobs", async () => {
    expect(await previewImport(page, "jobs.json", file)).toContain("40 jobs are added");
    await press(page, "Import");
    await page.until(counted("40 jobs"));
    // The file stays in the page: where a browser puts its downloads is not what is tested here.
    await page.evaluate(`(() => {
      HTMLAnchorElement.prototype.click = () => {};
      URL.createObjectURL = (blob) => {
        window.blob = blob;
        return "blob:kept";
      };
    })()`);
    await press(page, "Export everything");
    await page.until(`window.blob !== undefined`);
    const text = String(await page.evaluate(`window.blob.text()`));
    const byId = (exported: string) => {
      const { jobs: all, deleted }: { jobs: { id: string }[]; deleted: unknown } = JSON.parse(exported);
      return { jobs: new Map(all.map((job) => [job.id, job])), deleted };
    };
    expect(byId(text).jobs).toEqual(byId(file).jobs);
  });

  test("finds with a typing error and filters; what is not stated is told, not hidden", async () => {
    await search(page, "hydrolgist");
    await page.until(`document.querySelectorAll(".job-row").length > 0`);
    await page.until(
      `[...document.querySelectorAll(".cell-title > .clip")].every((one) => /Hydrologist/.test(one.textContent))`,
    );
    await search(page, "remote");
    await page.until(`/do(es)? not say/.test(document.querySelector(".search-count").textContent)`);
    await press(page, "Show them too");
    await page.until(`/of them do(es)? not say/.test(document.querySelector(".search-count").textContent)`);
    await search(page, "");
    await page.until(counted("40 jobs"));
  });

  test("a job opens with its facts and quotes, deletes and comes back by undo", async () => {
    await openFirst(page);
    await page.until(`document.querySelector(".stored-facts blockquote") !== null`);
    await press(page, "Delete");
    await page.until(counted("39 jobs"));
    await press(page, "Undo");
    await page.until(counted("40 jobs"));
  });

  test.each(["dark", "light"] as const)(
    "axe finds nothing in the list, a job and the help, %s",
    async (scheme) => {
      await session.browser.setScheme(scheme);
      await openFirst(page);
      expect(await axeFindings(page)).toEqual([]);
      await press(page, "Keys and filters");
      expect(await axeFindings(page)).toEqual([]);
      await page.reload();
    },
  );

  test("a note that was said to be saved survives SIGKILL, five times", async () => {
    // As in life, the extension was installed by an earlier run of the browser.
    await session.restart();
    await open();
    await page.until(ready);
    for (let round = 1; round <= 5; round++) {
      await writeNote(page, `note ${round}`);
      await session.browser.kill();
      await session.restart();
      await open();
      await page.until(ready);
      await openFirst(page);
      expect(await page.evaluate(`document.querySelector(".note-field textarea").value`)).toBe(
        `note ${round}`,
      );
    }
  }, 240_000);

  test("a browser killed in the middle of an import has all of it or nothing", async () => {
    const many = [...exportParts(manyJobs(2000, NOW), [], NOW)].join("");
    expect(await previewImport(page, "jobs.json", many)).toContain("jobs are added");
    await press(page, "Import");
    await session.browser.kill();
    await session.restart();
    await open();
    await page.until(ready);
    const said = String(await page.evaluate(`document.querySelector(".search-count").textContent`));
    expect(["40 jobs", "2,000 jobs"]).toContain(said.trim());
  }, 120_000);
});
