import { expect, test } from "vitest";
import type { SamplePage } from "../../scripts/sample-site.ts";
import { lit } from "./support/lit.ts";
import { announced, toolbarOf } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import { until } from "./support/until.ts";

const NO_POSTINGS = ["jobList", "careerHome", "article"] as const satisfies readonly SamplePage[];

inEachBrowser("pages that are no postings", (session) => {
  test("nothing is sent, shown, lit or changed", async () => {
    const { browser, site } = session;
    // A page of the extension hears what content scripts say to the worker.
    await browser.asExtension(`(({ runtime }) => {
      globalThis.heard = [];
      runtime.onMessage.addListener((message, sender) => void heard.push(sender.url));
    })(globalThis.browser ?? chrome)`);
    const pages = [];
    for (const name of NO_POSTINGS) pages.push(await browser.open(site.address(name)));
    // Once a posting that was opened later has been seen, the others had their turn.
    await announced(session, await browser.open(site.address("internship")));
    const heard = await until(
      () => browser.asExtension("heard"),
      (urls) => Array.isArray(urls) && urls.includes(site.address("internship")),
      "the posting was heard of",
    );
    for (const [index, name] of NO_POSTINGS.entries()) {
      const page = pages[index];
      if (!page) throw new Error("unreachable");
      expect(heard).not.toContain(site.address(name));
      expect(await toolbarOf(session, page)).toEqual({ badge: "", title: "Smallprint" });
      expect(await page.evaluate("changes")).toEqual([]);
      expect(await lit(page)).toEqual({});
    }
  });

  test("the popup says so, and reads the page where the user wants it", async () => {
    const page = await session.browser.open(session.site.address("article"));
    const popup = await session.browser.clickToolbar(page);
    await popup.until(`document.querySelector(".state-noPosting") !== null`);
    await popup.click(".state-noPosting button");
    await popup.until(`document.querySelector("article.posting, .state-emptyPage") !== null`);
    await popup.close();
  });
});
