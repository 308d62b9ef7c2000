import { expect, test } from "vitest";
import * as z from "zod/mini";
import { corrected } from "../../src/corrections/corrected.ts";
import {
  Correction,
  Corrections,
  noCorrections,
  withCorrection,
  withoutCorrection,
} from "../../src/corrections/correction.ts";
import { testCaseOf } from "../../src/corrections/test-case.ts";
import { factIn } from "../../src/fit/reading.ts";
import { words } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";

const offered: Correction = { kind: "visaSponsorship", value: "offered", evidence: null, at: 1 };
const all = (...list: Correction[]) => list.reduce(withCorrection, noCorrections);

test("a value set by the user counts, and is marked as theirs", () => {
  const shorter: Correction = {
    kind: "jobDuration",
    value: { min: 10, max: 10, unit: "week" },
    evidence: null,
    at: 1,
  };
  const reading = corrected(internship, all(offered, shorter));
  expect(factIn(reading, "visaSponsorship")).toMatchObject({
    value: "offered",
    corrected: true,
    evidence: [],
  });
  expect(factIn(reading, "jobDuration")).toMatchObject({
    value: { min: 10 },
    evidence: factIn(internship, "jobDuration")?.evidence,
  });
  expect(factIn(reading, "jobTerm")).toEqual(factIn(internship, "jobTerm"));
});

test("a picked sentence is the evidence; 'not stated' takes the fact away", () => {
  const picked: Correction = { ...offered, evidence: words("we sponsor visas") };
  const gone: Correction = { kind: "relocationAssistance", value: null, evidence: null, at: 1 };
  const reading = corrected(internship, all(picked, gone));
  expect(factIn(reading, "visaSponsorship")?.evidence).toEqual([words("we sponsor visas")]);
  expect(factIn(reading, "relocationAssistance")).toBeUndefined();
});

test("a contradiction is settled when the user corrected all that it is about", () => {
  const remote: Correction = { kind: "workplaceType", value: ["remote"], evidence: null, at: 1 };
  const about = corrected(internship, all(remote)).conflicts.map(({ facts }) => facts);
  expect(about).toEqual([["jobDuration", "jobTerm"]]);
});

test("one correction a kind; taking it back restores what was read", () => {
  const twice = all(offered, { ...offered, value: "not-offered" });
  expect(twice.corrections).toHaveLength(1);
  expect(factIn(corrected(internship, twice), "visaSponsorship")?.value).toBe("not-offered");
  expect(corrected(internship, withoutCorrection(twice, "visaSponsorship"))).toEqual(internship);
});

test("only values in normal form are taken in from storage", () => {
  expect(z.safeParse(Corrections, all(offered)).success).toBe(true);
  expect(z.safeParse(Correction, { ...offered, value: "perhaps" }).success).toBe(false);
  expect(z.safeParse(Correction, { ...offered, kind: "nothing" }).success).toBe(false);
});

test("a test case holds the words around the quote and nobody's address", () => {
  const quote = {
    ...words("We can help with a visa").quote,
    prefix: "Ask Dr. Jane Roe, jane@corp.example. ",
  };
  const evidence = { ...words("We can help with a visa", "SECRET long sentence"), quote };
  expect(testCaseOf({ ...offered, evidence }, internship)).toEqual({
    kind: "visaSponsorship",
    read: null,
    expected: "offered",
    texts: ["Ask Dr. █, █. ‹We can help with a visa›"],
  });
});
