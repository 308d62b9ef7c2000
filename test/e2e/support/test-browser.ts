import type { BrowserName } from "../../../scripts/installed-browsers.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";

export type { BrowserName };
export type Scheme = "light" | "dark";
/** Keys that are not a character. */
export type Key = "Tab" | "Enter" | "Escape" | "Space" | "ArrowDown" | "ArrowUp" | "Backspace";

/** Commands of the manifest, and the letter of their keys: Alt, Shift and this. */
export const commandLetters = { "toggle-highlights": "H", "save-posting": "S" } as const;
export type Command = keyof typeof commandLetters;

/** A document that scripts can be run in. */
export interface TestFrame {
  /** The value of an expression, as JSON can hold it; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** The text of the body as it is shown. */
  text(): Promise<string>;
}

/** A tab, or the popup. */
export interface TestPage extends TestFrame {
  /** Number of the tab as extensions know it; the popup has that of the tab it was opened on. */
  tabId: number;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes the tab the one that is shown. */
  show(): Promise<void>;
  /** Clicks in the middle of the first match of a selector, as a hand does. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key, modifier?: "Shift"): Promise<void>;
  /** The frame whose address contains `part`, once there is one. */
  frame(part: string): Promise<TestFrame>;
  /** A picture of what is in the window, as PNG. */
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A real browser with the built extension. */
export interface TestBrowser {
  name: BrowserName;
  /** Opens an address in a tab of its own and shows it. */
  open(url: string): Promise<TestPage>;
  /** Opens a page of the extension in a tab; `path` as in the built folder. */
  openExtension(path: string): Promise<TestPage>;
  /** The tab in which the extension opened a page of its own, once there is one whose address contains `part`. */
  tab(part: string): Promise<TestPage>;
  /** Clicks the toolbar button on a tab, as a hand does; the popup that opens. */
  clickToolbar(page: TestPage): Promise<TestPage>;
  /** Presses the keys of a command on a tab. */
  pressShortcut(page: TestPage, command: Command): Promise<void>;
  /** Chooses the extension's entry in the menu that a right click opens on what is selected in a tab. */
  readSelection(page: TestPage, selector: string): Promise<void>;
  /** Runs an expression with the extension's rights in a page of its own, without the worker on the way. */
  asExtension(expression: string): Promise<unknown>;
  /** Whether the worker (in Firefox: the event page) is running. */
  isWorkerRunning(): Promise<boolean>;
  /** Stops the worker in the middle of whatever it does, as the browser may at any moment. */
  stopWorker(): Promise<void>;
  /** Clicks a notification of the extension, as a hand does. */
  clickNotification(id: string): Promise<void>;
  /** What pages are told about the user's liking for light or dark. */
  setScheme(scheme: Scheme): Promise<void>;
  /** Resolves when the user has closed the browser. */
  ended(): Promise<void>;
  /** SIGKILL to the whole browser, as when the power goes. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; a browser started on it again finds what was kept. */
  profile: string;
  /** Folder of downloads; without it the browser's own. */
  downloads?: string;
  /** Hosts that are resolved to this machine. */
  hosts: readonly string[];
  headless?: boolean;
  /** Chromium takes the extension from its command line: only so does it keep to a profile that `grantAllSites` wrote. */
  fromCommandLine?: boolean;
}

/** Starts a browser with the extension. */
export const startBrowser = (name: BrowserName, options: StartOptions): Promise<TestBrowser> =>
  name === "chromium" ? startChromium(options) : startFirefox(options);
