import browser from "webextension-polyfill";
import { received, type Sender } from "../messaging/received.ts";
import { DRAFT_KEY } from "../storage/draft-slot.ts";
import { onJobNews } from "../storage/job-news.ts";
import { PROFILE_KEY } from "../storage/profile.ts";
import { Answers } from "./answers.ts";
import { keepBackup } from "./backup.ts";
import { CorrectionEar } from "./hear-corrections.ts";
import { FrameEar } from "./hear-frames.ts";
import { Highlights } from "./highlights.ts";
import { JobKeeper } from "./job-keeper.ts";
import { createMenus, onMenus } from "./menus.ts";
import { openPopup } from "./open-popup.ts";
import { OpenTabs } from "./open-tabs.ts";
import { watchDeadlines } from "./reminders.ts";
import { PageService } from "./serve-pages.ts";
import { SiteAccess } from "./site-access.ts";
import { TabBook } from "./tab-book.ts";
import { Toolbar } from "./toolbar.ts";

const own = { id: browser.runtime.id, root: browser.runtime.getURL("") };
const jobs = new JobKeeper(Date.now);
const toolbar = new Toolbar(jobs, Date.now);
const book: TabBook = new TabBook((tabId, record) => toolbar.show(tabId, record));
const highlights = new Highlights(book, Date.now);
const pages = new PageService(book, jobs, Date.now);
const tabs = new OpenTabs(book, toolbar, highlights);
const sites = new SiteAccess(book);
const answers = new Answers(
  new FrameEar(book, jobs, highlights, Date.now),
  new CorrectionEar(book, Date.now),
  highlights,
  pages,
);

// The worker is started for one of these, so every listener stands here before anything is waited for.
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const known = received(message, sender, own);
  return known ? answers.to(known) : undefined;
});
browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
// Alarms may end with the browser; the worker sets them anew whenever it starts, and so it starts with the browser.
browser.runtime.onStartup.addListener(() => {});
browser.tabs.onRemoved.addListener((tabId) => void book.forget(tabId));
browser.tabs.onReplaced.addListener((_added, removed) => void book.forget(removed));
browser.permissions.onAdded.addListener(({ origins }) => void allowed(origins ?? []));
browser.permissions.onRemoved.addListener(() => void Promise.all([sites.follow(), sites.leaveOpenTabs()]));
for (const where of ["local", "session"] as const) {
  browser.storage[where].onChanged.addListener((changes) => {
    const names = Object.keys(changes);
    if (names.some((name) => name === PROFILE_KEY || name.startsWith("corrections:"))) void tabs.refresh();
    if (changes[DRAFT_KEY]?.newValue) void settled(where === "session");
  });
}
browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === "toggle-highlights") void highlights.toggle(tab.id);
  if (command === "save-posting") void save(tab.id);
});
onMenus(save);
watchDeadlines(Date.now);
keepBackup(Date.now);

onJobNews(() => void tabs.refreshButtons(), new AbortController().signal);

// A popup may have been closed while nobody was there to hear of it.
void settled(false);

/** What was done is shown on the button; why it could not be done, in the popup. */
async function save(tabId: number): Promise<void> {
  try {
    await pages.savePage(tabId);
    await toolbar.confirm(tabId, await book.read(tabId));
  } catch {
    await openPopup();
  }
}

/** Nobody may have been there to hear that the popup has written, so the buttons follow here too. */
async function settled(isPrivate: boolean): Promise<void> {
  await pages.settleLater(isPrivate);
  await pages.completeTexts();
  await tabs.refreshButtons();
}

async function installed(reason: string): Promise<void> {
  if (reason === "install")
    await browser.tabs.create({ url: browser.runtime.getURL("src/welcome/index.html") });
  await createMenus();
  await sites.follow();
  // Pages that are open already have no script of this version yet.
  await sites.enterOpenTabs(browser.runtime.getManifest().host_permissions ?? []);
}

async function allowed(origins: readonly string[]): Promise<void> {
  await sites.follow();
  if (origins.length > 0) await sites.enterOpenTabs(origins);
}
