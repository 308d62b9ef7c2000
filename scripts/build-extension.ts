import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserName } from "./installed-browsers.ts";

const LONGEST_FAULT = 2000;
const root = join(import.meta.dirname, "..");
const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");

/**
 * Builds the extension as it is shipped.
 * @param out folder that gets `chrome` and `firefox`; tests use one of their own, so that a loaded `dist` stays as it is
 * @returns the folder to load
 * @throws Error with the fault that the build printed
 */
export async function buildExtension(name: BrowserName, out = join(root, "dist")): Promise<string> {
  const target = name === "chromium" ? "chrome" : "firefox";
  // The browser is told by the environment: the plugin's builds of single scripts see nothing else.
  const build = spawn(process.execPath, [vite, "build"], {
    cwd: root,
    env: { ...process.env, TARGET: target, OUT: out, NODE_ENV: "production", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (text) => (printed += text));
  const code = await new Promise((resolve) => build.once("close", resolve));
  if (code !== 0) throw new Error(`the build for ${target} failed:\n${faultIn(printed)}`);
  return join(out, target);
}

/** Vite prints every fault twice, after what it did before and with the way through its own code after it. */
function faultIn(printed: string): string {
  const start = Math.max(0, printed.indexOf("error during build:"));
  return printed.slice(start, start + LONGEST_FAULT);
}
