import { describe, expect, test } from "vitest";
import { readKind } from "../../../../src/engine/extract.ts";
import { experienceYears } from "../../../../src/engine/facts/experience-years.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";

const read = (posting: Record<string, unknown>, text = "# Baker") =>
  readKind(
    experienceYears,
    snapshotOf(text, { structured: [{ source: "json-ld", path: "", posting }] }),
    "2025-07-01",
  );

describe("years from structured data", () => {
  test.each([
    [{ experienceRequirements: { monthsOfExperience: 36 } }, 3, null],
    [{ experienceRequirements: { monthsOfExperience: "18" } }, 1.5, null],
    [{ experienceRequirements: "3-5 years" }, 3, 5],
    [{ experienceRequirements: "2+ years" }, 2, null],
  ])("%j", (posting, min, max) => {
    expect(read(posting)?.value).toEqual({ min, max });
  });

  test.each([
    {},
    { experienceRequirements: { monthsOfExperience: 0 } },
    { experienceRequirements: { monthsOfExperience: 9999 } },
    { experienceRequirements: { monthsOfExperience: "some" } },
    { experienceRequirements: "Mid-Level" },
    { experienceRequirements: "no requirements" },
    { experienceRequirements: ["3 years"] },
  ])("nothing in %j", (posting) => {
    expect(read(posting)).toBeNull();
  });

  test("the words win", () => {
    const posting = { experienceRequirements: { monthsOfExperience: 12 } };
    expect(read(posting, "At least 4 years of experience")?.value).toEqual({ min: 4, max: null });
  });
});
