import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import puppeteer, { type CDPSession, type Page } from "puppeteer-core";
import { createServer } from "vite";
import { cases } from "../test/gallery/cases.ts";

/**
 * Draws every state of the popup and the pages in Chromium, light, dark, with large text and in forced colours;
 * writes a picture of each to out/gallery and fails on anything that axe finds or that runs out of the window.
 * usage: npm run gallery [-- NAME...]
 */
const root = join(import.meta.dirname, "..");
const out = join(root, "out/gallery");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wanted = process.argv.slice(2);
const names = Object.keys(cases).filter((name) => wanted.length === 0 || wanted.includes(name));

type Look = "light" | "dark" | "large" | "forced";

/** @param session stays attached: what it emulates ends with it */
async function emulate(session: CDPSession, look: Look): Promise<void> {
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: look === "dark" ? "dark" : "light" },
      { name: "forced-colors", value: look === "forced" ? "active" : "none" },
    ],
  });
}

/** What axe finds, and by how many pixels the page is wider than its window. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ' ' + nodes.map(({target}) => target).join(', ')))",
  );
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(Array.isArray(found) ? found.map(String) : []), ...(wide > 0 ? [`${wide}px too wide`] : [])];
}

const server = await createServer({
  configFile: false,
  root: join(root, "test/gallery"),
  publicDir: join(root, "public"),
  cacheDir: join(root, "node_modules/.vite-gallery"),
  logLevel: "error",
  server: { fs: { strict: false }, hmr: false },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  optimizeDeps: {
    include: ["preact", "preact/hooks", "preact/jsx-dev-runtime", "zod/mini", "idb"],
    noDiscovery: true,
  },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await puppeteer.launch({
  executablePath: "/usr/bin/chromium",
  pipe: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"],
});
mkdirSync(out, { recursive: true });
const problems: string[] = [];
const page = await browser.newPage();
const session = await page.createCDPSession();
for (const name of names) {
  const isPage = "page" in (cases[name] ?? {});
  for (const look of ["light", "dark", "large", "forced"] as const) {
    await page.setViewport({ width: isPage ? 820 : 380, height: 600 });
    // Before the page is there: a change of colours in front of axe would be caught half way.
    await emulate(session, look);
    await page.goto(`${address}?case=${name}`);
    await page.waitForSelector("h1");
    if (look === "large") await page.addStyleTag({ content: "html{font-size:200%}" });
    problems.push(...(await findings(page)).map((finding) => `${name} ${look}: ${finding}`));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // A picture beyond the window is shifted where text runs from right to left.
    await page.setViewport({ width: isPage ? 820 : 380, height: Math.max(600, height) });
    await page.screenshot({ path: join(out, `${name}-${look}.png`) });
  }
}
await browser.close();
await server.close();
for (const problem of problems) console.error(problem);
console.log(`${names.length * 4} pictures in out/gallery, ${problems.length} findings`);
process.exitCode = problems.length > 0 ? 1 : 0;
