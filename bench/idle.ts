import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { pageServer, startChromium } from "./browser.ts";
import { figuresOf, shown, table } from "./figures.ts";
import type { BenchPage } from "./pages.ts";

const ROUNDS = 5;
const MUTATING_MS = 3000;
const OWN = "chrome-extension://";

/** A page of a single-page board on which a thousand nodes a second change. */
const RESTLESS = `<!doctype html><title>Feed</title><body><main id="feed"></main><script>
  const feed = document.querySelector("#feed");
  let count = 0;
  setInterval(() => {
    for (let step = 0; step < 10; step++) {
      const line = document.createElement("p");
      line.textContent = "Somebody posted an update, number " + count++;
      feed.append(line);
      if (feed.childElementCount > 200) feed.firstElementChild.remove();
    }
  }, 10);
</script>`;

/** Scripts in the gate's place: what the browser itself takes for a content script's world, and for its first element. */
const YARDSTICKS = [
  ["an empty content script", ""],
  ["a content script that looks at one element", "document.body.id;"],
] as const;

/** What the extension costs where there is nothing to do: memory, forced layouts, and the share of a core. */
export async function idle(extension: string, pages: readonly BenchPage[]): Promise<string> {
  const quiet = pages.filter(({ posting }) => !posting).slice(0, ROUNDS);
  const [bare, watched] = [await startChromium(), await startChromium(extension)];
  const server = await pageServer();
  try {
    const [without, withIt] = [await heaps(bare, server, quiet), await heaps(watched, server, quiet)];
    const over = (bytes: readonly number[]) =>
      shown(figuresOf(bytes.map((size, index) => (size - (without[index] ?? 0)) / 1024)).median);
    const others: string[][] = [];
    for (const [name, script] of YARDSTICKS)
      others.push([`the same of ${name}`, over(await heapsWith(extension, script, server, quiet)), ""]);
    const layouts = await forcedLayouts(watched, server, quiet);
    const share = await shareOfCore(watched, server);
    return table([
      ["where there is no posting", "measured", "limit"],
      ["memory over a page without the extension, KiB", over(withIt), "250"],
      ...others,
      ["layouts that a script of ours forced", String(layouts), "0"],
      ["share of a core at 1,000 mutations a second, %", shown(share * 100), "1"],
    ]);
  } finally {
    server.close();
    await Promise.all([bare.close(), watched.close()]);
  }
}

const address = (server: { port: number }) => `http://boards.greenhouse.io:${server.port}/quill`;

type Server = Awaited<ReturnType<typeof pageServer>>;

/** Bytes of script heap of each page after a collection. */
async function heaps(browser: Browser, server: Server, pages: readonly BenchPage[]): Promise<number[]> {
  const found: number[] = [];
  for (const { html } of pages) {
    server.show(html);
    const page = await browser.newPage();
    await page.goto(address(server), { waitUntil: "load" });
    await settled(page);
    const session = await page.createCDPSession();
    await session.send("HeapProfiler.enable");
    for (let pass = 0; pass < 3; pass++) await session.send("HeapProfiler.collectGarbage");
    found.push((await session.send("Runtime.getHeapUsage")).usedSize);
    await page.close();
  }
  return found;
}

/** The same with another script in the gate's place. */
async function heapsWith(
  extension: string,
  script: string,
  server: Server,
  pages: readonly BenchPage[],
): Promise<number[]> {
  const copy = mkdtempSync(join(tmpdir(), "smallprint-idle-"));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, "src/content/gate/index.js"), script);
  const browser = await startChromium(copy);
  try {
    return await heaps(browser, server, pages);
  } finally {
    await browser.close();
    rmSync(copy, { recursive: true });
  }
}

/** Content scripts run when the document is idle; two idle periods later they are done. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve(null)))),
  );

async function forcedLayouts(browser: Browser, server: Server, pages: readonly BenchPage[]): Promise<number> {
  let count = 0;
  for (const { html } of pages) {
    server.show(html);
    const page = await browser.newPage();
    await page.tracing.start({
      categories: ["devtools.timeline", "disabled-by-default-devtools.timeline.stack"],
    });
    await page.goto(address(server), { waitUntil: "load" });
    await settled(page);
    const trace: { traceEvents: { name: string }[] } = JSON.parse(
      new TextDecoder().decode(await page.tracing.stop()),
    );
    count += trace.traceEvents.filter(
      (event) =>
        (event.name === "Layout" || event.name === "UpdateLayoutTree") && JSON.stringify(event).includes(OWN),
    ).length;
    await page.close();
  }
  return count;
}

/** The share of the samples of a restless page in which a script of the extension was at work. */
async function shareOfCore(browser: Browser, server: Server): Promise<number> {
  server.show(RESTLESS, true);
  const page = await browser.newPage();
  await page.goto(`http://www.linkedin.com:${server.port}/feed`, { waitUntil: "load" });
  await settled(page);
  const session: CDPSession = await page.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Profiler.start");
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), MUTATING_MS);
  const { profile } = await session.send("Profiler.stop");
  const own = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith(OWN)).map(({ id }) => id),
  );
  const [samples, deltas] = [profile.samples ?? [], profile.timeDeltas ?? []];
  const ours = samples.reduce((sum, id, index) => sum + (own.has(id) ? (deltas[index] ?? 0) : 0), 0);
  await page.close();
  return ours / (profile.endTime - profile.startTime);
}
