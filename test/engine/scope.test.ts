import { describe, expect, test } from "vitest";
import { passages } from "../../src/engine/passages.ts";
import { clauseAt, sectionAt } from "../../src/engine/scope.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

function sectionOfWords(text: string, words: string) {
  const all = passages(snapshotOf(text));
  const index = all.findIndex((passage) => passage.text.includes(words));
  const passage = all[index];
  if (!passage) throw new Error(`not in the text: ${words}`);
  return sectionAt({ passages: all, index, passage }, passage.text.indexOf(words));
}

describe("section of a place", () => {
  test.each([
    ["# Requirements\n- two years of sales", "two years", "required"],
    ["# Benefits\nNice to have:\n- two years of sales", "two years", "preferred"],
    ["# Duties\n- Sell things\n- Preferred (Not Required)\n- two years of sales", "two years", "preferred"],
    ["Join us. Preferred Qualifications - two years of sales", "two years", "preferred"],
    [
      "Requirements: sell. Nice to have: patience. Required Skills: two years of sales",
      "two years",
      "required",
    ],
    ["About us:\n- we sell\n## All you need is...\n- two years of sales", "two years", "none"],
  ])("%s", (text, words, section) => {
    expect(sectionOfWords(text, words)).toBe(section);
  });

  test("a name with such a word in it is no heading", () => {
    expect(sectionOfWords("We run the Preferred Partner Program with two years of growth", "two years")).toBe(
      "none",
    );
  });
});

describe("clause", () => {
  test.each([
    ["We sell. You have ", "two years of sales. More follows.", "You have ", "two years of sales"],
    [
      "Patience requiredMinimum ",
      "two years of sales skillsAbility to sit",
      "Minimum ",
      "two years of sales skills",
    ],
    ["(e.g. shops) for ", "two yrs. in sales; more", "(e.g. shops) for ", "two yrs. in sales"],
    ["Sell - At least ", "two years - Good manners", "At least ", "two years"],
  ])("%s|%s", (before, after, left, right) => {
    const clause = clauseAt(before, after);
    expect([clause.before.trimStart(), clause.after]).toEqual([left, right]);
  });

  test("hostile text takes no time", () => {
    const started = performance.now();
    for (const text of ["a".repeat(50_000), " - ".repeat(20_000), "aA".repeat(30_000)]) clauseAt(text, text);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
