import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closesSoon, localDate } from "../../src/jobs/deadline.ts";
import { exportParts, readExport } from "../../src/jobs/export-file.ts";
import { split } from "../../src/jobs/row.ts";
import type { SavedJob } from "../../src/jobs/saved-job.ts";
import { atOnce } from "../support/at-once.ts";
import { manyJobs } from "../support/many-jobs.ts";
import { axeFindings } from "./support/axe.ts";
import { counted, press, previewImport, ready } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const jobs = manyJobs(40, Date.now());
const soon = jobs.filter((job) => closesSoon(split(job).row, localDate(Date.now())));
const SAID = `document.querySelector(".dialog-body [role=status]").textContent`;
const byNumber = (all: readonly SavedJob[]) => all.toSorted((a, b) => a.id.localeCompare(b.id));

inEachBrowser(
  "reminders and backup",
  (session) => {
    let page: TestPage;
    const file = join(session.downloads, "Smallprint/smallprint-backup.json");
    const written = () => {
      const read = atOnce(readExport(readFileSync(file, "utf8")));
      if ("fault" in read) throw new Error(JSON.stringify(read));
      return read.jobs;
    };
    const asExtension = (expression: string) =>
      session.browser.asExtension(`(async (browser) => ${expression})(globalThis.browser ?? chrome)`);
    const stored = async (key: string) =>
      Object(await asExtension(`browser.storage.local.get("${key}")`))[key];
    /** The alarm goes off now, in the worker, as it does by itself later; resolves when it did. */
    const ring = async (name: string) => {
      await asExtension(`browser.alarms.create("${name}", { when: Date.now(), periodInMinutes: 60 })`);
      await until(
        () => asExtension(`(await browser.alarms.get("${name}")).scheduledTime > Date.now() + 60_000`),
        (rang) => rang === true,
        "the alarm went off",
      );
    };
    const notifications = async () =>
      Object.keys(
        Object(await asExtension(`browser.notifications ? await browser.notifications.getAll() : {}`)),
      );
    /** Ticks a box with a real click, which alone may ask for a permission. */
    const tick = async (label: string) => {
      const found = `[...document.querySelectorAll(".dialog-body label")]
        .find((one) => one.textContent.includes(${JSON.stringify(label)}))`;
      await page.until(`${found} !== undefined`);
      await page.evaluate(`void (${found}.id = "wanted")`);
      await page.click("#wanted");
      await page.until(`document.querySelector("#wanted").querySelector("input").checked`);
      await page.evaluate(`document.querySelector("#wanted").removeAttribute("id")`);
    };
    const openCare = async () => {
      await press(page, "Reminders and backup");
      await page.until(`document.querySelector("dialog[open] .dialog-body [role=status]") !== null`);
    };
    const closeCare = async () => {
      await page.press("Escape");
      await page.until(`document.querySelector("dialog") === null`);
    };
    const importFile = async (text: string) => {
      expect(await previewImport(page, "jobs.json", text)).toContain("40 jobs are added");
      await press(page, "Import");
      await page.until(counted("40 jobs"));
    };

    test("both are off by default: alarms tell nothing and write nothing", async () => {
      page = await session.browser.openExtension("src/saved/index.html");
      await page.until(ready);
      await importFile([...exportParts(jobs, [], 0)].join(""));
      expect(soon.length).toBeGreaterThan(0);
      await ring("deadlines");
      await ring("backup");
      expect([await stored("reminders"), await stored("backup"), await stored("remindedOf")]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(await notifications()).toEqual([]);
      expect(existsSync(file)).toBe(false);
    });

    test.each(["dark", "light"] as const)("axe finds nothing in the dialog, %s", async (scheme) => {
      await session.browser.setScheme(scheme);
      await openCare();
      expect(await axeFindings(page)).toEqual([]);
      await closeCare();
    });

    test("the backup lands in the downloads folder, and reads back as the same jobs", async () => {
      await openCare();
      await tick("backup");
      await press(page, "Back up now");
      await page.until(`${SAID}.startsWith("Last backup")`);
      expect(byNumber(written())).toEqual(byNumber(jobs));
      await closeCare();
      await press(page, "Erase everything");
      await page.click("dialog input[type=checkbox]");
      await press(page, "Erase");
      await page.until(`document.querySelector(".saved-empty") !== null`);
      await importFile(readFileSync(file, "utf8"));
    });

    test("the worker writes the file by itself", async () => {
      rmSync(file);
      const { lastAt } = await stored("backup");
      await ring("backup");
      await until(
        async () => (await stored("backup")).lastAt,
        (at) => at > lastAt,
        "the backup is written",
      );
      expect(byNumber(written())).toEqual(byNumber(jobs));
    });

    test("a backup that cannot be written says so", async () => {
      rmSync(join(session.downloads, "Smallprint"), { recursive: true });
      mkdirSync(file, { recursive: true });
      await openCare();
      await press(page, "Back up now");
      await page.until(`${SAID}.includes("could not be written")`);
      await closeCare();
    });

    test("a near deadline is told once, and a click on it opens what closes soon", async () => {
      await openCare();
      await tick("Remind me");
      await closeCare();
      await ring("deadlines");
      await until(notifications, (ids) => ids.length > 0, "the notification is there");
      expect(await notifications()).toEqual(["deadlines"]);
      await until(
        async () => Object.keys(Object(await stored("remindedOf"))).toSorted(),
        (ids) =>
          ids.join() ===
          soon
            .map(({ id }) => id)
            .toSorted()
            .join(),
        "what was told is noted",
      );
      await session.browser.clickNotification("deadlines");
      const list = await session.browser.tab("src/saved/index.html#");
      await list.until(ready);
      expect(await list.evaluate(`document.querySelector("input[type=search]").value`)).toBe(
        "deadline<1w is:open",
      );
      await list.until(`document.querySelectorAll(".job-row").length >= ${soon.length}`);
      await list.close();
      expect(await notifications()).toEqual([]);
      await ring("deadlines");
      expect(await notifications()).toEqual([]);
    });
  },
  ["notifications", "downloads"],
);
