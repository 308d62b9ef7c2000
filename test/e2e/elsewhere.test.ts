import { expect, test } from "vitest";
import { announced, factsShown, openFacts, openPosting, toolbarOf } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import { until } from "./support/until.ts";

const OFFER = ".site-offer";
const SAME = ".maybe-same";

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

  test("a copy of a saved job is offered as maybe the same, and merged by the user", async () => {
    const original = await openPosting(session, session.site.address("internship"));
    const saved = await openFacts(session, original);
    await saved.until(`document.querySelector(".status-picker select") !== null`);
    await saved.evaluate(`((select) => {
      select.value = "applied";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    })(document.querySelector(".status-picker select"))`);
    await saved.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
    await saved.close();
    const copy = await session.browser.open(session.site.address("unlisted"));
    const popup = await openFacts(session, copy);
    await popup.until(`document.querySelector("${SAME}") !== null`);
    expect(await popup.evaluate(`document.querySelector("${SAME}").textContent`)).toContain("Applied");
    await popup.click(`${SAME} .button`);
    await popup.until(`document.querySelector("${SAME}") === null`);
    await popup.until(`document.querySelector(".status-picker select").value === "applied"`);
    await popup.close();
    await until(
      () => toolbarOf(session, copy),
      ({ title }) => title.includes("Saved · Applied"),
      "the button of the copy tells of the original",
    );
  });
});
