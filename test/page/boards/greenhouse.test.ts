import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div id="app_body"><div id="header"><h1 class="app-title">Orchid Keeper</h1><span class="company-name">at Kew Gardens</span><div class="location">Oslo, Norway</div></div><div id="content">${BODY}</div><div id="application"><form><label>First name <input></label></form></div></div><footer>© Kew</footer>`;

test("greenhouse: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["greenhouse: Orchid Keeper"]);
  expect(marked("hiringOrganization")).toEqual(["greenhouse: Kew Gardens"]);
  expect(marked("jobLocation")).toEqual(["greenhouse: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
