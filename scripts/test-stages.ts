import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildExtension } from "./build-extension.ts";

/** How many checks of a stage passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

const root = join(import.meta.dirname, "..");
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

/** The program of an installed package, as its package.json names it. */
function programOf(name: string, program = name): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(file, "utf8"));
  return join(dirname(file), typeof bin === "string" ? bin : (bin[program] ?? ""));
}

function run(program: string, args: readonly string[], output: "shown" | "kept"): Promise<[number, string]> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ["ignore", output === "shown" ? "inherit" : "pipe", "inherit"],
  });
  let kept = "";
  child.stdout?.on("data", (text) => (kept += text));
  return new Promise((resolve) => child.once("close", (code) => resolve([code ?? 1, kept])));
}

async function command(program: string, ...args: string[]): Promise<Count> {
  const [code] = await run(program, args, "shown");
  return code === 0 ? PASSED : FAILED;
}

/** Runs vitest; every test counts. A run that broke off without a failed test counts as one failure more. */
async function vitest(...args: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "smallprint-results-"));
  const results = join(folder, "results.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  try {
    const [code] = await run(programOf("vitest"), ["run", ...args, ...reporters], "shown");
    const said: { numPassedTests: number; numFailedTests: number } = existsSync(results)
      ? JSON.parse(readFileSync(results, "utf8"))
      : { numPassedTests: 0, numFailedTests: 0 };
    const { numPassedTests: passed, numFailedTests: failed } = said;
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Preact sets markup that a component asks for; none of ours does, and a test of the sources holds that. */
const KNOWN_WARNINGS: readonly string[] = ["UNSAFE_VAR_ASSIGNMENT"];

/** The linter of Firefox's add-on site: no error, no warning but the known one. */
async function addonsLinter(): Promise<Count> {
  const [, printed] = await run(programOf("addons-linter"), ["--output", "json", "dist/firefox"], "kept");
  const said: Record<
    "errors" | "warnings",
    { code: string; message: string; file?: string; line?: number }[]
  > = JSON.parse(printed);
  const found = [...said.errors, ...said.warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code))];
  for (const { code, message, file, line } of found)
    console.log(`${code}: ${message} ${file ?? ""}:${line ?? ""}`);
  console.log(
    `${said.errors.length} errors, ${said.warnings.length} warnings, ${found.length} of them not known`,
  );
  return found.length === 0 ? PASSED : FAILED;
}

async function build(): Promise<Count> {
  for (const name of ["chromium", "firefox"] as const) console.log(await buildExtension(name));
  return PASSED;
}

const tsc = programOf("typescript", "tsc");

/** What `npm test` checks, the quickest first; a build must stand before it is linted. */
export const stages: Readonly<Record<string, () => Promise<Count>>> = {
  "format and lint": () => command(programOf("@biomejs/biome", "biome"), "ci", "."),
  "types of the extension": () => command(tsc, "-p", "."),
  "types of the engine, which knows no DOM": () => command(tsc, "-p", "src/engine"),
  "types of tests and tools": () => command(tsc, "-p", "tsconfig.node.json"),
  structure: () => vitest("test/structure"),
  unit: () => vitest("--exclude", "test/structure/**"),
  build,
  "addons-linter": addonsLinter,
  "end to end in Chromium and Firefox": () => vitest("--config", "test/e2e/vitest.config.ts"),
};
