import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="company-title"><span class="company-name">Orchid Keeper at Kew Gardens (W22)</span><div class="company-details"><div>Oslo, Norway</div><div>Full-time</div></div></div><div class="prose">${BODY}</div><footer>© Kew</footer>`;

test("work-at-a-startup: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["work-at-a-startup: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["work-at-a-startup: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
