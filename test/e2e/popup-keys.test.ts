import { expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { openFacts, openPosting } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

/** What can be used in the popup; of a group of radio buttons the keyboard stops at one. */
const USABLE = `[...document.querySelectorAll("button, summary, input, textarea, select, a[href]")].filter(
  (one) => !one.disabled && one.type !== "radio" && one.checkVisibility({ visibilityProperty: true }))`;
/** What has the focus: where it stands among them, and whether that can be seen, all of it, under nothing else. */
const FOCUSED = `(() => {
  const { activeElement: on } = document;
  const { top, bottom, left } = on.getBoundingClientRect();
  const bar = document.querySelector(".popup-bar").getBoundingClientRect().top;
  const { outlineStyle, boxShadow } = getComputedStyle(on);
  return {
    place: ${USABLE}.indexOf(on),
    seen: on.closest(".popup-bar") !== null || (top >= -1 && bottom <= bar + 1 && left >= 0),
    ringed: outlineStyle !== "none" || boxShadow !== "none",
    name: on.tagName + " " + on.textContent.trim().slice(0, 40),
  };
})()`;

inEachBrowser("the popup by keyboard alone", (session) => {
  let page: TestPage;

  test("Tab stops at everything, in the order of reading, with a ring, where it can be seen", async () => {
    page = await openPosting(session, session.site.address("internship"));
    const popup = await openFacts(session, page);
    await popup.until(`document.querySelector(".note-field") !== null`);
    const count = Number(await popup.evaluate(`${USABLE}.length`));
    expect(count).toBeGreaterThan(12);
    const reached: number[] = [];
    for (let step = 0; step < count * 2 && !reached.includes(count - 1); step++) {
      await popup.press("Tab");
      const { place } = await until(
        async (): Promise<{ place: number; seen: boolean; ringed: boolean }> =>
          Object(await popup.evaluate(FOCUSED)),
        // The radio buttons of the status have no place.
        (focused) => focused.place === -1 || (focused.seen && focused.ringed),
        "what has the focus can be seen",
      );
      if (place !== -1) reached.push(place);
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, place) => place));
    await popup.close();
  });

  test("from a fact into its form, and back to the fact", async () => {
    const popup = await openFacts(session, page);
    const onto = (what: string) =>
      until(
        async () => {
          await popup.press("Tab");
          return popup.evaluate(`document.activeElement.matches(${JSON.stringify(what)})`);
        },
        (there) => there === true,
        what,
      );
    await onto(`.fact[data-kind="jobTerm"] .fact-head`);
    await popup.press("Enter");
    await onto(`.fact[data-kind="jobTerm"] .fact-actions button:last-child`);
    await popup.press("Enter");
    await popup.until(`document.querySelector("form.correction") !== null`);
    await popup.until(`document.querySelector("form.correction").contains(document.activeElement)`);
    expect(await axeFindings(popup)).toEqual([]);
    await onto(`.correction-actions button:last-child`);
    await popup.press("Space");
    await popup.until(`document.querySelector("article.posting") !== null`);
    // The focus is where it came from.
    await popup.until(`document.activeElement.closest('.fact[data-kind="jobTerm"]') !== null`);
    await popup.close();
  });
});
