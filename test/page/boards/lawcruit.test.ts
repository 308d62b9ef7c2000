import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="page-header">Orchid Keeper</div><div id="m_body_pnl_detail_pnlBody"><p><b>Location:</b> Oslo</p>${BODY}</div><footer>© Kew</footer>`;

test("lawcruit: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["lawcruit: Orchid Keeper"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
