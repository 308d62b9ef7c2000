import { expect, test } from "vitest";
import { lit, litTexts } from "./support/lit.ts";
import { announced, factHead, markedWords, openFacts, openPosting } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const TOGGLE = `.popup-bar button[aria-pressed]`;

/** Every quote that the popup shows as lightable words of the page. */
async function allQuotes(popup: TestPage): Promise<string[]> {
  const kinds = await popup.evaluate(
    `[...document.querySelectorAll(".fact")].map((row) => row.dataset.kind)`,
  );
  const quotes: string[] = [];
  for (const kind of Array.isArray(kinds) ? kinds.map(String) : [])
    quotes.push(...(await markedWords(popup, kind)));
  return quotes;
}

inEachBrowser("the overlay", (session) => {
  let page: TestPage;
  let quotes: string[];

  test("lights the words of every fact once it is turned on, and the page's elements stay as they were", async () => {
    page = await openPosting(session, session.site.address("internship"));
    const before = await page.evaluate("document.body.outerHTML");
    expect(await lit(page)).toEqual({});
    const popup = await openFacts(session, page);
    await popup.evaluate(
      `document.querySelectorAll(".fact-head[aria-expanded=false]").forEach((head) => head.click())`,
    );
    quotes = await allQuotes(popup);
    await popup.click(TOGGLE);
    await popup.until(`document.querySelector("${TOGGLE}").ariaPressed === "true"`);
    await popup.close();
    const texts = await until(
      () => litTexts(page),
      (found) => quotes.every((quote) => found.includes(quote)),
      "every quote is lit",
    );
    expect(texts.length).toBeGreaterThanOrEqual(quotes.length);
    expect(await page.evaluate("document.body.outerHTML")).toBe(before);
  });

  test("is on again when the page is loaded again, and off on another site", async () => {
    await page.reload();
    await until(
      () => litTexts(page),
      (found) => quotes.every((quote) => found.includes(quote)),
      "every quote is lit",
    );
    const other = await session.browser.open(session.site.address("dark"));
    await announced(session, other);
    expect(await lit(other)).toEqual({});
  });

  test("one click lights nothing else than one fact where it is off", async () => {
    const other = await openPosting(session, session.site.address("dark"));
    const popup = await openFacts(session, other);
    const kind = "visaSponsorship";
    await popup.click(factHead(kind));
    const [words] = await markedWords(popup, kind);
    await until(
      () => litTexts(other),
      (found) => found.length > 0 && found.every((text) => text === words),
      "these words and no others are lit",
    );
    await popup.close();
  });

  test("takes everything back when it is turned off", async () => {
    const popup = await openFacts(session, page);
    await popup.click(TOGGLE);
    await popup.until(`document.querySelector("${TOGGLE}").ariaPressed === "false"`);
    await until(
      () => litTexts(page),
      (found) => found.length === 0,
      "nothing is lit",
    );
    expect(await page.evaluate("document.documentElement.children.length")).toBe(2);
    await popup.close();
  });
});
