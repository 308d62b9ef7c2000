import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="section posting-header"><div class="posting-headline"><h2>Orchid Keeper</h2><div class="posting-categories"><div class="posting-category location">Oslo</div><div class="posting-category">Glasshouses</div></div></div></div><div class="section" data-qa="job-description">${BODY}</div><div class="section last-section-apply"><a href="/apply">Apply for this job</a></div><footer>© Kew</footer>`;

test("lever: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["lever: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["lever: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
