import browser from "webextension-polyfill";
import { askFrame } from "../messaging/ask-frame.ts";
import { mayEnter } from "../permissions/sites.ts";
import type { Problem } from "../storage/tab-readings.ts";
import { newRecord } from "../tabs/frames.ts";
import { FILES, inject } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

/** Where browsers let no extension in, whatever it may otherwise do. */
const CLOSED_SITES =
  /^(?:chromewebstore\.google\.com|(?:addons|accounts|support|discovery|install)\.(?:mozilla|firefox)\.(?:org|com))$/;

/**
 * Reads the page of a tab because the user asked: the page itself, and whatever frame in it holds a posting.
 * @param anyway also where the page looks like no posting
 */
export async function readTab(tabId: number, anyway: boolean, book: TabBook): Promise<void> {
  const { url = "", incognito } = await browser.tabs.get(tabId);
  const problem = problemWith(url) ?? (await tryToRead(tabId, anyway, url));
  await book.update(tabId, (record) => {
    if (record?.problem === problem) return record;
    return problem || record ? { ...(record ?? newRecord(url, incognito)), problem } : null;
  });
}

/** What can be told from the address alone; "" is one that the browser keeps to itself. */
function problemWith(url: string): Problem | null {
  if (url === "") return null;
  const { protocol, hostname } = new URL(url);
  return /^(?:https?|file):$/.test(protocol) && !CLOSED_SITES.test(hostname) ? null : "browserPage";
}

async function tryToRead(tabId: number, anyway: boolean, url: string): Promise<Problem | null> {
  const main = { tabId, frameId: 0 };
  try {
    if ((await contentType(tabId)) === "application/pdf") return "pdf";
    // In the frames only a posting is wanted, which the gate sees; it asks for the reader itself.
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILES.gate] });
    await inject(main, "reader");
  } catch (error) {
    return refusal(url, String(error));
  }
  try {
    await askFrame(main, "read", { anyway });
    return null;
  } catch {
    return "failed";
  }
}

async function contentType(tabId: number): Promise<unknown> {
  const func = () => document.contentType;
  const [found] = await browser.scripting.executeScript({ target: { tabId }, func });
  if (found?.error) throw new Error(String(found.error));
  return found?.result;
}

/** Why a script was not let in. The browsers' words differ; what is not about access is not the user's to allow. */
async function refusal(url: string, words: string): Promise<Problem> {
  if (/\.pdf$/i.test(url.replace(/[?#].*$/, ""))) return "pdf";
  if (/error page|no frame|no tab|removed/i.test(words)) return "emptyPage";
  if (/gallery|cannot be scripted|chrome:|policy/i.test(words)) return "browserPage";
  const isOutOfReach = url.startsWith("file:") || (await mayEnter(url));
  return isOutOfReach ? "browserPage" : "noAccess";
}
