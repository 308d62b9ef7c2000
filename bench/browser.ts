import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--enable-precise-memory-info",
  "--js-flags=--expose-gc",
  "--host-resolver-rules=MAP * 127.0.0.1",
];

/** Chromium, with the built extension of a folder or without any. */
export async function startChromium(extension?: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    pipe: true,
    enableExtensions: true,
    args: extension
      ? [...FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : FLAGS,
    timeout: 90_000,
    protocolTimeout: 300_000,
  });
  if (extension) {
    // The welcome page comes to the front when it is ready, and a page behind it draws no frames.
    const welcome = await browser.waitForTarget((one) => one.url().endsWith("/src/welcome/index.html"));
    await (await welcome.page())?.close();
  }
  return browser;
}

/** Serves one page at a time on every host and path; nothing else that the page names is loaded. */
export async function pageServer(): Promise<{
  show(html: string, scripts?: boolean): void;
  port: number;
  close(): void;
}> {
  let shown = "";
  let policy = "";
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    // An isolated page has a clock of 5 microseconds instead of 100.
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    if (policy !== "") response.setHeader("Content-Security-Policy", policy);
    response.end(shown);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has this kind of address
  return {
    port,
    show(html, scripts = false) {
      shown = html;
      policy = scripts ? "" : "default-src 'none'; style-src 'unsafe-inline'";
    },
    close: () => server.close(),
  };
}

/** A fresh document with the page's html and the measured code in it, which has not run yet. */
export async function freshPage(page: Page, url: string, bundle: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(bundle);
}
