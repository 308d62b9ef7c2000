import puppeteer, { type Browser } from "puppeteer-core";
import { FIREFOX_ID } from "./extension.ts";

export type BrowserName = "chromium" | "firefox";
const UUID = "7d3c1f9e-2b64-4c0a-9d51-0f4a6e8b2c17";
const PATIENCE = 20_000;

/** The saved-jobs page in a real browser. */
export interface OpenPage {
  /** The value of an expression in the page; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true; says which one was not in time. */
  until(expression: string): Promise<void>;
  reload(): Promise<void>;
  /** SIGKILL, as when the power goes. */
  kill(): Promise<void>;
  close(): Promise<void>;
  browser: Browser;
}

/** Starts a browser on a profile with the extension in `directory` and opens the page. */
export async function openPage(name: BrowserName, directory: string, profile: string): Promise<OpenPage> {
  return name === "chromium" ? inChromium(directory, profile) : inFirefox(directory, profile);
}

async function inChromium(directory: string, profile: string): Promise<OpenPage> {
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: "/usr/bin/chromium",
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--enable-precise-memory-info",
    ],
    timeout: 90_000,
    protocolTimeout: 300_000,
  });
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error("the extension did not load");
  const page = await browser.newPage();
  const address = `chrome-extension://${extension.id}/src/saved/index.html`;
  await page.goto(address);
  return opened(
    browser,
    (expression) => page.evaluate(expression),
    async () => {
      await page.goto(address);
    },
  );
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

async function inFirefox(directory: string, profile: string): Promise<OpenPage> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    userDataDir: profile,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: UUID }),
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
    },
    timeout: 90_000,
    protocolTimeout: 300_000,
  });
  await browser.installExtension(directory);
  // Puppeteer itself cannot open moz-extension addresses; its connection can.
  const connection: Bidi = Reflect.get(browser, "connection");
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;
  const { context } = await send("browsingContext.create", { type: "tab" });
  const go = async () => {
    const url = `moz-extension://${UUID}/src/saved/index.html`;
    await send("browsingContext.navigate", { context, url, wait: "complete" });
  };
  await go();
  const evaluate = async (expression: string) => {
    const wrapped = `(async () => JSON.stringify(await (${expression})) ?? "null")()`;
    const target = { context };
    const answer = await send("script.evaluate", { target, expression: wrapped, awaitPromise: true });
    const value: unknown = Reflect.get(Object(answer.result), "value");
    if (typeof value !== "string") throw new Error(`${expression}: ${JSON.stringify(answer)}`);
    return JSON.parse(value);
  };
  return opened(browser, evaluate, go);
}

function opened(
  browser: Browser,
  evaluate: (expression: string) => Promise<unknown>,
  reload: () => Promise<void>,
): OpenPage {
  return {
    browser,
    evaluate,
    reload,
    async until(expression) {
      const deadline = Date.now() + PATIENCE;
      while ((await evaluate(expression)) !== true) {
        if (Date.now() > deadline) throw new Error(`not in time: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async kill() {
      const process = browser.process();
      if (!process) throw new Error("no browser process");
      const gone = new Promise((resolve) => process.once("exit", resolve));
      process.kill("SIGKILL");
      await gone;
    },
    close: () => browser.close(),
  };
}
