import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><h2 data-automation-id="jobPostingHeader">Orchid Keeper</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>Oslo</dd><dd>Bergen</dd></dl></div><div data-automation-id="jobPostingDescription">${BODY}</div><div><h2>About Us</h2><p>The gardens were founded by a king who liked tulips.</p></div><footer>© Kew</footer>`;

test("workday: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["workday: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["workday: Oslo", "workday: Bergen"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
