import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "../test/e2e/support/test-browser.ts";
import { buildExtension } from "./build-extension.ts";
import { getBrowsers } from "./get-browser.ts";
import { type BrowserName, installedBrowser } from "./installed-browsers.ts";
import { sampleHosts, serveSampleSite } from "./sample-site.ts";
import { walk } from "./walk.ts";

const HINT = `Open Smallprint from the toolbar, in Chrome and Edge behind the puzzle piece, or with Alt+Shift+P.
Close the browser to end.`;
const USAGE = "usage: npm start [-- [--firefox] [URL]]";

/** Builds the extension and opens it in a browser on the sample posting, or on the address that is given. */
async function main(args: readonly string[]): Promise<void> {
  const [url, ...more] = args.filter((arg) => arg !== "--firefox");
  if (more.length > 0 || (url !== undefined && !/^https?:\/\//.test(url))) throw new Error(USAGE);
  const name = chosen(args.includes("--firefox"));
  const [missing] = getBrowsers([name]);
  if (missing !== undefined) throw new Error(missing);
  console.log("Building ...");
  const extension = await buildExtension(name);
  const site = await serveSampleSite();
  const profile = mkdtempSync(join(tmpdir(), "smallprint-"));
  const headless = !hasDisplay();
  const browser = await startBrowser(name, { extension, profile, hosts: sampleHosts, headless });
  try {
    const address = url ?? site.address("internship");
    if (headless) {
      await walk(browser, site, address);
    } else {
      await browser.open(address);
      console.log(`${address}\n${HINT}`);
      await browser.ended();
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser that was asked for, else the one that is there. */
function chosen(wantsFirefox: boolean): BrowserName {
  if (wantsFirefox) return "firefox";
  return installedBrowser("chromium") === null && installedBrowser("firefox") !== null
    ? "firefox"
    : "chromium";
}

const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
