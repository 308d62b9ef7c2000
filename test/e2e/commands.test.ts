import { expect, test } from "vitest";
import { litTexts } from "./support/lit.ts";
import { factsShown, openFacts, openPosting, toolbarOf } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

inEachBrowser("without the popup", (session) => {
  let page: TestPage;

  test("a shortcut lights the evidence and takes it back", async () => {
    page = await openPosting(session, session.site.address("internship"));
    await session.browser.pressShortcut(page, "toggle-highlights");
    await until(
      () => litTexts(page),
      (texts) => texts.length > 8,
      "all is lit",
    );
    await session.browser.pressShortcut(page, "toggle-highlights");
    await until(
      () => litTexts(page),
      (texts) => texts.length === 0,
      "nothing is lit",
    );
  });

  test("a shortcut saves the posting, and the toolbar button says so", async () => {
    await session.browser.pressShortcut(page, "save-posting");
    await until(
      async () => (await toolbarOf(session, page)).title,
      (title) => title.includes("Saved"),
      "the toolbar button tells that it is saved",
    );
    const popup = await openFacts(session, page);
    await popup.until(`document.querySelector(".popup-bar .button-main").disabled`);
    expect(await factsShown(popup)).toMatchObject({ hiringOrganization: "Pinterest" });
    await popup.close();
  });

  test("the menu of a selection reads it as a posting, on a page that is none", async () => {
    const other = await session.browser.open(session.site.address("dark"));
    await other.evaluate(`getSelection().selectAllChildren(document.querySelector("main"))`);
    await session.browser.readSelection(other, "main h3");
    const paste = await session.browser.tab("src/paste/index.html");
    await paste.until(`document.querySelector("article.posting") !== null`);
    expect(await factsShown(paste)).toMatchObject({
      visaSponsorship: "Not offered",
      jobDuration: "9 months",
    });
    // With its line breaks: each item of the list is a line of its own.
    const text = String(await paste.evaluate(`document.querySelector("textarea").value`));
    expect(text.split("\n").length).toBeGreaterThan(5);
    await paste.close();
  });
});
