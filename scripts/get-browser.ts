import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type BrowserName, HOW_TO_GET, installedBrowser, NAMES } from "./installed-browsers.ts";

const PACKAGES: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };

/**
 * Makes sure that browsers are there: on Debian as root they are installed.
 * @returns what is still missing, each with how to get it; empty when all is well
 */
export function getBrowsers(names: readonly BrowserName[]): string[] {
  const missing = names.filter((name) => installedBrowser(name) === null);
  if (missing.length > 0 && existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const packages = [...missing.map((name) => PACKAGES[name]), "fonts-liberation"];
    console.log(`Installing ${packages.join(", ")} (apt-get) ...`);
    aptGet("update");
    aptGet("install", "-y", "--no-install-recommends", ...packages);
  }
  return missing
    .filter((name) => installedBrowser(name) === null)
    .map((name) => `${NAMES[name]} is not installed. ${HOW_TO_GET[name]}`);
}

function aptGet(...args: string[]): void {
  spawnSync("apt-get", ["-qq", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
