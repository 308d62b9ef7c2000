import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><table><tr><td>Title</td><td id="DataCell_Req_TitleFK">Orchid Keeper</td></tr><tr><td>City</td><td id="DataCell_Req_City">Oslo</td></tr><tr><td>Description</td><td id="DataCell_Req_Description">${BODY}</td></tr></table><footer>© Kew</footer>`;

test("ultipro: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["ultipro: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["ultipro: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
