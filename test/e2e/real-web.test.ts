import { expect, test } from "vitest";
import type { SamplePage } from "../../scripts/sample-site.ts";
import { litTexts } from "./support/lit.ts";
import {
  announced,
  factHead,
  factsShown,
  markedWords,
  openFacts,
  openPosting,
  toolbarOf,
} from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestFrame, TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

inEachBrowser("pages as they are", (session) => {
  const factsOf = async (page: TestPage) => {
    const popup = await openFacts(session, page);
    const facts = await factsShown(popup);
    await popup.close();
    return facts;
  };
  /** Opens a fact in the popup and waits until its words, and no others, are lit. */
  const light = async (page: TestPage, kind: string, where: TestFrame) => {
    const popup = await openFacts(session, page);
    await popup.click(factHead(kind));
    const [words] = await markedWords(popup, kind);
    await until(
      () => litTexts(where),
      (lit) => lit.length > 0 && lit.every((text) => text === words),
      `${words} is lit`,
    );
    await popup.close();
  };

  test.each([
    ["a frame of another site", "crossOriginFrame", "embed/job_app"],
    ["a frame of the same site", "sameOriginFrame", "job-frame"],
  ] as const)("a posting in %s is read and lit where it stands", async (_, name, part) => {
    const page = await openPosting(session, session.site.address(name));
    expect(await factsOf(page)).toMatchObject({ hiringOrganization: "Pinterest", jobDuration: "12 weeks" });
    await light(page, "jobDuration", await page.frame(part));
  });

  test("a posting in a shadow root is read", async () => {
    const page = await openPosting(session, session.site.address("shadow"));
    expect(await factsOf(page)).toMatchObject({ title: "Tram Driver", workHours: "37.5 hours a week" });
  });

  test.each([
    ["german", { title: "Werkstudent (m/w/d) Kartografie", workHours: "15–20 hours a week" }],
    ["french", { jobDuration: "6 months" }],
    ["rightToLeft", { title: "Night Nurse", visaSponsorship: "Offered" }],
    ["dark", { title: "Cartographer", visaSponsorship: "Not offered" }],
  ] as const satisfies readonly (readonly [SamplePage, object])[])("%s", async (name, facts) => {
    expect(await factsOf(await openPosting(session, session.site.address(name)))).toMatchObject(facts);
  });

  test("a posting that is closed says so", async () => {
    const popup = await openFacts(session, await openPosting(session, session.site.address("closed")));
    expect(await popup.text()).toContain("This position has been filled.");
    await popup.close();
  });

  test("text that comes late is read when it comes", async () => {
    const release = session.site.hold("jobs.lever.co/fjordline/late-body");
    const page = await session.browser.open(session.site.address("late"));
    expect((await toolbarOf(session, page)).badge).toBe("");
    release();
    await announced(session, page);
    expect(await factsOf(page)).toMatchObject({ title: "Hydrologist" });
  });

  test("a posting that is fetched in advance is read when it is shown", async () => {
    const [list, posting] = ["boards.greenhouse.io/pinterest", "/pinterest/jobs/6834021"];
    const rules = JSON.stringify({ prerender: [{ urls: [posting], eagerness: "immediate" }] });
    session.site.change(list, (html) =>
      html.replace("</head>", `<script type="speculationrules">${rules}</script></head>`),
    );
    const page = await session.browser.open(session.site.address("jobList"));
    await page.until("document.readyState === 'complete'");
    expect((await toolbarOf(session, page)).badge).toBe("");
    await page.click(`a[href="${posting}"]`);
    await announced(session, page);
    expect(await factsOf(page)).toMatchObject({ jobDuration: "12 weeks" });
  });

  test("a shell that stays empty says that there is nothing to read", async () => {
    const page = await session.browser.open(session.site.address("emptyShell"));
    const popup = await session.browser.clickToolbar(page);
    await popup.until(`document.querySelector(".state-emptyPage") !== null`);
    await popup.close();
    expect((await toolbarOf(session, page)).badge).toBe("");
  });

  test("names of people whom the page shows beside the posting are not kept, not even in what is saved", async () => {
    const page = await openPosting(session, session.site.address("splitLinkedIn"));
    const popup = await openFacts(session, page);
    await popup.click(".popup-bar .button-main");
    await popup.until(`document.querySelector(".popup-bar .button-main").disabled`);
    await popup.close();
    const kept = await session.browser.asExtension(`(async () => {
      const inTabs = await (globalThis.browser ?? chrome).storage.session.get();
      const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      const store = (await done(indexedDB.open("smallprint-jobs"))).transaction("details").objectStore("details");
      return JSON.stringify([inTabs, await done(store.getAll())]);
    })()`);
    expect(String(kept)).toContain("help people find things by picture");
    expect(String(kept)).not.toContain("Ostrowski");
    await page.close();
  });
});
