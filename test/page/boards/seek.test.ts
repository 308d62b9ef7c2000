import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h1 data-automation="job-detail-title">Orchid Keeper</h1><span data-automation="advertiser-name">Kew Gardens</span><span data-automation="job-detail-location">Oslo</span><div data-automation="jobAdDetails">${BODY}</div><p>Be careful. Never give your bank details to anybody.</p><footer>© Kew</footer>`;

test("seek: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["seek: Orchid Keeper"]);
  expect(marked("hiringOrganization")).toEqual(["seek: Kew Gardens"]);
  expect(marked("jobLocation")).toEqual(["seek: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
