import { freshPage, pageServer, startChromium } from "./browser.ts";
import { figuresOf, shown, table } from "./figures.ts";
import type { Action } from "./in-page.ts";
import type { BenchPage } from "./pages.ts";
import { timesOf } from "./reading.ts";

const SAMPLES = 9;
const ACTIONS = ["prepare", "engine", "defuddle"] as const satisfies readonly Action[];

/** The very first calls of a browser, in which nothing is compiled yet: what the first posting after a worker's start waits for. */
export async function cold(bundle: string, pages: readonly BenchPage[]): Promise<string> {
  const times = new Map<Action, number[]>(ACTIONS.map((action) => [action, []]));
  const step = Math.max(1, Math.floor(pages.length / SAMPLES));
  for (const { html } of pages.filter((_, index) => index % step === 0).slice(0, SAMPLES)) {
    const [browser, server] = [await startChromium(), await pageServer()];
    try {
      server.show(html);
      const page = await browser.newPage();
      await freshPage(page, `http://localhost:${server.port}/jobs/1`, bundle);
      for (const action of ACTIONS) times.get(action)?.push(...(await timesOf(page, action, 1)));
    } finally {
      await browser.close();
      server.close();
    }
  }
  return table([
    ["", "ms (p95)"],
    ...[...times].map(([action, all]) => {
      const { median, p95 } = figuresOf(all);
      return [action, `${shown(median)} (${shown(p95)})`];
    }),
  ]);
}
