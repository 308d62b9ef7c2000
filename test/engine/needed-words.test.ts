import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts } from "../../src/engine/facts/index.ts";
import { neededWords } from "../../src/engine/needed-words.ts";
import { wordIndex } from "../../src/engine/word-index.ts";

describe("the words that a pattern needs", () => {
  test.each<[pattern: RegExp, needed: string[][]]>([
    [/visa sponsorship/i, [["visa sponsorship"]]],
    [/\bhours?\b/i, [["hour", "hours"]]],
    [/(?:salary|wage)s? of/i, [["salary of", "salarys of", "wage of", "wages of"]]],
    [/remot(?:e|ely) (?<place>[A-Z]\w+)/, [["remote ", "remotely "]]],
    [/(?<!not )hiring(?! a bike)/i, [["hiring"]]],
    [/[€£]\s?\d/, [["0"], ["£", "€"]]],
    [/20\d\d/, [["0000"]]],
    [/(?<!\w)pj(?!\w)/i, [["PJ", "Pj", "pJ", "pj"]]],
    [/採用|募集中/, [["募集中", "採用"]]],
  ])("%s", (pattern, needed) => {
    expect(
      neededWords(pattern)
        .map((words) => words.sort())
        .sort(),
    ).toEqual(needed);
  });

  test("of a sequence all parts are needed", () => {
    expect(neededWords(/(?:monday|friday)[^.]{0,20}(?:office|on site)/i)).toHaveLength(2);
  });

  test.each([/^[^\n]{2,60}$/, /\d*/, /(?:visa|[a-z]+) x/i, /a|b/])("%s needs nothing", (pattern) => {
    expect(neededWords(pattern)).toEqual([]);
  });
});

describe("an index of patterns", () => {
  const patterns = [/visa sponsorship/i, /\bFT\b/, /\d+ hours? a week/i, /[^\n]{3,}/, /働き方/];
  const index = wordIndex(patterns);

  test("names the texts that hold what a pattern needs", () => {
    const found = index.search(["No VISA SPONSORSHIP", "FT", "ft", "38 hours a week", "柔軟な働き方", ""]);
    expect(patterns.map((pattern) => found.get(pattern))).toEqual([[0], [1], [3], undefined, [4]]);
  });

  test("a pattern that stands in it twice is searched once", () => {
    const visa = /visa/i;
    expect(wordIndex([visa, visa]).search(["visa sponsorship"]).get(visa)).toEqual([0]);
  });

  const rules = facts.flatMap(({ rules: all }) => all.map(({ name, pattern }) => ({ name, pattern })));
  const all = wordIndex(rules.map(({ pattern }) => pattern));
  const words = rules.flatMap(({ pattern }) => neededWords(pattern).flat());
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom("3 ", "2026", " the ", ", ", ": ", "$", "\n", "FT"),
        fc.string(),
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(""));

  test("no rule's match is lost, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = all.search([text]);
        for (const { name, pattern } of rules) {
          pattern.lastIndex = 0;
          if (pattern.test(text)) expect([name, found.get(pattern) ?? [0]]).toEqual([name, [0]]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
