import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page, type Target } from "puppeteer-core";
import { needBrowser } from "../../../scripts/installed-browsers.ts";
import { ChromiumPage } from "./chromium-page.ts";
import { killed } from "./killed.ts";
import type { Command, Scheme, StartOptions, TestBrowser, TestPage } from "./test-browser.ts";
import { PATIENCE, until } from "./until.ts";

const WELCOME = "/src/welcome/index.html";
/** Opens with the extension's rights and does nothing by itself. */
const DESK = "manifest.json";

/** Starts Chrome, Chromium or Edge with the extension. */
export async function startChromium({
  extension,
  profile,
  downloads,
  hosts,
  headless = true,
  fromCommandLine = false,
}: StartOptions): Promise<TestBrowser> {
  if (downloads !== undefined) setDownloads(profile, downloads);
  const browser = await puppeteer.launch({
    browser: "chrome",
    executablePath: needBrowser("chromium"),
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    // A popup leaves room for its scroll bar.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    args: [
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--lang=en-US",
      ...(headless ? ["--disable-gpu"] : []),
      ...(fromCommandLine
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      // As root, on machines made for builds, there is no sandbox to be had.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(",")}`,
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
      // Only for the bench and tests: exact figures of memory, collected on demand.
      "--enable-precise-memory-info",
    ],
    timeout: 90_000,
    protocolTimeout: 300_000,
  });
  if (fromCommandLine) {
    await until(
      () => browser.extensions(),
      ({ size }) => size > 0,
      "the extension was loaded",
    );
    // A profile that was used before has the extension already.
  } else if ((await browser.extensions()).size === 0) {
    // Over the debugging pipe: Chrome and Edge no longer honour --load-extension.
    await browser.installExtension(extension);
    await welcomed(browser);
  }
  return new Chromium(browser, await deskOf(browser));
}

/** Where downloads go; only a new profile is told. */
function setDownloads(profile: string, folder: string): void {
  const file = join(profile, "Default/Preferences");
  if (existsSync(file)) return;
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ download: { default_directory: folder, prompt_for_download: false } }),
  );
}

/** The tab that welcomes a new user would come to the front at any moment, so it is waited for and closed. */
async function welcomed(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith(WELCOME), { timeout: PATIENCE });
  await (await target.page())?.close();
}

interface Desk {
  page: Page;
  id: string;
}

async function deskOf(browser: Browser): Promise<Desk> {
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error("the extension did not load");
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`chrome-extension://${extension.id}/${DESK}`);
  return { page, id: extension.id };
}

class Chromium implements TestBrowser {
  readonly name = "chromium";
  private scheme: Scheme = "light";

  constructor(
    private readonly browser: Browser,
    private readonly desk: Desk,
  ) {}

  async open(url: string): Promise<TestPage> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.desk.id}/${DESK}`);
    const opened = await this.dressed(page);
    await opened.goto(url);
    return opened;
  }

  openExtension = (path: string): Promise<TestPage> =>
    this.open(`chrome-extension://${this.desk.id}/${path}`);

  async tab(part: string): Promise<TestPage> {
    const target = await this.browser.waitForTarget(
      (one) => one.type() === "page" && one.url().includes(part),
    );
    const page = await target.page();
    if (!page) throw new Error(`no tab at ${part}`);
    await page.bringToFront();
    return this.dressed(page);
  }

  async clickToolbar(page: TestPage): Promise<TestPage> {
    if (!(page instanceof ChromiumPage)) throw new TypeError("not a tab of this browser");
    await page.show();
    await this.closePopup();
    const [extension] = [...(await this.browser.extensions()).values()];
    if (!extension) throw new Error("the extension is gone");
    await page.page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget(isPopup);
    return this.dressed(await target.asPage(), page.tabId);
  }

  /** Another click on the button would only close the popup that is open. */
  private async closePopup(): Promise<void> {
    const open = () => this.browser.targets().find(isPopup);
    // It may be closing by itself: another tab was brought to the front.
    await open()
      ?.asPage()
      .then((popup) => popup.close())
      .catch(() => {});
    await until(
      () => open() === undefined,
      (gone) => gone,
      "the popup closed",
    );
  }

  /** Keys that automation presses never reach the browser's own window, so the worker is told as the browser tells it. */
  pressShortcut = (page: TestPage, command: Command): Promise<void> =>
    this.dispatch(page, "commands.onCommand", JSON.stringify(command));

  /** Nor can automation open a menu of the browser. */
  readSelection = async (page: TestPage): Promise<void> => {
    const selectionText = await page.evaluate("String(getSelection()).replaceAll(/\\s+/g, ' ')");
    const info = { menuItemId: "read-selection", editable: false, frameId: 0, selectionText };
    await this.dispatch(page, "contextMenus.onClicked", JSON.stringify(info));
  };

  /** Has the worker hear an event about a tab. */
  private async dispatch({ tabId }: TestPage, event: string, first: string): Promise<void> {
    // A message that nobody knows starts the worker where it has gone to sleep.
    await this.asExtension("chrome.runtime.sendMessage({}).catch(() => {})");
    const target = await this.browser.waitForTarget(
      (one) => one.type() === "service_worker" && one.url().includes(this.desk.id),
    );
    const worker = await target.worker();
    if (!worker) throw new Error("the worker does not run");
    await worker.evaluate(`chrome.tabs.get(${tabId}).then((tab) => chrome.${event}.dispatch(${first}, tab))`);
  }

  asExtension = (expression: string): Promise<unknown> => this.desk.page.evaluate(expression);

  isWorkerRunning = async (): Promise<boolean> => this.workers().length > 0;

  async stopWorker(): Promise<void> {
    // A message on its way may start the next one at once.
    const stopped = this.workers();
    for (const target of stopped) await (await target.worker())?.close();
    await until(
      () => this.workers().filter((target) => stopped.includes(target)).length,
      (count) => count === 0,
      "the worker stopped",
    );
  }

  /** The desktop that shows notifications is none of Chromium's; the event is dispatched as a click there does. */
  async clickNotification(id: string): Promise<void> {
    const worker = await this.workers()[0]?.worker();
    await worker?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
  }

  async setScheme(scheme: Scheme): Promise<void> {
    this.scheme = scheme;
    const popup = await this.browser.targets().find(isPopup)?.asPage();
    for (const page of [...(await this.browser.pages()), ...(popup ? [popup] : [])])
      await colour(page, scheme);
  }

  kill = (): Promise<void> => killed(this.browser);

  ended = (): Promise<void> =>
    new Promise((resolve) => {
      this.browser.once("disconnected", () => resolve());
    });

  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
  }

  private workers(): Target[] {
    return this.browser
      .targets()
      .filter((target) => target.type() === "service_worker" && target.url().includes(this.desk.id));
  }

  /** @param tabId of the tab; without it the tab shows a page of the extension, which knows its own */
  private async dressed(page: Page, tabId?: number): Promise<ChromiumPage> {
    await colour(page, this.scheme);
    const own = tabId ?? Number(await page.evaluate("chrome.tabs.getCurrent().then((tab) => tab.id)"));
    return new ChromiumPage(page, own);
  }
}

const isPopup = (target: Target): boolean => target.url().endsWith("/src/popup/index.html");

const colour = (page: Page, scheme: Scheme): Promise<void> =>
  page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
