import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { pageServer, startChromium } from "./browser.ts";
import { inPageBundle } from "./bundle.ts";
import { cold } from "./cold.ts";
import { growth } from "./growth.ts";
import { idle } from "./idle.ts";
import { benchPages } from "./pages.ts";
import { popup } from "./popup.ts";
import { measure, readingTable } from "./reading.ts";
import { savedList } from "./saved-list.ts";
import { sizes } from "./sizes.ts";

const USAGE = `usage: npm run bench -- [FOLDER] [--only ${["gate", "posting", "cold", "growth", "idle", "popup", "saved", "sizes"].join("|")}] [--docs]
FOLDER: labelled postings to measure on beside the repo's own pages; --docs: write the tables into docs/performance.md`;
const DOCUMENT = "docs/performance.md";

/** Measures everything in one run and prints a table a section; the same goes to out/bench.json. */
async function main(args: string[]): Promise<void> {
  const only = args.includes("--only") ? args.splice(args.indexOf("--only"), 2)[1] : undefined;
  const writesDocs = args.includes("--docs");
  const [folder, ...more] = args.filter((word) => word !== "--docs");
  if (more.length > 0 || folder?.startsWith("--")) throw new Error(USAGE);
  const home = mkdtempSync(join(tmpdir(), "smallprint-bench-"));
  try {
    let built: string | undefined;
    const extension = () => {
      built ??= build(home);
      return built;
    };
    const pages = benchPages(folder);
    const bundle = await inPageBundle();
    const inPage = async (run: (...given: Parameters<typeof growth>) => Promise<string>) => {
      const [browser, server] = [await startChromium(), await pageServer()];
      try {
        return await run(browser, server, bundle);
      } finally {
        await browser.close();
        server.close();
      }
    };
    const [postings, others] = [pages.filter((page) => page.posting), pages.filter((page) => !page.posting)];
    const sections: Record<string, () => Promise<string> | string> = {
      gate: () =>
        inPage(async (browser, server, code) =>
          readingTable(
            await measure(browser, server, code, others, ["gate", "readerable", "textPass"]),
            "readerable",
          ),
        ),
      posting: () =>
        inPage(async (browser, server, code) =>
          readingTable(
            await measure(browser, server, code, postings, [
              "gate",
              "capture",
              "prepare",
              "engine",
              "reply",
              "textPass",
              "readability",
              "defuddle",
            ]),
            "textPass",
          ),
        ),
      cold: () => cold(bundle, postings),
      growth: () => inPage(growth),
      idle: () => idle(extension(), others),
      popup: () => popup(extension()),
      saved: () => savedList(extension(), [1_000, 10_000, 100_000]),
      sizes: () => sizes(extension()),
    };
    const tables: Record<string, string> = {};
    for (const [name, run] of Object.entries(sections)) {
      if (only !== undefined && only !== name) continue;
      tables[name] = await run();
      console.log(`\n## ${name}\n${tables[name]}`);
    }
    const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, ${pages.length} pages`;
    mkdirSync("out", { recursive: true });
    writeFileSync("out/bench.json", JSON.stringify({ machine, tables }, null, 2));
    if (writesDocs)
      writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, "utf8"), { ...tables, machine }));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The built extension, in a folder of its own so that a build meanwhile does not change it. */
function build(home: string): string {
  execFileSync("npx", ["vite", "build"], { env: { ...process.env, TARGET: "chrome" }, stdio: "ignore" });
  const copy = join(home, "extension");
  cpSync("dist/chrome", copy, { recursive: true });
  return copy;
}

/** Puts each table between its markers, `<!-- name -->` and `<!-- end -->`. */
function withTables(document: string, tables: Record<string, string>): string {
  return document.replace(
    /(<!-- (?<name>\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (whole, begin: string, name: string, end: string) =>
      tables[name] === undefined ? whole : `${begin}\n${tables[name]}\n\n${end}`,
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
