import { expect, test } from "vitest";
import { litTexts } from "./support/lit.ts";
import { factHead, factsShown, markedWords, openFacts, openPosting } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

inEachBrowser("the worker is stopped between any two steps", (session) => {
  let page: TestPage;
  let popup: TestPage;

  test("before a posting is opened", async () => {
    await session.browser.stopWorker();
    page = await openPosting(session, session.site.address("internship"));
  });

  test("before the popup is opened", async () => {
    await session.browser.stopWorker();
    popup = await openFacts(session, page);
    expect(await factsShown(popup)).toMatchObject({ hiringOrganization: "Pinterest" });
  });

  test("before a fact's words are shown in the page", async () => {
    await session.browser.stopWorker();
    await popup.click(factHead("relocationAssistance"));
    const [words] = await markedWords(popup, "relocationAssistance");
    await until(
      () => litTexts(page),
      (lit) => lit.includes(words ?? "?"),
      "the words are lit",
    );
  });

  test("before the posting is saved", async () => {
    await session.browser.stopWorker();
    await popup.click(".popup-bar .button-main");
    await popup.until(`document.querySelector(".popup-bar .button-main").disabled`);
    await popup.close();
  });

  test("before the page is left for another posting", async () => {
    await session.browser.stopWorker();
    await page.goto(session.site.address("dark"));
    await until(
      async () => {
        const next = await openFacts(session, page);
        const { title } = await factsShown(next);
        await next.close();
        return title;
      },
      (title) => title === "Cartographer",
      "the popup shows the posting that is there now",
    );
  });
});
