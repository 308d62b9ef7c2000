import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/engine/extraction.ts";
import { searchOf } from "../../../src/engine/gather.ts";
import { findConditions } from "../../../src/engine/refiners/conditions.ts";
import { markConflicts } from "../../../src/engine/refiners/conflicts.ts";
import { misfits, windowOf } from "../../../src/engine/refiners/term-length.ts";
import type { PageSnapshot } from "../../../src/engine/snapshot.ts";
import { aFact } from "../../support/a-job.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

/** `kinds: quote <> quote` of every conflict. */
function conflictsIn(text: string, facts: Fact[], more: Partial<PageSnapshot> = {}): string[] {
  const search = searchOf(snapshotOf(text, more), "2026-01-01");
  const quote = (evidence: Fact["evidence"][number]) =>
    evidence.type === "text" ? evidence.quote.exact : `${evidence.path} ${evidence.value}`;
  return markConflicts(search, facts, findConditions(search, facts)).map(
    ({ facts: kinds, evidence }) => `${kinds.join(", ")}: ${evidence.map(quote).join(" <> ")}`,
  );
}

const duration = (min: number | null, max: number | null, unit: "week" | "month" | "year") => ({
  min,
  max,
  unit,
});
const term = (start: string | null, end: string | null) => ({ start, end });

describe("a duration that cannot fit the term", () => {
  test.each([
    [duration(12, 12, "week"), term("2025-09", "2025-12")],
    [duration(10, 12, "week"), term("2026-05", "2026-08")],
    [duration(6, 6, "month"), term("2026-06-01", "2026-08-14")],
    [duration(4, 4, "week"), term("2026-06-01", "2026-08-14")],
    [duration(1, 1, "year"), term("2026-01", "2026-06")],
  ])("%j in %j", (length, when) => {
    const facts = [aFact("jobDuration", length, "so long"), aFact("jobTerm", when, "then")];
    expect(conflictsIn("A job", facts)).toEqual(["jobDuration, jobTerm: so long <> then"]);
  });

  test.each([
    [duration(10, 10, "week"), term("2026-06-01", "2026-08-07")],
    [duration(12, 12, "week"), term("2026-06", "2026-08")],
    [duration(4, 4, "month"), term("2025-09", "2025-12")],
    [duration(3, 6, "month"), term("2025-09", "2025-12")],
    [duration(10, null, "week"), term("2026-06", "2026-08")],
    [duration(null, 12, "week"), term("2026-06", null)],
    [duration(12, 12, "week"), term("2026-summer", "2026-summer")],
  ])("%j fits %j", (length, when) => {
    const facts = [aFact("jobDuration", length, "so long"), aFact("jobTerm", when, "then")];
    expect(conflictsIn("A job", facts)).toEqual([]);
  });

  test("a window is counted in whole days", () => {
    expect(windowOf(term("2025-09", "2025-12"))).toEqual({ days: 122, inMonths: true });
    expect(windowOf(term("2026-06-01", "2026-06-07"))).toEqual({ days: 7, inMonths: false });
    expect(windowOf(term("2026-summer", "2026-summer"))).toBeNull();
    expect(misfits(duration(12, 12, "week"), term(null, "2025-12"))).toBe(false);
  });
});

describe("remote against a place", () => {
  const remote = aFact("workplaceType", ["remote", "onsite"], "remotely or in our depot");
  test("a commutable distance", () => {
    expect(conflictsIn("You may need to be located a commutable distance from a depot.", [remote])).toEqual([
      "workplaceType: remotely or in our depot <> may need to be located a commutable distance from a depot",
    ]);
  });
  test("this is not a remote role", () => {
    expect(conflictsIn("Remote work is not available.", [remote])).toEqual([
      "workplaceType: remotely or in our depot <> Remote work is not available",
    ]);
  });
  test.each([
    "If you live within commuting distance of a depot, you come in on Mondays.",
    "We have occasional visits to our Leeds office.",
    "Our remote sites are far from any office.",
  ])("none: %s", (text) => expect(conflictsIn(text, [remote])).toEqual([]));
  test("an on-site job near an office is none", () => {
    const onsite = aFact("workplaceType", ["onsite"], "on site");
    expect(conflictsIn("You must live within commuting distance of Leeds.", [onsite])).toEqual([]);
  });
});

