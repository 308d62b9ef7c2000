import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { needBrowser } from "../../../scripts/installed-browsers.ts";
import { type Connection, connectionOf } from "./firefox-connection.ts";
import { FirefoxPage, RIGHT } from "./firefox-page.ts";
import { FirefoxWindow } from "./firefox-window.ts";
import { killed } from "./killed.ts";
import {
  type Command,
  commandLetters,
  type Scheme,
  type StartOptions,
  type TestBrowser,
  type TestPage,
} from "./test-browser.ts";
import { until } from "./until.ts";

/** Firefox gives every installation an address of its own; tests fix it. */
const ORIGIN_ID = "7d3c1f9e-2b64-4c0a-9d51-0f4a6e8b2c17";
const ORIGIN = `moz-extension://${ORIGIN_ID}`;
const POPUP = "/src/popup/index.html";
const WELCOME = "/src/welcome/index.html";
/** Opens with the extension's rights and does nothing by itself. */
const DESK = "manifest.json";

/** Starts Firefox with the extension. */
export async function startFirefox(options: StartOptions): Promise<TestBrowser> {
  const { extension, profile, downloads, hosts, headless = true } = options;
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, "manifest.json"), "utf8"),
  );
  const { id } = manifest.browser_specific_settings.gecko;
  await settingsAreBack(profile);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: needBrowser("firefox"),
    userDataDir: profile,
    headless,
    args: ["--remote-allow-system-access", ...(headless ? ["--width=1100", "--height=900"] : [])],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: ORIGIN_ID }),
      // The extension is put in anew at every start, and what it stored stays.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "extensions.webextOptionalPermissionPrompts": false,
      "network.dns.localDomains": hosts.join(","),
      "dom.security.https_first": false,
      // There is no desktop to show notifications; Firefox draws them itself.
      "alerts.useSystemBackend": false,
      ...(downloads === undefined
        ? {}
        : { "browser.download.folderList": 2, "browser.download.dir": downloads }),
      "intl.locale.requested": "en-US",
    },
    timeout: 90_000,
    protocolTimeout: 300_000,
  });
  await browser.installExtension(extension);
  const connection = connectionOf(browser);
  await welcomed(connection);
  return new Firefox(browser, connection, await FirefoxWindow.of(connection, id), await deskOf(connection));
}

/** The tab that welcomes a new user would come to the front at any moment, so it is waited for and closed. */
async function welcomed(connection: Connection): Promise<void> {
  const context = await until(
    () => contextAt(connection, WELCOME),
    (found) => found !== null,
    "the welcome page",
  );
  await connection.send("browsingContext.close", { context });
}

/** After a browser has gone Puppeteer puts the profile's own settings back; a start in the middle of that fails. */
async function settingsAreBack(profile: string): Promise<void> {
  const backups = ["prefs.js.puppeteer", "user.js.puppeteer"].map((file) => join(profile, file));
  await until(
    () => backups.some((file) => existsSync(file)),
    (some) => !some,
    "the settings of the profile are put back",
  );
}

/** The tab that shows a page whose address contains `part`, or null. */
async function contextAt(connection: Connection, part: string): Promise<string | null> {
  const { contexts } = await connection.send("browsingContext.getTree", { maxDepth: 0 });
  const found: unknown = Array.isArray(contexts)
    ? contexts.find((one) => String(one.url).includes(part))?.context
    : null;
  return typeof found === "string" ? found : null;
}

async function deskOf(connection: Connection): Promise<string> {
  const context = String((await connection.send("browsingContext.create", { type: "tab" })).context);
  await connection.send("browsingContext.navigate", { context, url: `${ORIGIN}/${DESK}`, wait: "complete" });
  return context;
}

class Firefox implements TestBrowser {
  readonly name = "firefox";

  constructor(
    private readonly browser: Browser,
    private readonly connection: Connection,
    private readonly window: FirefoxWindow,
    private readonly desk: string,
  ) {}

  async open(url: string): Promise<TestPage> {
    const page = await this.page(await deskOf(this.connection));
    await page.goto(url);
    return page;
  }

  openExtension = (path: string): Promise<TestPage> => this.open(`${ORIGIN}/${path}`);

  async tab(part: string): Promise<TestPage> {
    const context = await until(
      () => contextAt(this.connection, part),
      (found) => found !== null,
      `a tab at ${part}`,
    );
    return this.page(context ?? "");
  }

  async clickToolbar(page: TestPage): Promise<TestPage> {
    await page.show();
    await this.window.closePopup();
    const context = await this.window.clickToolbar(POPUP);
    return new FirefoxPage(this.connection, context, page.tabId, () => this.window.closePopup());
  }

  async pressShortcut(page: TestPage, command: Command): Promise<void> {
    await page.show();
    await this.window.pressShortcut(commandLetters[command]);
  }

  async readSelection(page: TestPage, selector: string): Promise<void> {
    if (!(page instanceof FirefoxPage)) throw new TypeError("not a tab of this browser");
    await page.show();
    await page.click(selector, RIGHT);
    await this.window.chooseFromMenu("read-selection");
  }

  asExtension = (expression: string): Promise<unknown> => this.connection.evaluate(this.desk, expression);

  isWorkerRunning = (): Promise<boolean> => this.window.isWorkerRunning();

  stopWorker = (): Promise<void> => this.window.stopWorker();

  clickNotification = (id: string): Promise<void> => this.window.clickNotification(id);

  setScheme = (scheme: Scheme): Promise<void> => this.window.setScheme(scheme);

  kill = (): Promise<void> => killed(this.browser);

  ended = (): Promise<void> =>
    new Promise((resolve) => {
      this.browser.once("disconnected", () => resolve());
    });

  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
  }

  /** A tab that shows a page of the extension, which knows its tab's number. */
  private async page(context: string): Promise<FirefoxPage> {
    await this.connection.send("browsingContext.activate", { context });
    const tabId = Number(
      await this.connection.evaluate(context, "browser.tabs.getCurrent().then((tab) => tab.id)"),
    );
    return new FirefoxPage(this.connection, context, tabId, async () => {
      await this.connection.send("browsingContext.close", { context });
    });
  }
}
