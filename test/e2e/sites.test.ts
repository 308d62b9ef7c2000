import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type SampleSite, sampleHosts, serveSampleSite } from "../../scripts/sample-site.ts";
import { grantAllSites } from "./support/grant-all-sites.ts";
import { announced, toolbarOf } from "./support/popup-steps.ts";
import { input } from "./support/saved-page-steps.ts";
import { type BrowserName, startBrowser, type TestBrowser, type TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const wanted = process.env.BROWSER;
const names = (["chromium", "firefox"] as const satisfies readonly BrowserName[]).filter(
  (name) => wanted === undefined || wanted === name,
);
const EVERYWHERE = "#sites .field-check input";
const OWN = "#sites .sites-own li";

describe.each(names)("sites that the user allows, %s", (name) => {
  const profile = mkdtempSync(join(tmpdir(), "smallprint-profile-"));
  let browser: TestBrowser;
  let site: SampleSite;
  let page: TestPage;
  let options: TestPage;

  beforeAll(async () => {
    site = await serveSampleSite();
    const start = {
      extension: inject("extensions")[name],
      profile,
      hosts: sampleHosts,
      fromCommandLine: true,
    };
    browser = await startBrowser(name, start);
    if (name === "firefox") return;
    const id = String(await browser.asExtension("chrome.runtime.id"));
    await browser.close();
    grantAllSites(profile, id);
    browser = await startBrowser(name, start);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const untilSilent = () =>
    until(
      () => toolbarOf({ browser }, page),
      ({ badge }) => badge === "",
      "the toolbar button is silent",
    );
  const untilSaid = (words: string) =>
    options.until(`document.querySelector("#sites [role=status]").textContent === ${JSON.stringify(words)}`);
  const scripts = () =>
    browser.asExtension(`(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()
      .then((all) => all.flatMap(({ matches }) => matches))`);

  test("a site that is no listed board is not read by itself", async () => {
    page = await browser.open(site.address("unlisted"));
    // Once a listed one that was opened later has been read, it had its turn.
    const listed = await browser.open(site.address("internship"));
    await announced({ browser }, listed);
    await listed.close();
    expect((await toolbarOf({ browser }, page)).badge).toBe("");
  });

  test("allowed in the options it is read at once, without a reload, and after one", async () => {
    options = await browser.openExtension("src/options/index.html#sites");
    await input(options, "#sites .sites-add input", site.address("unlisted"));
    await options.click("#sites .sites-add button");
    await untilSaid("jobs.example: allowed.");
    await options.until(`document.querySelector("${OWN}")?.textContent.startsWith("jobs.example") === true`);
    await announced({ browser }, page);
    await page.reload();
    await announced({ browser }, page);
  });

  test("taken back it is left at once, without a reload, and not read after one", async () => {
    await options.show();
    await options.click(`${OWN} button`);
    await untilSaid("jobs.example: taken back.");
    expect(await options.evaluate(`document.querySelector("${OWN}")`)).toBeNull();
    await untilSilent();
    await until(scripts, (matches) => Array.isArray(matches) && matches.length === 0, "no script is left");
  });

  test("every site can be allowed and taken back", async () => {
    await options.show();
    await options.click(EVERYWHERE);
    await untilSaid("Every site: allowed.");
    await announced({ browser }, page);
    await options.show();
    await options.click(EVERYWHERE);
    await untilSaid("Every site: taken back.");
    await untilSilent();
    expect(await options.evaluate(`document.querySelector("${EVERYWHERE}").checked`)).toBe(false);
  });

  test("what is no site is refused in words", async () => {
    await options.show();
    await input(options, "#sites .sites-add input", "no site at all");
    await options.click("#sites .sites-add button");
    await options.until(
      `document.querySelector("#sites [role=status]").textContent.startsWith("That is no website.")`,
    );
  });
});