test("a deadline before the day of posting", () => {
  const [through, posted] = [
    aFact("validThrough", "2026-04-01", "by April 1"),
    aFact("datePosted", "2026-05-05", "May 5"),
  ];
  expect(conflictsIn("A job", [through, posted])).toEqual(["validThrough, datePosted: by April 1 <> May 5"]);
  expect(conflictsIn("A job", [through, aFact("datePosted", "2026-03-05", "March 5")])).toEqual([]);
});

describe("two pays of one role", () => {
  const pays = (first: string, second: string): Fact[] => {
    const entry = (min: number, max: number) => ({ min, max, currency: "USD", period: "year" as const });
    const fact = aFact("baseSalary", [entry(60_000, 70_000), entry(90_000, 99_000)], first);
    return [{ ...fact, evidence: [fact.evidence[0], ...aFact("title", second, second).evidence] } as Fact];
  };
  test("sums that exclude each other, with nothing between them", () => {
    expect(conflictsIn("A job", pays("Salary: $60-70k", "Salary: $90-99k"))).toHaveLength(1);
  });
  test.each(["Salary level 2: $90-99k", "Salary for NY: $90-99k", "Senior: $90-99k"])(
    "told apart: %s",
    (second) => {
      expect(conflictsIn("A job", pays("Salary: $60-70k", second))).toEqual([]);
    },
  );
});

describe("structured data against the words", () => {
  const structured = (posting: Record<string, unknown>) => ({
    structured: [{ source: "json-ld" as const, path: "", posting }],
  });
  const pay = (min: number, max: number, period: "hour" | "year") =>
    aFact("baseSalary", [{ min, max, currency: "USD", period }], "pay");
  const data = (minValue: number, maxValue: number, unitText: string) => ({
    baseSalary: { "@type": "MonetaryAmount", currency: "USD", value: { minValue, maxValue, unitText } },
  });
  test("another type", () => {
    const type = aFact("employmentType", ["part-time"], "part-time");
    expect(conflictsIn("A job", [type], structured({ employmentType: "FULL_TIME" }))).toEqual([
      "employmentType: part-time <> /employmentType FULL_TIME",
    ]);
    expect(conflictsIn("A job", [type], structured({ employmentType: ["FULL_TIME", "PART_TIME"] }))).toEqual(
      [],
    );
    expect(conflictsIn("A job", [type], structured({ employmentType: "INTERN" }))).toEqual([]);
  });
  test("home work only in the data", () => {
    const onsite = aFact("workplaceType", ["onsite"], "on site");
    expect(conflictsIn("A job", [onsite], structured({ jobLocationType: "TELECOMMUTE" }))).toHaveLength(1);
    const remote = aFact("workplaceType", ["remote"], "remote");
    expect(conflictsIn("A job", [remote], structured({ jobLocationType: "TELECOMMUTE" }))).toEqual([]);
  });
  test("another pay, but no default and no wrong unit", () => {
    expect(
      conflictsIn("A job", [pay(60_000, 70_000, "year")], structured(data(90_000, 99_000, "YEAR"))),
    ).toHaveLength(1);
    expect(
      conflictsIn("A job", [pay(60_000, 70_000, "year")], structured(data(65_000, 99_000, "YEAR"))),
    ).toEqual([]);
    expect(conflictsIn("A job", [pay(60_000, 70_000, "year")], structured(data(0, 0, "YEAR")))).toEqual([]);
    expect(conflictsIn("A job", [pay(20, 25, "hour")], structured(data(20, 25, "YEAR")))).toEqual([]);
  });
  test("a city of another country", () => {
    const place = (addressLocality: string) =>
      structured({ jobLocation: { "@type": "Place", address: { addressLocality } } });
    expect(conflictsIn("A job", [aFact("jobLocation", ["Berlin"], "Berlin")], place("Lyon"))).toHaveLength(1);
    expect(conflictsIn("A job", [aFact("jobLocation", ["München"], "München")], place("Munich"))).toEqual([]);
    expect(conflictsIn("A job", [aFact("jobLocation", ["Littleton"], "Littleton")], place("Lyon"))).toEqual(
      [],
    );
  });
  test("a fact that rests on the data alone is none", () => {
    const fact = aFact("employmentType", ["part-time"], "x");
    const evidence = { type: "structured", source: "json-ld", path: "/x", value: "x" } as const;
    expect(
      conflictsIn("A job", [{ ...fact, evidence: [evidence] }], structured({ employmentType: "FULL_TIME" })),
    ).toEqual([]);
  });
});
