import type { Connection } from "./firefox-connection.ts";
import type { Scheme } from "./test-browser.ts";
import { until } from "./until.ts";

/** Names of Firefox's own modules that the expressions below use. */
const MODULES = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
`;
const POPUP = `document.querySelector("browser.webextension-popup-browser")`;

/** Firefox's own window, in which everything that a hand can do is at hand for a test. */
export class FirefoxWindow {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
    private readonly extensionId: string,
  ) {}

  /** Needs `--remote-allow-system-access`. */
  static async of(connection: Connection, extensionId: string): Promise<FirefoxWindow> {
    const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const contexts: unknown = tree.contexts;
    const found: unknown = Array.isArray(contexts)
      ? contexts.find((one) => String(one.url).endsWith("browser.xhtml"))?.context
      : null;
    if (typeof found !== "string") throw new Error("Firefox shows no window");
    const window = new FirefoxWindow(connection, found, extensionId);
    await window.admitPopups();
    return window;
  }

  /** The toolbar click of a hand: it opens the popup and grants access to the tab. Returns the popup's context. */
  async clickToolbar(path: string): Promise<string> {
    await this.evaluate(
      `ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
    );
    // The popup is loaded out of sight first and then moved into the panel that is shown, as another element.
    const isThere = `((popup) =>
      popup?.closest("panel")?.state === "open" && popup.closest("panelview") !== null &&
      popup.browsingContext?.currentWindowGlobal?.documentURI.spec.endsWith(${JSON.stringify(path)}) === true
    )(${POPUP})`;
    await until(
      () => this.evaluate(isThere),
      (there) => there === true,
      "the popup opened",
    );
    // Without such a key a browser element has no name in the protocol.
    return String(
      await this.evaluate(`((popup) => {
        popup.permanentKey ??= {};
        return NavigableManager.getIdForBrowser(popup);
      })(${POPUP})`),
    );
  }

  /** Closes the popup as a click elsewhere does. */
  async closePopup(): Promise<void> {
    // A panel that is still opening does not hear it, so it is told until it is gone.
    await until(
      () => this.evaluate(`(${POPUP}?.closest("panel")?.hidePopup(), ${POPUP} === null)`),
      (gone) => gone === true,
      "the popup closed",
    );
  }

  /** Does what the keys of a command do in the window; keys that the protocol presses stay within the page. */
  async pressShortcut(letter: string): Promise<void> {
    const keys = `document.querySelectorAll("keyset[id^=ext-keyset-id] key")`;
    await this.evaluate(
      `void [...${keys}].find((one) => one.getAttribute("key") === ${JSON.stringify(letter)}).doCommand()`,
    );
  }

  /** Chooses the extension's entry of this id in the menu that a right click has opened in the page. */
  async chooseFromMenu(id: string): Promise<void> {
    const menu = `document.getElementById("contentAreaContextMenu")`;
    const entry = `${menu}.querySelector('[id$="_${id}"]')`;
    await until(
      () => this.evaluate(`${menu}.state === "open" && ${entry} !== null`),
      (there) => there === true,
      "the menu opened",
    );
    await this.evaluate(`void ${menu}.activateItem(${entry})`);
  }

  isWorkerRunning = async (): Promise<boolean> =>
    (await this.evaluate("extension.backgroundState")) === "running";

  async stopWorker(): Promise<void> {
    await this.evaluate(
      "extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })",
    );
    await until(
      () => this.evaluate("extension.backgroundState"),
      (state) => state === "stopped",
      "the event page stopped",
    );
  }

  async clickNotification(id: string): Promise<void> {
    const name = JSON.stringify(id);
    await this.evaluate(
      `void ExtensionParent.apiManager.getAPI("notifications", extension, "addon_parent")
        .notificationsMap.get(${name}).observe(null, "alertclickcallback", ${name})`,
    );
  }

  /** Pages follow the one, the popup and other parts of the window the other. */
  async setScheme(scheme: Scheme): Promise<void> {
    const dark = scheme === "dark" ? 1 : 0;
    await this.evaluate(`(() => {
      Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${1 - dark});
      Services.prefs.setIntPref("ui.systemUsesDarkTheme", ${dark});
    })()`);
  }

  /** BiDi finds contexts among tabs alone; from here on it finds the popup too. */
  private async admitPopups(): Promise<void> {
    await this.evaluate(`(() => {
      const inTabs = NavigableManager.getBrowserById.bind(NavigableManager);
      NavigableManager.getBrowserById = (id) => {
        const popup = ${POPUP};
        return popup && NavigableManager.getIdForBrowser(popup) === id ? popup : inTabs(id);
      };
    })()`);
  }

  private evaluate(expression: string): Promise<unknown> {
    return this.connection.evaluate(
      this.context,
      `(() => {
        ${MODULES}
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)})?.extension;
        return ${expression};
      })()`,
    );
  }
}
