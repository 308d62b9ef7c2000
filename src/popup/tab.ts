import browser from "webextension-polyfill";

/** The tab on which the popup was opened. */
export interface PopupTab {
  id: number;
  /** "" when the browser does not tell it. */
  url: string;
  isPrivate: boolean;
}

/** @throws Error when no tab is open in this window */
export async function activeTab(): Promise<PopupTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("no active tab");
  return { id: tab.id, url: tab.url ?? "", isPrivate: tab.incognito };
}

/** Asks the user for access to the site of an address; must be called from a click. */
export function allowSite(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  close();
}
