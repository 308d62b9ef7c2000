import { describe, expect, test } from "vitest";
import { readKind } from "../../../../src/engine/extract.ts";
import { education } from "../../../../src/engine/facts/education.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";

const read = (posting: Record<string, unknown>, text = "# Baker") =>
  readKind(
    education,
    snapshotOf(text, { structured: [{ source: "json-ld", path: "", posting }] }),
    "2025-07-01",
  );

describe("education from structured data", () => {
  test.each([
    [{ educationRequirements: { credentialCategory: "bachelor degree" } }, "bachelor", true],
    [{ educationRequirements: { credentialCategory: "high school" } }, "high-school", true],
    [{ educationRequirements: [{ credentialCategory: "postgraduate degree" }] }, "master", true],
    [{ educationRequirements: "Associate degree" }, "associate", true],
    [
      {
        educationRequirements: { credentialCategory: "bachelor degree" },
        experienceInPlaceOfEducation: true,
      },
      "bachelor",
      false,
    ],
  ])("%j", (posting, min, required) => {
    expect(read(posting)?.value).toEqual({ min, enrolled: false, required });
  });

  test.each([
    {},
    { educationRequirements: null },
    { educationRequirements: 4 },
    { educationRequirements: { credentialCategory: "no requirements" } },
    { educationRequirements: { credentialCategory: "professional certificate" } },
    { educationRequirements: [] },
  ])("nothing in %j", (posting) => {
    expect(read(posting)).toBeNull();
  });

  test("the words win", () => {
    const found = read({ educationRequirements: "Bachelor degree" }, "High school diploma required");
    expect(found?.value).toEqual({ min: "high-school", enrolled: false, required: true });
    expect(found?.from.every((candidate) => candidate.at)).toBe(true);
  });

  test("names its place", () => {
    const found = read({ educationRequirements: [{ credentialCategory: "bachelor degree" }] });
    expect(found?.from[0]?.structured).toEqual({
      type: "structured",
      source: "json-ld",
      path: "/educationRequirements/0/credentialCategory",
      value: "bachelor degree",
    });
  });
});
