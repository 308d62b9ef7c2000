import { describe, expect, test } from "vitest";
import { NUMBER_WORD, numberOf, numberWords } from "../../../src/engine/lexicon/numbers.ts";

describe("number words", () => {
  test.each(Object.entries(numberWords))("%s has twenty", (_language, words) => {
    expect(words.split(" ")).toHaveLength(20);
  });

  test.each([
    ["3", 3],
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["Three", 3],
    ["zwölf", 12],
    ["dix-huit", 18],
    ["une", 1],
    ["veinte", 20],
    ["duas", 2],
    ["vijf", 5],
    ["tre", 3],
  ])("%s is %d", (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  test.each(["several", "mehrere", "", "1,000,000", "3+"])("%s is no number", (text) => {
    expect(numberOf(text)).toBeNull();
  });

  test("the longest word is taken", () => {
    expect("eighteen years".match(new RegExp(NUMBER_WORD, "i"))?.[0]).toBe("eighteen");
  });
});
