import { expect, test } from "vitest";
import { BODY, FIRST, LAST, readBoardPage } from "../../support/board-page.ts";

const PAGE = `<nav><a href="/">Home</a><a href="/jobs">All jobs</a></nav><div class="well oracletaleocwsv2-job-description"><strong>Orchid Keeper</strong><p>Job code 7</p></div><div>${BODY}</div><footer>© Kew</footer>`;

test("taleo: the parts of a posting stand where the board puts them", () => {
  const { marked, posting } = readBoardPage(PAGE);
  expect(marked("title")).toEqual(["taleo: Orchid Keeper"]);
  expect(posting).toContain(FIRST);
  expect(posting.at(-1)).toBe(LAST);
});
