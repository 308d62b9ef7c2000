import { expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { factHead, factsShown } from "./support/popup-steps.ts";
import { input, press } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";

const MAIL = `Hello Ines,

we would like to invite you to apply as Lighthouse Keeper (Contract) at Skerry Trust.

Location: Stavanger
The contract runs for 6 months. You will be paid €21 per hour for 30 hours a week.
We cannot sponsor visas.
`;
const PASTE = "src/paste/index.html";
const IS_WIDE = `document.documentElement.scrollWidth > document.documentElement.clientWidth`;

inEachBrowser("the extension's own pages", (session) => {
  test("a pasted text is read like a page, with quotes, and its values can be put right", async () => {
    const page = await session.browser.openExtension(PASTE);
    await input(page, "textarea", MAIL);
    await press(page, "Read");
    await page.until(`document.querySelector("article.posting") !== null`);
    expect(await factsShown(page)).toMatchObject({
      baseSalary: "€21 an hour",
      visaSponsorship: "Not offered",
      jobDuration: "6 months",
      workHours: "30 hours a week",
    });
    await page.click(factHead("visaSponsorship"));
    await page.until(
      `document.querySelector('.fact[data-kind="visaSponsorship"] blockquote').checkVisibility()`,
    );
    await page.click(`.fact[data-kind="visaSponsorship"] .fact-body .fact-actions button:last-child`);
    await press(page, "The posting does not state it");
    await press(page, "Done");
    await page.until(`document.querySelector("article.posting") !== null`);
    expect(Object.keys(await factsShown(page))).not.toContain("visaSponsorship");
    await page.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing on any of them, %s", async (scheme) => {
    await session.browser.setScheme(scheme);
    const shown: [string, (page: TestPage) => Promise<void>][] = [
      ["src/options/index.html", (page) => page.until(`document.querySelector("#sites") !== null`)],
      ["src/welcome/index.html", (page) => page.until(`document.querySelector("h1") !== null`)],
      [
        PASTE,
        async (page) => {
          await input(page, "textarea", MAIL);
          await press(page, "Read");
          await page.until(`document.querySelector("article.posting") !== null`);
        },
      ],
    ];
    for (const [path, ready] of shown) {
      const page = await session.browser.openExtension(path);
      await ready(page);
      expect([path, await axeFindings(page), await page.evaluate(IS_WIDE)]).toEqual([path, [], false]);
      await page.close();
    }
    await session.browser.setScheme("light");
  });

  test("the welcome page is one screen and leads to the situation", async () => {
    const page = await session.browser.openExtension("src/welcome/index.html");
    await page.until(`document.querySelector("a.button") !== null`);
    expect(
      await page.evaluate(`document.documentElement.scrollHeight <= document.documentElement.clientHeight`),
    ).toBe(true);
    await page.click("a.button");
    const options = await session.browser.tab("src/options/index.html#situation");
    await options.until(`document.querySelector("#situation-heading") !== null`);
  });
});
