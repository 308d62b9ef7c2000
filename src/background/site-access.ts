import browser, { type Scripting } from "webextension-polyfill";
import { askFrame } from "../messaging/ask-frame.ts";
import { allowedSites, listedSites, mayEnter } from "../permissions/sites.ts";
import { FILES } from "./scripts.ts";
import type { TabBook } from "./tab-book.ts";

const ID = "gate";

/** Keeps the gate on the sites that the user has allowed beyond the listed boards. */
export class SiteAccess {
  constructor(private readonly book: TabBook) {}

  /** Makes the registered script follow the permissions. */
  async follow(): Promise<void> {
    const matches = await allowedSites();
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script: Scripting.RegisteredContentScript = {
      id: ID,
      matches,
      // On the listed boards the manifest puts it there already.
      excludeMatches: listedSites(),
      js: [FILES.gate],
      allFrames: true,
      runAt: "document_idle",
      persistAcrossSessions: true,
    };
    await (known
      ? browser.scripting.updateContentScripts([script])
      : browser.scripting.registerContentScripts([script]));
  }

  /** The gate in pages that are open already, so that nothing has to be loaded again. */
  async enterOpenTabs(origins: readonly string[]): Promise<void> {
    const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
    // In tabs that were read, a frame may be on one of these sites.
    const read = await this.book.tabs();
    await Promise.all(read.map((tabId) => this.forgetReachable(tabId)));
    const ids = new Set([...tabs.flatMap(({ id }) => id ?? []), ...read]);
    await Promise.all(
      [...ids].map(async (tabId) => {
        const target = { tabId, allFrames: true };
        // A tab may be showing an error page, or be closed by now.
        await browser.scripting.executeScript({ target, files: [FILES.gate] }).catch(() => {});
      }),
    );
  }

  /** Takes from a tab's frames that are out of reach those that no longer are. */
  private async forgetReachable(tabId: number): Promise<void> {
    const origins = (await this.book.read(tabId))?.framesNotReachable ?? [];
    const reachable = new Set<string>();
    for (const origin of origins) if (await mayEnter(origin)) reachable.add(origin);
    if (reachable.size === 0) return;
    await this.book.update(
      tabId,
      (now) =>
        now && {
          ...now,
          framesNotReachable: now.framesNotReachable.filter((origin) => !reachable.has(origin)),
        },
    );
  }

  /** Sites were taken back: what runs in their open pages is told to stop, and what was read there is dropped. */
  async leaveOpenTabs(): Promise<void> {
    for (const tabId of await this.book.tabs()) {
      const record = await this.book.read(tabId);
      for (const { frameId, url } of record?.frames ?? []) {
        if (await mayEnter(url)) continue;
        const frame = { tabId, frameId };
        // A frame that was left by now has nobody to tell.
        await askFrame(frame, "clear", undefined).catch(() => {});
        await askFrame(frame, "stop", undefined).catch(() => {});
        await this.book.update(
          tabId,
          (now) => now && { ...now, frames: now.frames.filter((frame) => frame.frameId !== frameId) },
        );
      }
    }
  }
}
