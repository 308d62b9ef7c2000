import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

const { LOCALAPPDATA = "", PROGRAMFILES = "", "PROGRAMFILES(X86)": PROGRAMFILES_X86 = "" } = process.env;
const programs = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((folder) => folder !== "");

/** Names on the PATH and fixed places, the first that exists is taken. */
const PLACES: Record<BrowserName, { names: readonly string[]; paths: readonly string[] }> = {
  chromium: {
    names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
    paths: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ...programs.map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
      ...programs.map((folder) => join(folder, "Microsoft/Edge/Application/msedge.exe")),
    ],
  },
  firefox: {
    names: ["firefox", "firefox-esr"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      ...programs.map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
    ],
  },
};

/** The executable of an installed browser of the Chromium family (Chrome and Edge count) or of Firefox; null without one. */
export function installedBrowser(name: BrowserName): string | null {
  const { names, paths } = PLACES[name];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((file) => folders.map((folder) => join(folder, file)));
  return [...onPath, ...paths].find((path) => existsSync(path)) ?? null;
}

/** @throws Error that says how to get one */
export function needBrowser(name: BrowserName): string {
  const found = installedBrowser(name);
  if (found === null) throw new Error(`No ${NAMES[name]} is installed. ${HOW_TO_GET[name]}`);
  return found;
}

export const NAMES = { chromium: "Chrome, Chromium or Edge", firefox: "Firefox" } as const;
export const HOW_TO_GET = {
  chromium: "Get Chrome from google.com/chrome, or on Debian and Ubuntu run: sudo apt-get install chromium",
  firefox: "Get Firefox from firefox.com, or on Debian run: sudo apt-get install firefox-esr",
} as const;
