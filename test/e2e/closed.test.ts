import { expect, test } from "vitest";
import { samplePages } from "../../scripts/sample-site.ts";
import { announced, openFacts, openPosting } from "./support/popup-steps.ts";
import { openFirst, ready } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";

const SAVE = ".popup-bar .button-main";
const CLOSED = ".detail > .notice-closed";
const place = samplePages.dark;

inEachBrowser("what is closed, and what only seems so", (session) => {
  let list: TestPage;
  const address = () => session.site.address("dark");
  /** Opens the posting's address, waits for the popup to say how it stands there, and closes both. */
  async function visit(state: string): Promise<string> {
    const page = await session.browser.open(address());
    const popup = await session.browser.clickToolbar(page);
    await popup.until(`document.querySelector(${JSON.stringify(state)}) !== null`);
    const said = await popup.text();
    await popup.close();
    await page.close();
    return said;
  }
  const isClosed = () => list.evaluate(`document.querySelector("${CLOSED}") !== null`);

  test("a posting is saved while it is open", async () => {
    const page = await openPosting(session, address());
    const popup = await openFacts(session, page);
    await popup.click(SAVE);
    await popup.until(`document.querySelector("${SAVE}").disabled`);
    await popup.close();
    await page.close();
    list = await session.browser.openExtension("src/saved/index.html");
    await list.until(ready);
    await openFirst(list);
    expect(await isClosed()).toBe(false);
  });

  test.each([403, 429, 503])("an answer of %i says nothing of it", async (status) => {
    session.site.takeDown(place, status);
    const said = await visit(".state-noPosting, .state-emptyPage");
    expect(said).not.toContain("closed");
    expect(said).toContain("You saved this posting");
    expect(await isClosed()).toBe(false);
  });

  test.each([404, 410])("an answer of %i closes it: in the list and in the popup", async (status) => {
    session.site.takeDown(place, status);
    const said = await visit(".state-noPosting .notice, .saved-half");
    expect(said).toContain("You saved this posting");
    await list.until(`document.querySelector("${CLOSED}") !== null`);
    const page = await session.browser.open(address());
    const popup = await session.browser.clickToolbar(page);
    await popup.until(`document.querySelector(".notice")?.textContent.includes("closed") === true`);
    await popup.close();
    await page.close();
    session.site.bringBack(place);
    await announced(session, await session.browser.open(address()));
    await list.until(`document.querySelector("${CLOSED}") === null`);
  });

  test("an answer of 410 that still shows the posting closes it, too, and it stays so", async () => {
    session.site.takeDown(place, 410, true);
    const page = await openPosting(session, address());
    await list.until(`document.querySelector("${CLOSED}") !== null`);
    const popup = await openFacts(session, page);
    // Where it is seen without scrolling, above the facts.
    await popup.until(
      `document.querySelector(".posting > .notice")?.textContent.includes("closed") === true`,
    );
    await popup.close();
    await page.reload();
    await announced(session, page);
    expect(await isClosed()).toBe(true);
    await page.close();
    session.site.bringBack(place);
    await announced(session, await session.browser.open(address()));
    await list.until(`document.querySelector("${CLOSED}") === null`);
  });

  test("notices in templates, hidden parts, scripts and attributes are nothing", async () => {
    const words = "This position has been filled.";
    session.site.change(place, (html) =>
      html.replace(
        "<main",
        `<template><p role="alert">${words}</p></template>
         <div hidden><p role="alert">${words}</p></div>
         <p role="alert" style="display: none">${words}</p>
         <div class="flash"><p style="visibility: hidden">${words}</p></div>
         <script type="text/x-template"><p>${words}</p></script>
         <script>const texts = { filled: "${words}" };</script>
         <noscript>${words}</noscript>
         <main data-closed-text="${words}"`,
      ),
    );
    const page = await openPosting(session, address());
    const popup = await openFacts(session, page);
    expect(await popup.text()).not.toContain("filled");
    expect(await popup.evaluate(`document.querySelector(".notice")`)).toBeNull();
    await popup.close();
    expect(await isClosed()).toBe(false);
    await page.close();
  });

  test("a notice that the page shows only later closes the posting, and goes with it", async () => {
    const page = await openPosting(session, address());
    const popup = await openFacts(session, page);
    await page.evaluate(`document.querySelector("[hidden]").hidden = false`);
    await popup.until(`document.querySelector(".notice")?.textContent.includes("has been filled") === true`);
    await list.until(`document.querySelector("${CLOSED}") !== null`);
    await page.evaluate(`document.querySelector(".notice, [role=alert]").closest("div").remove()`);
    await popup.until(`document.querySelector(".notice") === null`);
    await list.until(`document.querySelector("${CLOSED}") === null`);
    await popup.close();
    await page.close();
  });
});
