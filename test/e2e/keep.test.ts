import { expect, test } from "vitest";
import { samplePages } from "../../scripts/sample-site.ts";
import { announced, openFacts, openPosting, toolbarOf } from "./support/popup-steps.ts";
import { openFirst, ready } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const NOTE = ".saved-half .note-field textarea";
const noteIn = (popup: TestPage) => popup.evaluate(`document.querySelector("${NOTE}")?.value ?? ""`);
const SAVE = ".popup-bar .button-main";
const isSaved = `document.querySelector("${SAVE}").disabled`;

inEachBrowser("what the user keeps", (session) => {
  const address = () => session.site.address("internship");

  test("closing the popup in the middle of a word loses nothing, and has saved the posting", async () => {
    const page = await openPosting(session, address());
    const popup = await openFacts(session, page);
    await popup.click(NOTE);
    const written = "Ask Odile which tea";
    await popup.type(written);
    // A browser may have keys in flight; all that stands in the field is kept.
    const shown = String(await noteIn(popup));
    await popup.close();
    const again = await openFacts(session, page);
    const kept = await until(
      () => noteIn(again),
      (note) => note !== "",
      "the note is there again",
    );
    expect(shown).not.toBe("");
    expect(String(kept).startsWith(shown), `${kept} keeps ${shown}`).toBe(true);
    expect(written.startsWith(String(kept)), `${kept} is what was written`).toBe(true);
    await again.until(isSaved);
    await again.close();
    const { title } = await until(
      () => toolbarOf(session, page),
      (toolbar) => toolbar.title.includes(String(kept)),
      "the toolbar button tells the note",
    );
    expect(title).toContain("Saved");
  });

  test("a worker stopped in the middle of a save has saved all of it or nothing, and the next try saves", async () => {
    const page = await openPosting(session, session.site.address("dark"));
    const popup = await openFacts(session, page);
    await popup.click(SAVE);
    await session.browser.stopWorker();
    await popup.close();
    const again = await openFacts(session, page);
    await again.until(`document.querySelector("${NOTE}") !== null`);
    if ((await again.evaluate(isSaved)) !== true) await again.click(SAVE);
    await again.until(isSaved);
    await again.close();
    const list = await session.browser.openExtension("src/saved/index.html");
    await list.until(ready);
    await list.until(`document.querySelectorAll(".job-row").length === 2`);
    await openFirst(list);
    await list.until(`document.querySelector(".stored-facts blockquote") !== null`);
    await list.close();
  });

  test("a note that the popup said to be saved survives SIGKILL, five times", async () => {
    // As in life, the extension was installed by an earlier run of the browser.
    await session.restart();
    for (let round = 1; round <= 5; round++) {
      const popup = await openFacts(session, await openPosting(session, address()));
      await popup.until(`document.querySelector("${NOTE}") !== null`);
      await popup.click(NOTE);
      await popup.type(`${round}`);
      await popup.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
      const written = await noteIn(popup);
      await session.browser.kill();
      await session.restart();
      const page = await session.browser.open(address());
      const { title } = await announced(session, page);
      expect(title).toContain("Saved");
      const again = await openFacts(session, page);
      await again.until(`document.querySelector("${NOTE}")?.value === ${JSON.stringify(written)}`);
      await again.close();
    }
  }, 240_000);

  test("the evidence can be read after the page is gone", async () => {
    session.site.takeDown(samplePages.internship);
    const list = await session.browser.openExtension("src/saved/index.html");
    await list.until(ready);
    const row = `[...document.querySelectorAll(".job-row")].find((one) => one.textContent.includes("Pinterest"))`;
    await list.until(`${row} !== undefined`);
    await list.evaluate(`void ${row}.click()`);
    await list.until(`document.querySelector(".stored-facts blockquote") !== null`);
    const text = String(await list.evaluate(`document.querySelector(".detail").textContent`));
    expect(text).toContain("We do not provide relocation assistance for this role.");
    await list.close();
  });
});
