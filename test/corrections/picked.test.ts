import { expect, test } from "vitest";
import { pickedCorrection } from "../../src/corrections/picked.ts";
import { extractionOf, words } from "../support/extraction-of.ts";

const when = { today: "2025-07-01", at: 7 };
const reading = extractionOf([{ kind: "relocationAssistance", value: "offered" }]);

test("the value that the sentence states by itself", () => {
  const sentence = words("Relocation assistance is not available for this role.");
  expect(pickedCorrection("relocationAssistance", sentence, reading, when)).toEqual({
    kind: "relocationAssistance",
    value: "not-offered",
    evidence: sentence,
    at: 7,
  });
});

test("a sentence that states nothing to the reader stands for the value that was read", () => {
  const sentence = words("We carry the piano up for you.");
  expect(pickedCorrection("relocationAssistance", sentence, reading, when)).toMatchObject({
    value: "offered",
    evidence: sentence,
  });
});

test.each([
  ["title", " Keeper of clocks ", "Keeper of clocks"],
  ["hiringOrganization", "Quill Works", "Quill Works"],
] as const)("for %s the words themselves", (kind, picked, value) => {
  expect(pickedCorrection(kind, words(picked), reading, when)?.value).toBe(value);
});

test("where nothing is known of it the user has to say it", () => {
  expect(pickedCorrection("visaSponsorship", words("Bring your own tea."), reading, when)).toBeNull();
  expect(pickedCorrection("title", words("   "), extractionOf([]), when)).toBeNull();
});
