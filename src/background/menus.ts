import browser, { type Menus } from "webextension-polyfill";
import { t } from "../i18n/t.ts";
import { handedText } from "../storage/handed-text.ts";

const READ = "read-selection";
const SAVE = "save-posting";

/** Both browsers keep the menus once they are made; an update makes them anew, in the user's present language. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: t("menuReadSelection"), contexts: ["selection"] });
  browser.contextMenus.create({ id: SAVE, title: t("commandSave"), contexts: ["page"] });
}

/** Registers at once what the menus do. */
export function onMenus(save: (tabId: number) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === READ) void readSelection(tab.id, info);
    if (info.menuItemId === SAVE) void save(tab.id);
  });
}

async function readSelection(tabId: number, { frameId = 0, selectionText = "" }: Menus.OnClickData) {
  // The browser hands the selection over without its line breaks, so the page is asked first.
  const lines = await selectionIn(tabId, frameId).catch(() => "");
  await handedText.write(lines === "" ? selectionText : lines);
  await browser.tabs.create({ url: browser.runtime.getURL("src/paste/index.html") });
}

async function selectionIn(tabId: number, frameId: number): Promise<string> {
  const target = { tabId, frameIds: [frameId] };
  const func = () => String(getSelection());
  const [found] = await browser.scripting.executeScript({ target, func });
  return typeof found?.result === "string" ? found.result : "";
}
