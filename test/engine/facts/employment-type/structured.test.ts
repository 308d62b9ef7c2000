import { describe, expect, test } from "vitest";
import { readKind } from "../../../../src/engine/extract.ts";
import { employmentType } from "../../../../src/engine/facts/employment-type.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";

const read = (posting: Record<string, unknown>, text = "# Baker") =>
  readKind(
    employmentType,
    snapshotOf(text, { structured: [{ source: "json-ld", path: "", posting }] }),
    "2025-07-01",
  );

describe("kind of employment from structured data", () => {
  test.each([
    [{ employmentType: "FULL_TIME" }, ["full-time"]],
    [{ employmentType: "PART_TIME" }, ["part-time"]],
    [{ employmentType: "CONTRACTOR" }, ["contract"]],
    [{ employmentType: "TEMPORARY" }, ["temporary"]],
    [{ employmentType: "INTERN" }, ["internship"]],
    [{ employmentType: "VOLUNTEER" }, ["volunteer"]],
    [{ employmentType: "PER_DIEM" }, ["per-diem"]],
    [{ employmentType: ["FULL_TIME", "CONTRACTOR"] }, ["full-time", "contract"]],
    [{ employmentType: "Full-time, permanent" }, ["full-time", "permanent"]],
    [{ employmentType: "Vollzeit" }, ["full-time"]],
  ])("%j", (posting, types) => {
    expect(read(posting)?.value).toEqual(types);
  });

  test.each([{}, { employmentType: "OTHER" }, { employmentType: 3 }, { employmentType: [null, {}] }])(
    "nothing in %j",
    (posting) => {
      expect(read(posting)).toBeNull();
    },
  );

  test("an internship's defaulted FULL_TIME is not believed", () => {
    expect(read({ employmentType: "FULL_TIME" }, "# Marketing Intern")?.value).toEqual(["internship"]);
  });

  test("a permanent job takes its hours from it", () => {
    const value = read({ employmentType: "FULL_TIME" }, "Contract type: Permanent")?.value;
    expect(value).toEqual(["full-time", "permanent"]);
  });

  test("words of other hours win", () => {
    expect(read({ employmentType: "FULL_TIME" }, "This is a part-time role.")?.value).toEqual(["part-time"]);
  });

  test("a sentence about the job wins over a field of the board", () => {
    const text = "Employment type: Full-time\nThe role is part-time, about 15 hours a week.";
    expect(read({}, text)?.value).toEqual(["part-time"]);
  });

  test("the benefits' heading counts only where nothing else is said", () => {
    expect(read({}, "# Baker\n# Full-Time Benefits\nDental\nJob type: Part-time")?.value).toEqual([
      "part-time",
    ]);
  });
});
