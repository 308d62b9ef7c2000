import type { TestBrowser, TestPage } from "./test-browser.ts";
import { until } from "./until.ts";

/** Where a step is taken: a test's session, for one. */
interface Place {
  browser: TestBrowser;
}

export interface ToolbarButton {
  badge: string;
  title: string;
}

/** Badge and title of the toolbar button on a tab. */
export async function toolbarOf({ browser }: Place, page: TestPage): Promise<ToolbarButton> {
  const { tabId } = page;
  const asked = `(async ({ action }) => ({
    badge: await action.getBadgeText({ tabId: ${tabId} }),
    title: await action.getTitle({ tabId: ${tabId} }),
  }))(globalThis.browser ?? chrome)`;
  const { badge, title } = Object(await browser.asExtension(asked));
  return { badge: String(badge), title: String(title) };
}

/** The button once it says that something was found. */
export const announced = (place: Place, page: TestPage) =>
  until(
    () => toolbarOf(place, page),
    ({ badge }) => badge !== "",
    "the toolbar button tells of a posting",
  );

/** Opens a sample posting and waits until the toolbar button tells of it. */
export async function openPosting(place: Place, address: string): Promise<TestPage> {
  const page = await place.browser.open(address);
  await announced(place, page);
  return page;
}

/** Clicks the toolbar button; the popup with the facts of the posting. */
export async function openFacts(place: Place, page: TestPage): Promise<TestPage> {
  const popup = await place.browser.clickToolbar(page);
  await popup.until(`document.querySelector("article.posting") !== null`);
  return popup;
}

const PLAIN = `(element) => element.innerText.replaceAll(/\\s+/g, " ").trim()`;

/** What the popup shows: title, employer, and every fact by its kind, worded as the user reads it. */
export async function factsShown(popup: TestPage): Promise<Record<string, string>> {
  const shown = await popup.evaluate(`((plain) => ({
    title: plain(document.querySelector("h1")),
    hiringOrganization: plain(document.querySelector(".posting-employer")),
    ...Object.fromEntries([...document.querySelectorAll(".fact")].map(
      (row) => [row.dataset.kind, plain(row.querySelector(".fact-value"))])),
  }))(${PLAIN})`);
  return Object(shown);
}

export const factHead = (kind: string) => `.fact[data-kind="${kind}"] .fact-head`;

/** The words that the popup marks as stating a fact, once it is unfolded. */
export async function markedWords(popup: TestPage, kind: string): Promise<string[]> {
  const words = await popup.evaluate(
    `[...document.querySelectorAll('.fact[data-kind="${kind}"] blockquote mark')].map(${PLAIN})`,
  );
  return Array.isArray(words) ? words.map(String) : [];
}
