import { extensionApi } from "../permissions/extension-api.ts";
import { sitePattern } from "../permissions/sites.ts";

/** The tab on which the popup was opened. */
export interface PopupTab {
  id: number;
  /** "" when the browser does not tell it. */
  url: string;
  isPrivate: boolean;
}

/** @throws Error when no tab is open in this window */
export async function activeTab(): Promise<PopupTab> {
  const [tab] = await extensionApi().tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("no active tab");
  return { id: tab.id, url: tab.url ?? "", isPrivate: tab.incognito };
}

/** The patterns of some addresses' sites, each once; addresses that have none are left out. */
export const sitesOf = (urls: readonly string[]): string[] => [
  ...new Set(urls.flatMap((url) => sitePattern(url) ?? [])),
];

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await extensionApi().tabs.create({ url: extensionApi().runtime.getURL(path) });
  close();
}
