import { expect, test } from "vitest";
import { samplePages } from "../../scripts/sample-site.ts";
import { openFacts, openPosting } from "./support/popup-steps.ts";
import { input, openFirst, ready } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";

const SAVE = ".popup-bar .button-main";
const later = (html: string) => html.replace("This is a 9-month contract", "This is a 6-month contract");
const closed = (html: string) =>
  later(html).replace("<p>", '<p role="alert">This position has been filled.</p><p>');
const log = `(document.querySelector(".change-log")?.textContent ?? "")`;
const own = `JSON.stringify([
  document.querySelector(".note-field textarea").value,
  document.querySelector(".detail-own select").value,
])`;

inEachBrowser("a posting that changes", (session) => {
  let list: TestPage;
  let kept: unknown;
  const place = samplePages.dark;
  const visit = () => openPosting(session, session.site.address("dark"));

  test("is saved, with a note and a status", async () => {
    const popup = await openFacts(session, await visit());
    await popup.click(SAVE);
    await popup.until(`document.querySelector("${SAVE}").disabled`);
    await popup.close();
    list = await session.browser.openExtension("src/saved/index.html");
    await list.until(ready);
    await openFirst(list);
    await list.until(`document.querySelector(".stored-facts blockquote") !== null`);
    await list.evaluate(`(() => {
      const status = document.querySelector(".detail-own select");
      status.value = "applied";
      status.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await list.until(`document.querySelector(".history").textContent.includes("Applied")`);
    await input(list, ".note-field textarea", "Ask how long the coast is");
    await list.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
    expect(await list.evaluate(log)).toBe("");
    kept = await list.evaluate(own);
  });

  test("shows on the next visit what it said before and says now, both quoted; the user's half stays", async () => {
    session.site.change(place, later);
    await visit();
    await list.show();
    await list.until(`${log}.includes("9-month") && ${log}.includes("6-month")`);
    const quotes = await list.evaluate(
      `[...document.querySelectorAll(".change-log blockquote mark")].map((one) => one.textContent)`,
    );
    expect(quotes).toEqual(["9-month contract", "6-month contract"]);
    expect(await list.evaluate(own)).toBe(kept);
  });

  test("is marked when it was closed, with the sentence that says so, and when it was posted again", async () => {
    session.site.change(place, closed);
    await visit();
    await list.show();
    await list.until(`document.querySelector(".detail > .notice-closed") !== null`);
    await list.until(`${log}.includes("This position has been filled")`);
    session.site.change(place, later);
    await visit();
    await list.show();
    await list.until(`document.querySelector(".detail > .notice-closed") === null`);
    await list.until(`${log}.includes("Open again")`);
    expect(await list.evaluate(own)).toBe(kept);
  });

  test("is marked when its address answers that it is gone, and its text can still be read", async () => {
    session.site.takeDown(place);
    await session.browser.open(session.site.address("dark"));
    await list.show();
    await list.until(`document.querySelector(".detail > .notice-closed") !== null`);
    await list.until(`document.querySelector(".stored-facts blockquote") !== null`);
    expect(await list.evaluate(own)).toBe(kept);
  });
});
