import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="cmp-job-listing-hero__title-container"><h1>Orchid Keeper</h1></div><div class="cmp-job-listing-details__location-description">OS - Oslo, BE - Bergen</div><div class="cmp-job-listing-details__description-content">${BODY}</div><footer>© Kew</footer>`;

test("accenture: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["accenture: Orchid Keeper"]);
  expect(marked("jobLocation")).toEqual(["accenture: Oslo", "accenture: Bergen"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
