import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h1 class="job-details__title">Orchid Keeper</h1><div class="job-details__subtitle"><span>Oslo, Norway</span></div><div class="job-details__description-content">${BODY}</div><h2>Similar jobs</h2><p>Tulip Keeper</p><footer>© Kew</footer>`;

test("oracle: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["oracle: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["oracle: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
