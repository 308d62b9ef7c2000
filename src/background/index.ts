import browser from "webextension-polyfill";
import {
  type ContentMessage,
  type PageMessage,
  type Received,
  received,
  type Sender,
  type SendingFrame,
} from "../messaging/received.ts";
import { FrameEar } from "./hear-frames.ts";
import { JobKeeper } from "./job-keeper.ts";
import { PageService } from "./serve-pages.ts";
import { TabBook } from "./tab-book.ts";
import { showOnToolbar } from "./toolbar.ts";

const own = { id: browser.runtime.id, root: browser.runtime.getURL("") };
const jobs = new JobKeeper(Date.now);
const book = new TabBook(showOnToolbar);
const ear = new FrameEar(book, jobs, Date.now);

const pages = new PageService(book, jobs, Date.now);

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const known = received(message, sender, own);
  if (!known) return undefined;
  return act(known).then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, error: String(error) }),
  );
});
browser.tabs.onRemoved.addListener((tabId) => void book.forget(tabId));

const act = (known: Received): Promise<unknown> =>
  known.from === "page" ? serve(known.message) : hear(known.frame, known.message);

async function hear(frame: SendingFrame, message: ContentMessage): Promise<unknown> {
  switch (message.name) {
    case "pageSeen":
      return ear.pageSeen(frame, message.request);
    case "pageRead":
      return ear.pageRead(frame, message.request);
    case "pageEmpty":
      return ear.unread(frame, message.request, "emptyPage");
    case "pageFailed":
      return ear.unread(frame, message.request, "failed");
    case "pageLeft":
      return ear.pageLeft(frame, message.request);
    default:
      return undefined;
  }
}

async function serve(message: PageMessage): Promise<unknown> {
  switch (message.name) {
    case "readTab":
      return pages.readTab(message.request);
    case "saveTab":
      return pages.saveTab(message.request);
    case "keepTab":
      return pages.keepTab(message.request);
    default:
      return undefined;
  }
}
