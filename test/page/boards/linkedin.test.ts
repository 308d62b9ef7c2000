import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><section class="topcard"><h1 class="topcard__title">Orchid Keeper</h1><h3><span class="topcard__flavor"><a class="topcard__org-name-link">Kew Gardens</a></span><span class="topcard__flavor topcard__flavor--bullet">Oslo, Norway</span></h3></section><section class="description"><div class="show-more-less-html__markup">${BODY}</div></section><section><h2>Similar jobs</h2><p>Tulip Keeper, Bergen</p></section><footer>© Kew</footer>`;

test("linkedin: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["linkedin: Orchid Keeper"]);
  expect(marked("hiringOrganization")).toEqual(["linkedin: Kew Gardens"]);
  expect(marked("jobLocation")).toEqual(["linkedin: Oslo"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
