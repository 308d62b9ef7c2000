import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="job-apply-card"><div class="job-apply-card-header">Orchid Keeper</div><div class="cleanslate">${BODY}</div></div><p>© 2031 Kew Gardens</p><footer>© Kew</footer>`;

test("loxo: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["loxo: Orchid Keeper"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
