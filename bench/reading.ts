import type { Browser, Page } from "puppeteer-core";
import { freshPage, type pageServer } from "./browser.ts";
import { type Figures, figuresOf, shown, table } from "./figures.ts";
import type { Action } from "./in-page.ts";
import type { BenchPage } from "./pages.ts";

type Server = Awaited<ReturnType<typeof pageServer>>;
type Times = Record<Action, { first: number[]; again: number[] }>;
export type Measured = Record<string, { first: Figures; again: Figures }>;

const ROUNDS = 3;
const OFTEN = 5;

/** Runs actions on fresh copies of every page: the first call of each on a document where none ran before, then repeated. */
export async function measure(
  browser: Browser,
  server: Server,
  bundle: string,
  pages: readonly BenchPage[],
  actions: readonly Action[],
): Promise<Measured> {
  const times: Partial<Times> = {};
  const page = await browser.newPage();
  for (const { html } of pages) {
    server.show(html);
    for (let round = 0; round < ROUNDS; round++)
      for (const action of actions) {
        await freshPage(page, `http://localhost:${server.port}/jobs/1`, bundle);
        const [first = 0, ...again] = await timesOf(page, action, OFTEN + 1);
        times[action] ??= { first: [], again: [] };
        times[action].first.push(first);
        times[action].again.push(...again);
      }
  }
  await page.close();
  return Object.fromEntries(
    Object.entries(times).map(([name, { first, again }]) => [
      name,
      { first: figuresOf(first), again: figuresOf(again) },
    ]),
  );
}

/** Milliseconds of each of several calls of an action in a page that holds the measured code. */
export const timesOf = (page: Page, action: Action, calls: number): Promise<number[]> =>
  page.evaluate(
    (name, calls) => {
      const run: unknown = Reflect.get(Reflect.get(globalThis, "bench"), name);
      if (typeof run !== "function") throw new Error(`no ${name}`);
      return Array.from({ length: calls }, (): number => run());
    },
    action,
    calls,
  );

/** Milliseconds, and each as a multiple of a yardstick measured in the same run. */
export function readingTable(measured: Measured, yardstick: Action): string {
  const unit = measured[yardstick];
  if (!unit) throw new Error(`${yardstick} was not measured`);
  return table([
    ["", "first call ms (p95)", `times ${yardstick}`, "repeated ms (p95)", `times ${yardstick}`],
    ...Object.entries(measured).map(([name, { first, again }]) => [
      name,
      `${shown(first.median)} (${shown(first.p95)})`,
      shown(first.median / Math.max(unit.first.median, 0.005)),
      `${shown(again.median)} (${shown(again.p95)})`,
      shown(again.median / Math.max(unit.again.median, 0.005)),
    ]),
  ]);
}
