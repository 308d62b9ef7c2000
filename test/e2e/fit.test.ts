import { expect, test } from "vitest";
import { announced, openFacts, openPosting, toolbarOf } from "./support/popup-steps.ts";
import { press } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import { chooseOption } from "./support/situation-steps.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const OPTIONS = "src/options/index.html";
const OFFER = ".offer";

/** What the popup says of a fact and the user: the verdict's word, its reason. */
const verdictOn = (popup: TestPage, kind: string) =>
  popup.evaluate(`document.querySelector('.fact[data-kind="${kind}"] .verdict')?.innerText.trim() ?? null`);

inEachBrowser("may I apply", (session) => {
  let page: TestPage;
  let options: TestPage;

  const saidToUser = async (kind: string) => {
    const popup = await openFacts(session, page);
    const said = await verdictOn(popup, kind);
    await popup.close();
    return said;
  };
  const badgeIs = (badge: string) =>
    until(
      () => toolbarOf(session, page),
      (toolbar) => toolbar.badge === badge,
      `the badge says ${badge}`,
    );

  test("without a situation the popup judges nothing and offers to describe it; once skipped, never again", async () => {
    page = await openPosting(session, session.site.address("internship"));
    await badgeIs("11");
    const popup = await openFacts(session, page);
    await popup.until(`document.querySelector("${OFFER}") !== null`);
    expect(await popup.evaluate(`document.querySelectorAll(".verdict").length`)).toBe(0);
    await popup.click(`${OFFER} .button-quiet`);
    await popup.until(`document.querySelector("${OFFER}") === null`);
    await popup.close();
    const again = await openFacts(session, page);
    await again.until(`document.querySelector(".note-field") !== null`);
    expect(await again.evaluate(`document.querySelector("${OFFER}")`)).toBeNull();
    await again.close();
  });

  test("the popup leads to the situation in the options", async () => {
    const popup = await openFacts(session, page);
    await popup.click(".popup-bar-last");
    options = await session.browser.tab(OPTIONS);
    await options.until(`document.querySelector("#situation") !== null`);
  });

  test("a home in Canada conflicts, with the reason; the badge shows an exclamation mark", async () => {
    await chooseOption(options, "Country", "CA");
    const { title } = await badgeIs("11!");
    expect(title).toContain("Conflicts with your situation");
    expect(await saidToUser("applicantCountries")).toMatch(/^Conflicts\. .*Canada/);
  });

  test("who studies for a bachelor's degree conflicts", async () => {
    await options.show();
    await chooseOption(options, "Highest degree", "bachelor");
    await chooseOption(options, "It is", "studying");
    await badgeIs("11!");
    expect(await saidToUser("education")).toMatch(/^Conflicts\./);
  });

  test("erasing takes every verdict away at one click", async () => {
    await options.show();
    await press(options, "Erase");
    await badgeIs("11");
    expect(await saidToUser("applicantCountries")).toBeNull();
  });

  test("without sponsorship anywhere in the US it depends, and becomes a question to copy", async () => {
    await options.show();
    await chooseOption(options, "Country", "US");
    await options.evaluate(`[...document.querySelectorAll("label")]
      .find(({ textContent }) => textContent.includes("sponsorship everywhere")).querySelector("input").click()`);
    await badgeIs("11!"); // The term is over.
    expect(await saidToUser("applicantCountries")).toMatch(/^Fits\./);
    const popup = await openFacts(session, page);
    const text = (await popup.text()).replaceAll(/\s+/g, " ");
    expect(text).toMatch(/Visa sponsorship Depends\. You need it/);
    expect(text).toContain("This term is over");
    await popup.click(".questions summary");
    const asked = String(await popup.evaluate(`document.querySelector(".questions").innerText`));
    expect(asked).toMatch(/sponsor.*\?/i);
    await popup.click(".questions > button");
    await popup.until(
      `/Copied/.test(document.querySelector(".questions > .copy-outcome")?.textContent ?? "")`,
    );
    await popup.close();
  });

  test("a posting that fits, and one that depends, are marked as such", async () => {
    await options.show();
    await press(options, "Erase");
    await chooseOption(options, "Countries where I may work", "GB");
    page = await session.browser.open(session.site.address("dark"));
    const { badge } = await until(
      () => announced(session, page),
      (toolbar) => toolbar.badge.endsWith("✓"),
      "the badge shows a check mark",
    );
    expect(badge).toMatch(/^\d+✓$/);
    expect(await saidToUser("workAuthorization")).toMatch(/^Fits\./);
    await options.show();
    await press(options, "Erase");
    await chooseOption(options, "Countries where I may work", "CA");
    await until(
      () => toolbarOf(session, page),
      (toolbar) => /^\d+[?!]$/.test(toolbar.badge),
      "the badge shows another mark",
    );
    await page.close();
  });
});
