import { expect, test } from "vitest";
import { answer } from "../../src/cli/answer.ts";
import { inputOfLine } from "../../src/cli/input.ts";

const linesFor = (text: string): string[] => {
  const lines: string[] = [];
  answer(inputOfLine(JSON.stringify({ id: "a", text, posting: true })), "2026-01-01", (line) =>
    lines.push(line),
  );
  return lines;
};

test("every kind says what was read, from which words, by which rule", () => {
  const lines = linesFor("You start on March 2, 2026.\nApplications start on May 5, 2026.");
  expect(lines).toContain('jobTerm: {"start":"2026-03-02","end":null}');
  expect(lines.some((line) => /^ {2}used "start on March 2, 2026" by jobTerm\/start as /.test(line))).toBe(
    true,
  );
  expect(lines.some((line) => /^ {2}refused "start on May 5, 2026" by jobTerm\/start$/.test(line))).toBe(
    true,
  );
});

test("a kind of which nothing was read says so", () => {
  expect(linesFor("You bind books.")).toContain("securityClearance: not stated, nothing was considered");
});

test("what is dropped says why, equal lines are counted", () => {
  const lines = linesFor(
    "We are hiring for two core roles. We seek a Rose Technician. We seek a Rose Technician.",
  );
  expect(lines).toContain("title: not stated");
  expect(
    lines.some((line) => /^ {2}dropped .*: the posting offers several roles \(2 times\)$/.test(line)),
  ).toBe(true);
});
