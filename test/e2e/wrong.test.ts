import { expect, test } from "vitest";
import { factHead, openFacts, openPosting } from "./support/popup-steps.ts";
import { input, press } from "./support/saved-page-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";

const FORM = "form.correction";
const DURATION = `.fact[data-kind="jobDuration"]`;

/** Opens the form behind a fact's "Wrong?". */
async function openWrong(popup: TestPage, kind: string): Promise<void> {
  await popup.click(factHead(kind));
  await popup.click(`.fact[data-kind="${kind}"] .fact-body .fact-actions button:last-child`);
  await popup.until(`document.querySelector("${FORM}") !== null`);
}

/** The value of a fact, and whether it is marked as the user's. */
const shown = (popup: TestPage, fact: string) =>
  popup.evaluate(
    `[document.querySelector('${fact} .fact-value').textContent, document.querySelector('${fact} .fact-tag')?.textContent ?? ""]`,
  );

inEachBrowser("a value put right", (session) => {
  let page: TestPage;

  test("the user sets the value; what a report of it would hold is shown, with the text around the quote only", async () => {
    page = await openPosting(session, session.site.address("internship"));
    const popup = await openFacts(session, page);
    await openWrong(popup, "jobDuration");
    await input(popup, `${FORM} input`, "10");
    await input(popup, `${FORM} .field:nth-child(2) input`, "14");
    await press(popup, "Save");
    await popup.until(`document.querySelector(".correction pre") !== null`);
    const report: { kind: string; read: unknown; expected: unknown; texts: string[] } = JSON.parse(
      String(await popup.evaluate(`document.querySelector(".correction pre").textContent`)),
    );
    expect(report).toMatchObject({
      kind: "jobDuration",
      read: { min: 12, max: 12, unit: "week" },
      expected: { min: 10, max: 14, unit: "week" },
    });
    for (const text of report.texts) {
      expect(text).toMatch(/‹.+›/);
      const [before = "", after = ""] = text.split(/‹[^›]*›/);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(32);
    }
    await press(popup, "Done");
    expect(await shown(popup, DURATION)).toEqual(["10–14 weeks", "yours"]);
    await popup.close();
  });

  test("it is still the user's when the page is read again, and can be given back", async () => {
    await page.close();
    await session.browser.stopWorker();
    page = await openPosting(session, session.site.address("internship"));
    const popup = await openFacts(session, page);
    expect(await shown(popup, DURATION)).toEqual(["10–14 weeks", "yours"]);
    await openWrong(popup, "jobDuration");
    await press(popup, "Back to what was read");
    await popup.until(`document.querySelector('${DURATION}') !== null`);
    expect(await shown(popup, DURATION)).toEqual(["12 weeks", ""]);
    await popup.close();
  });

  test("what the posting does not state can be set as well", async () => {
    const popup = await openFacts(session, page);
    await popup.click(".not-stated summary");
    await press(popup, "Office days");
    await input(popup, `${FORM} .field:nth-child(2) input`, "3");
    await press(popup, "Save");
    await press(popup, "Done");
    await popup.until(`document.querySelector('.fact[data-kind="officeDaysPerWeek"]') !== null`);
    expect(await shown(popup, `.fact[data-kind="officeDaysPerWeek"]`)).toEqual([
      expect.stringContaining("3"),
      "yours",
    ]);
    await popup.close();
  });
});
