import { expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { litTexts } from "./support/lit.ts";
import { announced, factHead, factsShown, markedWords, openFacts, toolbarOf } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

/** What the sample posting states, as the popup words it. */
const FACTS = {
  title: "Machine Learning Intern, Fall (Visual Search)",
  hiringOrganization: "Pinterest",
  baseSalary: "$10,000 – $11,000 a month",
  jobLocation: "San Francisco, Palo Alto, Seattle, or New York",
  workplaceType: "Remote or on site",
  relocationAssistance: "Not offered",
  applicantCountries: "United States only",
  education: "Master’s degree or higher, in progress",
  jobTerm: "September – December 2025",
  jobDuration: "12 weeks",
  employmentType: "Full-time, internship",
};
/** Words of the page that state a fact: what is lit must stand in them. */
const STATED: Record<string, string> = {
  baseSalary: "Interns in this role are paid $10,000–$11,000 per month.",
  relocationAssistance: "We do not provide relocation assistance for this role.",
  applicantCountries: "Only applicants who are based in the US can be considered.",
  jobDuration: "The internship runs for 12 weeks in the fall.",
};

inEachBrowser("the main job", (session) => {
  let page: TestPage;

  test("the toolbar button tells how many kinds of facts a posting states, and of which job", async () => {
    page = await session.browser.open(session.site.address("internship"));
    const { badge, title } = await announced(session, page);
    expect(badge).toBe(String(Object.keys(FACTS).length));
    expect(title).toContain(FACTS.title);
  });

  test("the popup shows every fact, and that the term is over", async () => {
    const popup = await openFacts(session, page);
    expect(await factsShown(popup)).toEqual(FACTS);
    const text = await popup.text();
    expect(text).toContain("This term is over");
    expect(text.replaceAll(/\s+/g, " ")).toMatch(/\$27,\d00 . \$30,\d00/);
    expect(text).toContain("commutable distance");
    await popup.close();
  });

  test("what decides stands above the fold: title, pay, where, who may apply and when", async () => {
    const popup = await openFacts(session, page);
    await popup.until(`document.querySelector(".note-field") !== null`);
    // As high as browsers let a popup be, less the bar at its foot.
    const below = await popup.evaluate(`((fold) =>
      [...document.querySelectorAll("h1, .posting-employer, :is(.group-pay, .group-where, .group-apply, .group-when) .fact-value")]
        .filter((one) => one.getBoundingClientRect().bottom + scrollY > fold)
        .map((one) => one.textContent)
    )(600 - document.querySelector(".popup-bar").offsetHeight)`);
    expect(below).toEqual([]);
    await popup.close();
  });

  test.each(Object.keys(STATED))("opening %s lights its words in the page", async (kind) => {
    const popup = await openFacts(session, page);
    await popup.click(factHead(kind));
    const words = await markedWords(popup, kind);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(STATED[kind]).toContain(word);
    const texts = await until(
      () => litTexts(page),
      (lit) => lit.includes(words[0] ?? ""),
      `${words[0]} is lit`,
    );
    // Only this fact is lit: the overlay was not turned on for this site.
    for (const text of texts) expect(STATED[kind]).toContain(text);
    await popup.close();
  });

  test("the keyboard alone gets from the toolbar to the words in the page", async () => {
    const popup = await openFacts(session, page);
    await until(
      async () => {
        await popup.press("Tab");
        return popup.evaluate(`document.activeElement.matches('${factHead("baseSalary")}')`);
      },
      (isThere) => isThere === true,
      "Tab reaches the pay",
    );
    await popup.press("Enter");
    const [words] = await markedWords(popup, "baseSalary");
    await until(
      () => litTexts(page),
      (lit) => lit.includes(words ?? "?"),
      "the pay is lit",
    );
    await popup.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the popup, %s", async (scheme) => {
    await session.browser.setScheme(scheme);
    const popup = await openFacts(session, page);
    expect(await popup.evaluate(`matchMedia("(prefers-color-scheme: ${scheme})").matches`)).toBe(true);
    await popup.click(factHead("baseSalary"));
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
    await session.browser.setScheme("light");
  });

  test("on a host that is not listed the click reads the page", async () => {
    const unlisted = await session.browser.open(session.site.address("unlisted"));
    expect((await toolbarOf(session, unlisted)).badge).toBe("");
    const popup = await openFacts(session, unlisted);
    expect(await factsShown(popup)).toEqual(FACTS);
    await popup.click(factHead("relocationAssistance"));
    const [words] = await markedWords(popup, "relocationAssistance");
    await until(
      () => litTexts(unlisted),
      (lit) => lit.includes(words ?? "?"),
      "the words are lit",
    );
    await popup.close();
  });
});
