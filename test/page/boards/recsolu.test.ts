import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="details-top__title"><h1>Orchid Keeper</h1><span>Keepers</span><span>Oslo</span></div><div>${BODY}</div><footer>© Kew</footer>`;

test("recsolu: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["recsolu: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["recsolu: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
