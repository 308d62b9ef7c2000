import { expect, test } from "vitest";
import { lit, litTexts } from "./support/lit.ts";
import { factHead, openFacts, openPosting } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const TOGGLE = `.popup-bar button[aria-pressed]`;
const PICK = `.correction-others button:nth-child(2)`;
/** The overlay's one element has the focus; nobody sees into it. */
const HAS_FOCUS = `document.activeElement.hasAttribute("data-smallprint")`;
const HOSTS = `document.querySelectorAll("[data-smallprint]").length`;

/** The words that the card is about, null when there is no card. */
async function current(page: TestPage): Promise<string | null> {
  const [words] = Object.entries(await lit(page)).flatMap(([name, texts]) =>
    name.includes("-current-") ? texts : [],
  );
  return words?.replaceAll(/\s+/g, " ").trim() ?? null;
}

const untilCurrent = (page: TestPage, isRight: (words: string | null) => boolean, what: string) =>
  until(() => current(page), isRight, what);

inEachBrowser("reading with the overlay", (session) => {
  let page: TestPage;
  let all: string[];

  test("a fact shown from the popup leaves the popup open; the keys are the card's when it is closed", async () => {
    page = await openPosting(session, session.site.address("internship"));
    await page.evaluate(`(() => {
      window.keys = [];
      document.addEventListener("keydown", ({ key }) => window.keys.push(key));
    })()`);
    const popup = await openFacts(session, page);
    await popup.click(TOGGLE);
    await until(
      () => litTexts(page),
      (texts) => texts.length > 8,
      "all is lit",
    );
    all = await litTexts(page);
    await popup.click(factHead("baseSalary"));
    await untilCurrent(page, (words) => words?.includes("11,000") === true, "the pay is shown");
    expect(await popup.isOpen()).toBe(true);
    await popup.close();
    await page.show();
    await page.until(HAS_FOCUS);
  });

  test("n and p go through the evidence in the order of the page, and the page hears no key of it", async () => {
    const first = await current(page);
    await page.type("n");
    const second = await untilCurrent(page, (words) => words !== first, "the next words");
    expect(all).toContain(second);
    await page.type("p");
    await untilCurrent(page, (words) => words === first, "the words before");
    expect(await page.evaluate(`[...window.keys]`)).toEqual([]);
  });

  test("Escape closes the card and gives the focus back; the rest stays lit", async () => {
    await page.press("Escape");
    await untilCurrent(page, (words) => words === null, "no card");
    expect(await page.evaluate(HAS_FOCUS)).toBe(false);
    expect(await litTexts(page)).toEqual(all);
  });

  test("the pointer on lit words brings their card, and takes it away again", async () => {
    await page.click("h1");
    const title = String(await page.evaluate(`document.querySelector("h1").textContent`));
    await untilCurrent(page, (words) => words !== null && title.includes(words), "the title's card");
    await page.click("#application h2");
    await untilCurrent(page, (words) => words === null, "no card");
  });

  test("a page that renders itself anew is lit again, and words that it has dropped are not", async () => {
    const rendered = (change: string) =>
      page.evaluate(`(() => {
        const copy = document.getElementById("content").cloneNode(true);
        ${change}
        document.getElementById("content").replaceWith(copy);
      })()`);
    await rendered("");
    await until(
      () => litTexts(page),
      (texts) => texts.toSorted().toString() === all.toSorted().toString(),
      "all is lit again",
    );
    await rendered(`copy.querySelector("strong").textContent = "well";`);
    await until(
      () => litTexts(page),
      (texts) => texts.length > 8 && !texts.some((text) => text.includes("11,000")),
      "the pay is no longer lit",
    );
  });

  test("where the overlay is off, Escape takes the shown words and the element back", async () => {
    const other = await openPosting(session, session.site.address("dark"));
    const popup = await openFacts(session, other);
    await popup.click(factHead("visaSponsorship"));
    await untilCurrent(other, (words) => words !== null, "the words are shown");
    expect(await other.evaluate(HOSTS)).toBe(1);
    await popup.close();
    await other.show();
    await other.until(HAS_FOCUS);
    await other.press("Escape");
    await untilCurrent(other, (words) => words === null, "no card");
    expect(await other.evaluate(HOSTS)).toBe(0);
    expect(await lit(other)).toEqual({});
  });

  test("a sentence is picked in the page by keys; the page hears none of them, and the pick is kept", async () => {
    const posting = await openPosting(session, session.site.address("german"));
    await posting.evaluate(`(() => {
      window.keys = [];
      document.addEventListener("keydown", ({ key }) => window.keys.push(key), true);
    })()`);
    const popup = await openFacts(session, posting);
    await popup.click(factHead("baseSalary"));
    await popup.click(`.fact[data-kind="baseSalary"] .fact-body .fact-actions button:last-child`);
    await popup.click(PICK);
    await posting.until(HAS_FOCUS);
    await posting.show();
    const seen: (string | null)[] = [];
    const isThere = () => seen.at(-1)?.includes("16,50") === true;
    while (!isThere() && seen.length < 40) {
      await posting.press("ArrowDown");
      seen.push(await untilCurrent(posting, (words) => words !== (seen.at(-1) ?? null), "the next sentence"));
    }
    expect(isThere()).toBe(true);
    await posting.press("Enter");
    await untilCurrent(posting, (words) => words === null, "the pick is over");
    const kept = await until(
      () =>
        session.browser.asExtension(`(globalThis.browser ?? chrome).storage.local.get(null)
          .then((all) => JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith("corrections:"))))`),
      (stored) => String(stored).includes("16,50"),
      "the correction is stored",
    );
    expect(kept).toContain("baseSalary");
    expect(await posting.evaluate(`[...window.keys]`)).toEqual([]);
  });
});
