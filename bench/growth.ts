import type { Browser } from "puppeteer-core";
import { freshPage, type pageServer } from "./browser.ts";
import { figuresOf, shown, table } from "./figures.ts";
import type { Action } from "./in-page.ts";
import { longPosting } from "./pages.ts";

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
const ACTIONS: readonly Action[] = ["gate", "capture", "engine", "textPass"];
const ROUNDS = 3;

/** How the work grows with a posting of 10 kB to 5 MB: milliseconds, and a megabyte's share of them. */
export async function growth(
  browser: Browser,
  server: Awaited<ReturnType<typeof pageServer>>,
  bundle: string,
): Promise<string> {
  const page = await browser.newPage();
  const rows: string[][] = [["characters", ...ACTIONS.flatMap((name) => [`${name} ms`, "ms a MB"])]];
  for (const size of SIZES) {
    server.show(longPosting(size));
    const row = [size.toLocaleString("en")];
    for (const action of ACTIONS) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await freshPage(page, `http://localhost:${server.port}/jobs/1`, bundle);
        times.push(
          await page.evaluate((name) => Reflect.get(Reflect.get(globalThis, "bench"), name)(), action),
        );
      }
      const { median } = figuresOf(times);
      row.push(shown(median), shown((median / size) * 1e6));
    }
    rows.push(row);
  }
  await page.close();
  return table(rows);
}
