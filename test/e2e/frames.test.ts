import { expect, test } from "vitest";
import { litTexts } from "./support/lit.ts";
import { announced, factHead, factsShown, openFacts, toolbarOf } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

const HOME = "www.pinterestcareers.com/";
const SWITCH = ".posting-switch";
const names = `[...document.querySelectorAll("${SWITCH} label")].map((one) => one.textContent)`;

inEachBrowser("postings in frames", (session) => {
  let page: TestPage;
  /** A page of a listed board that is no posting itself, with frames in it. */
  async function openWith(...addresses: readonly string[]): Promise<TestPage> {
    const frames = addresses.map((src) => `<iframe width="700" height="500" src="${src}"></iframe>`);
    session.site.change(HOME, (html) => html.replace("</main>", `${frames.join("")}</main>`));
    return session.browser.open(session.site.address("careerHome"));
  }
  const sameOrigin = () => session.site.address("careerHome").replace(/[^/]*$/, "job-frame");
  const otherOrigin = () => session.site.address("dark");
  const second = `document.querySelectorAll("iframe")[1]`;
  const goes = (to: string) => page.evaluate(`void (${second}.src = ${JSON.stringify(to)})`);
  const choose = (popup: TestPage, name: string) =>
    popup.evaluate(`[...document.querySelectorAll("${SWITCH} label")]
      .find((one) => one.textContent.includes(${JSON.stringify(name)})).click()`);
  const untilTitle = (popup: TestPage, title: string) =>
    popup.until(`document.querySelector("h1")?.textContent === ${JSON.stringify(title)}`);

  test("one of the same origin and one of another are both offered, and each is shown at the user's choice", async () => {
    page = await openWith(sameOrigin(), otherOrigin());
    await announced(session, page);
    const popup = await openFacts(session, page);
    await popup.until(`document.querySelectorAll("${SWITCH} label").length === 2`);
    expect(await popup.evaluate(names)).toEqual([
      "Machine Learning Intern, Fall (Visual Search)",
      "Cartographer",
    ]);
    expect((await factsShown(popup)).jobDuration).toBe("12 weeks");
    await choose(popup, "Cartographer");
    await untilTitle(popup, "Cartographer");
    expect(await factsShown(popup)).toMatchObject({ visaSponsorship: "Not offered" });
    await popup.click(factHead("visaSponsorship"));
    const frame = await page.frame(new URL(otherOrigin()).host);
    await until(
      () => litTexts(frame),
      (lit) => lit.length > 0,
      "the words are lit in the frame that was chosen",
    );
    await popup.close();
  });

  test("a note goes to the posting that is chosen", async () => {
    const popup = await openFacts(session, page);
    await choose(popup, "Cartographer");
    await untilTitle(popup, "Cartographer");
    await popup.click(".saved-half .note-field textarea");
    await popup.type("sea or land?");
    await popup.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
    await choose(popup, "Machine Learning");
    await untilTitle(popup, "Machine Learning Intern, Fall (Visual Search)");
    await popup.until(`document.querySelector(".saved-half .note-field textarea")?.value === ""`);
    await choose(popup, "Cartographer");
    await popup.until(`document.querySelector(".saved-half .note-field textarea")?.value === "sea or land?"`);
    await popup.close();
  });

  test("a frame that goes to another posting, and then to none, is followed", async () => {
    const popup = await openFacts(session, page);
    await goes(session.site.address("german"));
    await popup.until(`${names}.includes("Werkstudent (m/w/d) Kartografie")`);
    expect(await popup.evaluate(names)).toHaveLength(2);
    await goes("about:blank");
    await popup.until(`document.querySelector("${SWITCH}") === null`);
    await untilTitle(popup, "Machine Learning Intern, Fall (Visual Search)");
    await popup.close();
  });

  test("one that comes late and says more does not take the place of what the user is at", async () => {
    const popup = await openFacts(session, page);
    await popup.click(".saved-half .note-field textarea");
    const { title } = await factsShown(popup);
    await goes(session.site.address("german"));
    await popup.until(`document.querySelectorAll("${SWITCH} label").length === 2`);
    expect((await factsShown(popup)).title).toBe(title);
    expect(await popup.evaluate(`document.activeElement.matches(".note-field textarea")`)).toBe(true);
    await popup.close();
    await page.evaluate(`${second}.remove()`);
  });

  test("a frame that is taken out of the page takes its posting with it", async () => {
    await page.evaluate(`document.querySelector("iframe").remove()`);
    await until(
      () => toolbarOf(session, page),
      ({ badge }) => badge === "",
      "the toolbar button is silent",
    );
    const popup = await session.browser.clickToolbar(page);
    await popup.until(`document.querySelector(".state-noPosting") !== null`);
    await popup.close();
    await page.close();
  });
});
