import { describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { announced, factsShown, openFacts, openPosting, toolbarOf } from "./support/popup-steps.ts";
import { openFirst, press, ready } from "./support/saved-page-steps.ts";
import { inEachBrowser, type Session } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const OFFER = ".site-offer";
const SAME = ".maybe-same";
const isAsked = `document.querySelector("${SAME}")?.textContent.includes("Maybe the same") === true`;

inEachBrowser("a posting that stands elsewhere", (session) => {
  test("in a frame that is out of reach it is named, and read without a reload once that is allowed", async () => {
    const frame = `<iframe width="700" height="500" src="${session.site.address("unlisted")}"></iframe>`;
    session.site.change("www.pinterestcareers.com/", (html) => html.replace("</main>", `${frame}</main>`));
    const page = await session.browser.open(session.site.address("careerHome"));
    const popup = await session.browser.clickToolbar(page);
    await popup.until(`document.querySelector("${OFFER}") !== null`);
    expect(await popup.evaluate(`document.querySelector("h1").textContent`)).toBe("No job posting here");
    expect(await popup.evaluate(`document.querySelector("${OFFER}").textContent`)).toContain("jobs.example");
    // The question that Chromium asks next cannot be answered without a screen.
    if (session.name === "firefox") {
      await popup.click(`${OFFER} button`);
      await announced(session, page);
      await popup.close();
      const again = await openFacts(session, page);
      expect(await factsShown(again)).toMatchObject({ hiringOrganization: "Pinterest" });
      expect(await again.evaluate(`document.querySelector("${OFFER}")`)).toBeNull();
      await again.close();
      await session.browser.asExtension(`browser.permissions.remove({ origins: ["*://jobs.example/*"] })`);
    } else await popup.close();
    await page.close();
  });

  describe("a copy of a saved job", () => {
    let copy: TestPage;

    /** The popup on the copy, once it asks whether that is the saved job. */
    async function openAsking(): Promise<TestPage> {
      const popup = await openFacts(session, copy);
      await popup.until(isAsked);
      return popup;
    }
    const untilSaid = (popup: TestPage, words: string) =>
      popup.until(
        `document.querySelector("${SAME} [role=status]")?.textContent.startsWith("${words}") === true`,
      );
    const statusShown = (popup: TestPage, status: string) =>
      popup.until(`document.querySelector(".status-picker select")?.value === "${status}"`);

    test("is offered as maybe the same, and merged by the user", async () => {
      const original = await openPosting(session, session.site.address("internship"));
      const saved = await openFacts(session, original);
      await saved.until(`document.querySelector(".status-picker select") !== null`);
      await saved.evaluate(`((select) => {
        select.value = "applied";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      })(document.querySelector(".status-picker select"))`);
      await saved.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
      await saved.close();
      copy = await session.browser.open(session.site.address("unlisted"));
      const popup = await openAsking();
      expect(await popup.evaluate(`document.querySelector("${SAME}").textContent`)).toContain("Applied");
      expect(await axeFindings(popup)).toEqual([]);
      await press(popup, "It is the same");
      await untilSaid(popup, "Kept as one job");
      await statusShown(popup, "applied");
      await until(
        () => toolbarOf(session, copy),
        ({ title }) => title.includes("Saved · Applied"),
        "the button of the copy tells of the original",
      );
      await popup.close();
    });

    test("has its own text kept, though it was saved by that one word", async () => {
      const texts = await until(
        async () => Object.values(await textsKept(session)),
        (kept) => kept.length === 2 && kept.every((text) => String(text).includes("12 weeks")),
        "both texts are kept",
      );
      expect(texts).toHaveLength(2);
    });

    test("is parted again in the list", async () => {
      const list = await session.browser.openExtension("src/saved/index.html");
      await list.until(ready);
      await openFirst(list);
      await press(list, "Part again");
      await list.until(`document.querySelectorAll(".job-row").length === 2`);
      // Out of the list again, so that the next tests begin anew.
      await list.evaluate(`void [...document.querySelectorAll(".job-row")]
        .find((row) => !row.textContent.includes("Applied")).click()`);
      await list.until(`document.querySelector(".detail-own select")?.value === ""`);
      await press(list, "Delete");
      await list.until(`document.querySelectorAll(".job-row").length === 1`);
      await list.close();
    });

    test("is merged, and out again with one click", async () => {
      const popup = await openAsking();
      await press(popup, "It is the same");
      await untilSaid(popup, "Kept as one job");
      await press(popup, "Undo");
      await popup.until(isAsked);
      await statusShown(popup, "");
      expect(Object.keys(await textsKept(session))).toHaveLength(1);
      await popup.close();
    });

    test("stays what it is where the answer cannot be written, which is said in words", async () => {
      const popup = await openAsking();
      const before = await textsKept(session);
      // As when a later version of the extension comes: who has the list open has to let go of it.
      await session.browser.asExtension(`new Promise((resolve) => {
        const request = indexedDB.open("smallprint-jobs", 99);
        request.onupgradeneeded = () => request.transaction.abort();
        request.onerror = (event) => resolve(event.preventDefault());
      })`);
      await press(popup, "It is the same");
      await popup.until(`document.querySelector("${SAME} [role=alert]") !== null`);
      expect(await popup.evaluate(`document.querySelector("${SAME} [role=alert]").textContent`)).toContain(
        "nothing was changed",
      );
      expect(await popup.evaluate(isAsked)).toBe(true);
      expect(await textsKept(session)).toEqual(before);
      await popup.close();
    });

    test("is another job at the user's word: undone at once, else remembered, and nothing is saved by it", async () => {
      const popup = await openAsking();
      await press(popup, "It is another");
      await untilSaid(popup, "Kept as two jobs");
      await press(popup, "Undo");
      await popup.until(isAsked);
      await press(popup, "It is another");
      await untilSaid(popup, "Kept as two jobs");
      expect(await popup.evaluate(isAsked)).toBe(false);
      await popup.close();
      expect(Object.keys(await textsKept(session))).toHaveLength(1);
      const again = await openFacts(session, copy);
      await again.until(`document.querySelector(".status-picker select") !== null`);
      // The question would come with the answer to the first look into the list; this is a later one.
      await textsKept(session);
      expect(await again.evaluate(`document.querySelector("${SAME}")`)).toBeNull();
      await again.close();
    });
  });
});

/** The texts of the saved jobs, by the ids of the jobs. */
async function textsKept({ browser }: Pick<Session, "browser">): Promise<Record<string, unknown>> {
  return Object(
    await browser.asExtension(`(async () => {
      const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      const store = await done(indexedDB.open("smallprint-jobs"));
      const all = await done(store.transaction("details").objectStore("details").getAll());
      store.close();
      return Object.fromEntries(all.map(({ id, capture }) => [id, capture.text]));
    })()`),
  );
}
