import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="listing-header-container"><h1>Orchid Keeper</h1></div><div class="company-card"><h2><a>Kew Gardens</a></h2></div><div id="job-listing-show-container">${BODY}</div><footer>© Kew</footer>`;

test("we-work-remotely: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["we-work-remotely: Orchid Keeper"]);
  expect(marked("hiringOrganization")).toEqual(["we-work-remotely: Kew Gardens"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
