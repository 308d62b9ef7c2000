import { describe, expect, test } from "vitest";
import { tabReadingOf } from "../../src/tabs/tab-reading.ts";
import { aFrame, aPosting, aTab } from "../support/a-posting.ts";
import { extractionOf } from "../support/extraction-of.ts";

const facts = (count: number) =>
  extractionOf(
    (
      [
        { kind: "title", value: "Scribe" },
        { kind: "visaSponsorship", value: "offered" },
        { kind: "relocationAssistance", value: "offered" },
      ] as const
    ).slice(0, count),
  );
const shownIn = (...postings: ReturnType<typeof aPosting>[]) => {
  const reading = tabReadingOf(aTab(postings.map((posting) => aFrame(posting))));
  return reading?.state === "read" ? reading.postings.map(({ frameId }) => frameId) : reading?.state;
};
const job = (place: number) => `https://jobs.example/job-${place}`;

describe("the postings of a tab", () => {
  test("the frame that says most comes first, whichever it is", () => {
    expect(shownIn(aPosting(job(1)), aPosting(job(2), { frameId: 7, extraction: facts(3) }))).toEqual([7, 0]);
    expect(shownIn(aPosting(job(1)), aPosting(job(2), { frameId: 7, characters: 9_999 }))).toEqual([7, 0]);
  });

  test("between equals the page itself comes first", () => {
    expect(shownIn(aPosting(job(2), { frameId: 7 }), aPosting(job(1)))).toEqual([0, 7]);
  });

  test("the same job in two frames is one", () => {
    expect(shownIn(aPosting(job(1)), aPosting(job(1), { frameId: 7, extraction: facts(1) }))).toEqual([7]);
  });

  test("a page that was read though it is no posting gives way to a posting in a frame", () => {
    const page = aPosting(job(1), { isPosting: false, extraction: facts(3) });
    expect(shownIn(page)).toEqual([0]);
    expect(shownIn(page, aPosting(job(2), { frameId: 7 }))).toEqual([7]);
  });
});

describe("a tab without one", () => {
  const frame = (state: "reading" | "failed" | "emptyPage" | "noPosting", frameId = 0) =>
    aFrame(aPosting(job(frameId), { frameId }), { state, posting: null });

  test.each([
    [["noPosting", "reading"], "reading"],
    [["emptyPage", "failed"], "failed"],
    [["noPosting", "emptyPage"], "emptyPage"],
    [["noPosting", "noPosting"], "noPosting"],
  ] as const)("frames %o: %s", (states, expected) => {
    const record = aTab(states.map((state, place) => frame(state, place)));
    expect(tabReadingOf(record)).toEqual({ state: expected });
  });

  test("why the page could not be read, when that is known; nothing, when nothing is", () => {
    expect(tabReadingOf(aTab([frame("noPosting")], { problem: "pdf" }))).toEqual({ state: "pdf" });
    expect(tabReadingOf(aTab([]))).toBeNull();
  });
});
