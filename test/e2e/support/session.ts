import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type SampleSite, sampleHosts, serveSampleSite } from "../../../scripts/sample-site.ts";
import { type BrowserName, startBrowser, type TestBrowser } from "./test-browser.ts";
import { withPermissions } from "./with-permissions.ts";

/** A browser on a new profile, and the sample site. Both are there once the tests run. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly site: SampleSite;
  /** Folder in which downloads land. */
  readonly downloads: string;
  /** Ends the browser, if it still runs, and starts it again on the same profile. */
  restart(): Promise<void>;
}

/**
 * Runs the same tests in Chromium and in Firefox; `BROWSER=firefox` in the environment runs them there alone.
 * Tests of one file share the browser and its profile.
 * @param given optional permissions that Chromium counts as given: its own question is out of a script's reach
 */
export function inEachBrowser(
  title: string,
  tests: (session: Session) => void,
  given: readonly string[] = [],
): void {
  const wanted = process.env.BROWSER;
  const names: BrowserName[] = ["chromium", "firefox"];
  describe.each(names.filter((name) => wanted === undefined || wanted === name))(`${title}, %s`, (name) => {
    const folder = mkdtempSync(join(tmpdir(), "smallprint-session-"));
    const [profile, downloads] = [join(folder, "profile"), join(folder, "downloads")];
    let browser: TestBrowser | null = null;
    let site: SampleSite | null = null;
    const start = async () => {
      const built = inject("extensions")[name];
      browser = await startBrowser(name, {
        extension: given.length > 0 && name === "chromium" ? withPermissions(built, folder, given) : built,
        profile,
        downloads,
        hosts: sampleHosts,
      });
    };
    beforeAll(async () => {
      mkdirSync(profile);
      mkdirSync(downloads);
      site = await serveSampleSite();
      await start();
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    tests({
      name,
      downloads,
      get browser() {
        if (!browser) throw new Error("the browser was not started yet");
        return browser;
      },
      get site() {
        if (!site) throw new Error("the site is not served yet");
        return site;
      },
      async restart() {
        await browser?.close();
        await start();
      },
    });
  });
}
