import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h1 class="fs-headline1">Orchid Keeper</h1><div><a>Kew Gardens</a> <span>– Oslo, Norway</span></div><div id="overview-items">${BODY}</div><footer>© Kew</footer>`;

test("stack-overflow: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["stack-overflow: Orchid Keeper"]);
  expect(marked("hiringOrganization")).toEqual(["stack-overflow: Kew Gardens"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
