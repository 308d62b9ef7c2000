import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h1 class="ashby-job-posting-heading">Orchid Keeper</h1><div><h2>Location</h2><p>Oslo, Norway</p></div><div role="tabpanel" id="overview">${BODY}</div><div><p>Powered by a recruiting tool</p></div><footer>© Kew</footer>`;

test("ashby: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["ashby: Orchid Keeper"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
