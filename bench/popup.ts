import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { pageServer, startChromium } from "./browser.ts";
import { figuresOf, shown, table } from "./figures.ts";

const ROUNDS = 15;
const PAGES = join(import.meta.dirname, "../test/pages");

/** First paint of the real popup: with the facts of a posting, and on a page that is none. */
export async function popup(extension: string): Promise<string> {
  const browser = await startChromium(extension);
  const server = await pageServer();
  try {
    const times = { facts: [] as number[], empty: [] as number[] };
    const [posting, other] = [await browser.newPage(), await browser.newPage()];
    const show = async (page: Page, name: string) => {
      server.show(readFileSync(join(PAGES, name), "utf8"));
      await page.goto(`http://boards.greenhouse.io:${server.port}/quill/jobs/41`, { waitUntil: "load" });
    };
    await show(posting, "internship.html");
    await show(other, "article.html");
    // A first opening of each is not counted: the reading may still be on its way.
    for (let round = 0; round <= ROUNDS; round++)
      for (const [kind, page] of [
        ["facts", posting],
        ["empty", other],
      ] as const) {
        const time = await firstPaint(
          browser,
          page,
          kind === "facts" ? ".fact-value" : ".state:not([aria-busy=true])",
        );
        if (round > 0) times[kind].push(time);
      }
    const [facts, empty] = [figuresOf(times.facts), figuresOf(times.empty)];
    return table([
      ["", "first paint ms (p95)", "times the empty popup"],
      [
        "popup with facts",
        `${shown(facts.median)} (${shown(facts.p95)})`,
        shown(facts.median / empty.median),
      ],
      ["popup without a posting", `${shown(empty.median)} (${shown(empty.p95)})`, "1"],
    ]);
  } finally {
    server.close();
    await browser.close();
  }
}

/** Opens the popup by the toolbar button, waits until it shows `selector`, and closes it. */
async function firstPaint(browser: Browser, page: Page, selector: string): Promise<number> {
  await page.bringToFront();
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error("the extension did not load");
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().endsWith("/src/popup/index.html"));
  const shownPopup = await target.asPage();
  await shownPopup.waitForSelector(selector);
  const paint = await shownPopup.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  const time = Number(await paint.jsonValue());
  const closed = new Promise<void>((resolve) => {
    const gone = (one: unknown) => {
      if (one !== target) return;
      browser.off("targetdestroyed", gone);
      resolve();
    };
    browser.on("targetdestroyed", gone);
  });
  await shownPopup.close();
  await closed;
  return time;
}
