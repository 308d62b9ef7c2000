import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h1 class="title">Orchid Keeper</h1><div id="job-detail-body">${BODY}</div><div class="association location-icon"><ul><li>Oslo</li></ul></div><footer>© Kew</footer>`;

test("amazon: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["amazon: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["amazon: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
