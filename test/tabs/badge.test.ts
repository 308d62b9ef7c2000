import { expect, test } from "vitest";
import { noCorrections } from "../../src/corrections/correction.ts";
import { split } from "../../src/jobs/row.ts";
import { withNote, withStatus } from "../../src/jobs/user-edits.ts";
import { badgeOf, noBadge } from "../../src/tabs/badge.ts";
import { shownPosting } from "../../src/tabs/shown-posting.ts";
import { aJob } from "../support/a-job.ts";
import { extractionOf } from "../support/extraction-of.ts";

const extraction = extractionOf([
  { kind: "title", value: "Scribe" },
  { kind: "baseSalary", value: [{ min: 4000, max: 4000, currency: "USD", period: "month" }] },
]);
const shown = (profile = {}, corrections = noCorrections) =>
  shownPosting({ extraction }, corrections, { version: 1, ...profile }, "2025-07-01");

test("the number of kinds stated, and whose", () => {
  expect(badgeOf(shown(), null)).toEqual({
    text: "2",
    title: "Smallprint: Scribe\n2 kinds of facts stated",
    background: "#1f4bb8",
  });
});

test.each([
  [3000, "2✓", "Fits your situation"],
  [5000, "2!", "Conflicts with your situation"],
])("with a profile (a floor of %d a month) a mark of its own shape: %s", (amount, text, words) => {
  const badge = badgeOf(shown({ payFloor: { amount, currency: "USD", period: "month" } }), null);
  expect(badge.text).toBe(text);
  expect(badge.title).toBe(`Smallprint: Scribe\n2 kinds of facts stated · ${words}`);
});

test("what the user put right counts", () => {
  const corrections = {
    version: 1 as const,
    corrections: [{ kind: "baseSalary" as const, value: null, evidence: null, at: 1 }],
  };
  expect(badgeOf(shown({}, corrections), null).text).toBe("1");
});

test("a saved job, with status and the beginning of the note", () => {
  const { row } = split(aJob("jobs.example/1"));
  const user = withNote(`Ask Kim. ${"x".repeat(100)}`)(withStatus("applied")(row.user, 1), 1);
  const [, , line = ""] = badgeOf(shown(), { ...row, user }).title.split("\n");
  expect(line).toMatch(/^Saved · Applied · Ask Kim\. x+…$/);
  expect(line.length).toBeLessThan(110);
});

test("no posting: nothing but the name", () => {
  expect(noBadge()).toMatchObject({ text: "", title: "Smallprint" });
});
