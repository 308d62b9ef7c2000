import { expect, test } from "vitest";
import { factsShown, openFacts, openPosting, toolbarOf } from "./support/popup-steps.ts";
import { inEachBrowser } from "./support/session.ts";
import type { TestPage } from "./support/test-browser.ts";
import { until } from "./support/until.ts";

/** Boards that show one job after the other beside their list: the page, its links, and where a text comes from. */
const PANES = [
  {
    board: "LinkedIn",
    page: "splitLinkedIn",
    link: (id: string) => `[data-job="${id}"]`,
    source: (id: string) => `www.linkedin.com/jobs/pane/${id}`,
    jobs: [
      { id: "4101000001", facts: { title: "Machine Learning Intern, Fall (Visual Search)" } },
      { id: "4101000002", facts: { title: "Hydrologist", baseSalary: "NOK 640,000–720,000 a year" } },
    ],
  },
  {
    board: "Indeed",
    page: "splitIndeed",
    link: (id: string) => `[data-jk="${id}"]`,
    source: (id: string) => `www.indeed.com/viewjob-pane/${id}`,
    jobs: [
      { id: "5f1e2d3c4b5a6978", facts: { title: "Night Nurse" } },
      { id: "0a9b8c7d6e5f4031", facts: { title: "School Nurse" } },
    ],
  },
  {
    board: "Workday",
    page: "splitWorkday",
    link: (id: string) => `a[href$="${id}"]`,
    source: (id: string) => `rivers.wd3.myworkdayjobs.com/wday/cxs/rivers/${id}`,
    jobs: [
      { id: "Lock-Keeper_R-2001", facts: { title: "Lock Keeper", jobDuration: "6 months" } },
      { id: "Ferry-Master_R-2002", facts: { title: "Ferry Master", experienceYears: "from 5 years" } },
    ],
  },
] as const;

inEachBrowser("split panes", (session) => {
  const untilNamed = (page: TestPage, title: string) =>
    until(
      async () => (await toolbarOf(session, page)).title,
      (said) => said.includes(title),
      `the toolbar button tells of ${title}`,
    );

  test.each(PANES)("on $board, facts follow the job that is shown, there and back", async (pane) => {
    const [first, second] = pane.jobs;
    const page = await openPosting(session, session.site.address(pane.page));
    await untilNamed(page, first.facts.title);
    await page.click(pane.link(second.id));
    await untilNamed(page, second.facts.title);
    const popup = await openFacts(session, page);
    expect(await factsShown(popup)).toMatchObject(second.facts);
    await popup.close();
    await page.evaluate("history.back()");
    await untilNamed(page, first.facts.title);
    const again = await openFacts(session, page);
    expect(await factsShown(again)).toMatchObject(first.facts);
    await again.close();
    await page.close();
  });

  test.each(PANES)(
    "on $board, nothing of the job before is told while the next one's text is on its way",
    async (pane) => {
      const [first, second] = pane.jobs;
      const page = await openPosting(session, session.site.address(pane.page));
      await untilNamed(page, first.facts.title);
      const release = session.site.hold(pane.source(second.id));
      await page.click(pane.link(second.id));
      const popup = await session.browser.clickToolbar(page);
      await popup.until(`document.querySelector(".state-reading") !== null`);
      expect((await toolbarOf(session, page)).badge).toBe("");
      // Not even when it takes so long that it counts as not to be read.
      await popup.until(`document.querySelector(".state-emptyPage") !== null`);
      expect((await toolbarOf(session, page)).badge).toBe("");
      release();
      await popup.until(
        `document.querySelector("h1")?.textContent === ${JSON.stringify(second.facts.title)}`,
      );
      expect(await factsShown(popup)).toMatchObject(second.facts);
      await popup.close();
      await page.close();
    },
  );

  test.each(PANES)(
    "on $board, a slow text of the job before, when it comes late, changes nothing",
    async (pane) => {
      const [first, second] = pane.jobs;
      const page = await openPosting(session, session.site.address(pane.page));
      const release = session.site.hold(pane.source(second.id));
      await page.click(pane.link(second.id));
      await page.click(pane.link(first.id));
      await untilNamed(page, first.facts.title);
      release();
      // Its answer has come once a question that was asked after it is answered.
      await page.evaluate(`fetch("/wday/cxs/none").then(() => true, () => true)`);
      const popup = await openFacts(session, page);
      expect(await factsShown(popup)).toMatchObject(first.facts);
      await popup.close();
      await page.close();
    },
  );
});
