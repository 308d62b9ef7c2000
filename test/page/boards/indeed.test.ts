import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h1 data-testid="jobsearch-JobInfoHeader-title">Orchid Keeper</h1><div data-testid="inlineHeader-companyName">Kew Gardens</div><div data-testid="inlineHeader-companyLocation">Oslo</div><div id="jobDescriptionText">${BODY}</div><div><h2>Similar jobs</h2><a href="/2">Tulip Keeper</a></div><footer>© Kew</footer>`;

test("indeed: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["indeed: Orchid Keeper"]);
  expect(marked("hiringOrganization")).toEqual(["indeed: Kew Gardens"]);
  expect(marked("jobLocation")).toEqual(["indeed: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
