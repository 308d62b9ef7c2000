import { expect, test } from "vitest";
import { isNear } from "../../src/jobs/near-word.ts";
import { split } from "../../src/jobs/row.ts";
import { edited, withNote, withTag } from "../../src/jobs/user-edits.ts";
import { WordSearch } from "../../src/jobs/word-search.ts";
import { aCapture, aFact, aJob } from "../support/a-job.ts";

const jobs = [
  aJob("a", { capture: aCapture([aFact("title", "Hydrologist", "Hydrologist")]) }),
  aJob("b", {
    capture: aCapture([aFact("title", "Bäcker", "Bäcker"), aFact("jobLocation", ["Graz"], "in Graz")]),
  }),
  edited(edited(aJob("c"), withNote("ask Marguerite"), 2), withTag("dream"), 3),
];
const rows = jobs.map((job) => split(job).row);
const search = new WordSearch();
for (const row of rows) search.add(row);
const found = (...words: string[]) => rows.filter(search.matcher(words)).map(({ id }) => id);

test("finds words of title, employer, place, note, tags and quotes, from their first letters on", () => {
  expect(found("hydr")).toEqual(["a"]);
  expect(found("quill")).toEqual(["c"]);
  expect(found("graz")).toEqual(["b"]);
  expect(found("in graz")).toEqual(["b"]);
  expect(found("margu", "dream")).toEqual(["c"]);
});

test("accents and case are no matter", () => {
  expect(found("BACKER")).toEqual(["b"]);
  expect(found("bäcker")).toEqual(["b"]);
});

test("forgives typing errors in words that stand nowhere as typed, also half typed", () => {
  expect(found("hidrologist")).toEqual(["a"]);
  expect(found("hydorlog")).toEqual(["a"]);
  expect(found("margerite")).toEqual(["c"]);
});

test("every word has to be there, and short words are not guessed at", () => {
  expect(found("hydrologist", "graz")).toEqual([]);
  expect(found("grx")).toEqual([]);
});

test("a row that changed or went is found by what it now says", () => {
  const own = new WordSearch();
  for (const row of rows) own.add(row);
  const [first] = jobs.map((job) => split(edited(job, withNote("zeppelin"), 5)).row);
  if (!first) throw new Error("no job");
  own.add(first);
  expect(own.matcher(["zeppelin"])(first)).toBe(true);
  own.remove("a");
  expect(own.matcher(["zeppelin"])(first)).toBe(false);
});

test.each([
  ["enginer", "engineer", 1, true],
  ["engineer", "enginer", 1, true],
  ["enigneer", "engineer", 1, true],
  ["engin", "engineering", 1, true],
  ["engineer", "designer", 2, false],
  ["sales", "scale", 1, false],
])("%s for %s with %i errors: %s", (typed, word, most, near) => {
  expect(isNear(typed, word, most)).toBe(near);
});
