import { expect, test } from "vitest";
import { calendarOf } from "../../src/jobs/calendar.ts";
import { closesSoon } from "../../src/jobs/deadline.ts";
import { answer } from "../../src/jobs/matches.ts";
import { maybeSame } from "../../src/jobs/maybe-same.ts";
import { filterOf } from "../../src/jobs/query.ts";
import { split } from "../../src/jobs/row.ts";
import { sorted } from "../../src/jobs/sort-rows.ts";
import { edited, mergedInto, parted, withOwnDeadline, withStatus } from "../../src/jobs/user-edits.ts";
import { JobList } from "../../src/saved/job-list.ts";
import { aCapture, aFact, aJob } from "../support/a-job.ts";

type Facts = Parameters<typeof aCapture>[0];
const rowOf = (id: string, facts: Facts) => split(aJob(id, { capture: aCapture(facts) })).row;
const paid = (min: number, period: "hour" | "year", currency = "USD") =>
  aFact("baseSalary", [{ min, max: min, currency, period }], `${min}`);
const today = "2026-03-01";

test.each([
  ["pay>100k", [paid(60, "hour")], "yes"],
  ["pay>100k", [paid(40, "hour")], "no"],
  ["pay>100k", [], "unstated"],
  ["pay>100k€", [paid(120_000, "year")], "no"],
  ["remote", [aFact("workplaceType", ["remote", "hybrid"], "x")], "yes"],
  ["us-only", [aFact("applicantCountries", ["US"], "x")], "yes"],
  ["us-only", [aFact("applicantCountries", ["US", "CA"], "x")], "no"],
  ["us-only", [], "unstated"],
  ["deadline<2w", [aFact("validThrough", "2026-03-10", "x")], "yes"],
  ["deadline<2w", [aFact("validThrough", "2026-02-27", "x")], "no"],
  ["visa:no", [aFact("visaSponsorship", "not-offered", "x")], "yes"],
  ["status:none", [], "yes"],
  ["is:closed", [], "no"],
] as const)("%s on %j: %s", (text, facts, expected) => {
  const filter = filterOf(text);
  if (!filter) throw new Error(`no filter: ${text}`);
  expect(answer(filter, rowOf("a", [...facts]), today)).toBe(expected);
});

test("a filter never hides silently: what is not stated is counted, and shown when asked for", () => {
  const list = new JobList();
  list.put([rowOf("a", [paid(120_000, "year")]), rowOf("b", []), rowOf("c", [paid(1, "hour")])]);
  list.seek("pay>100k", false);
  expect(list.view(today)).toMatchObject({ rows: [{ id: "a" }], unstated: 1 });
  list.seek("pay>100k", true);
  expect(
    list
      .view(today)
      .rows.map(({ id }) => id)
      .sort(),
  ).toEqual(["a", "b"]);
});

test("pay is sorted by the rate of a year, per currency, and unstated last both ways", () => {
  const rows = [
    rowOf("hour", [paid(60, "hour")]),
    rowOf("none", []),
    rowOf("year", [paid(90_000, "year")]),
    rowOf("euro", [paid(500_000, "year", "EUR")]),
  ];
  const ids = (descending: boolean) => sorted(rows, { by: "pay", descending }).map(({ id }) => id);
  expect(ids(true)).toEqual(["hour", "year", "euro", "none"]);
  expect(ids(false)).toEqual(["year", "hour", "euro", "none"]);
});

test("closing soon is for jobs that still wait for an application", () => {
  const job = edited(aJob("a"), withOwnDeadline("2026-03-05"), 2000);
  expect(closesSoon(split(job).row, today)).toBe(true);
  expect(closesSoon(split(job).row, "2026-03-06")).toBe(false);
  expect(closesSoon(split(job).row, "2026-02-20")).toBe(false);
  expect(closesSoon(split(edited(job, withStatus("applied"), 3000)).row, today)).toBe(false);
  expect(closesSoon(split({ ...job, closedAt: 5 }).row, today)).toBe(false);
});

test("the same job elsewhere is offered, merged by the user only, and can be parted for good", () => {
  const named = (id: string, employer: string, place: string) =>
    aJob(id, {
      capture: aCapture([
        aFact("title", "Senior Scribe", "x"),
        aFact("hiringOrganization", employer, "x"),
        aFact("jobLocation", [place], "x"),
      ]),
    });
  const board = named("board", "Quill Works, Inc.", "Graz, Austria");
  const own = split(named("own", "QUILL WORKS", "Graz")).row;
  const other = split(named("other", "Quill Works", "Oslo")).row;
  const row = split(board).row;
  expect(maybeSame(row, [row, own, other]).map(({ id }) => id)).toEqual(["own"]);
  const merged = split(edited(board, mergedInto("own"), 2)).row;
  expect(maybeSame(merged, [own])).toEqual([]);
  const list = new JobList();
  list.put([merged, own]);
  expect(list.view(today).rows.map(({ id }) => id)).toEqual(["own"]);
  const apart = split(edited(edited(board, mergedInto("own"), 2), parted("own"), 3)).row;
  list.put([apart]);
  expect(list.view(today).rows).toHaveLength(2);
  expect(maybeSame(apart, [own])).toEqual([]);
});

test("a calendar holds a day a deadline, with nothing of a title taken for its own lines", () => {
  const text = calendarOf(
    [
      {
        id: "a;b",
        date: "2026-03-05",
        title: `Apply: Scribe, ${"long ".repeat(20)}\nEND:VCALENDAR`,
        description: "",
        url: "javascript:alert(1)",
      },
    ],
    Date.UTC(2026, 1, 1),
  );
  const lines = text.split("\r\n");
  expect(lines).toEqual(expect.arrayContaining(["DTSTAMP:20260201T000000Z", "DTSTART;VALUE=DATE:20260305"]));
  expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll("\r\n ", "")).toContain("SUMMARY:Apply: Scribe\\, long");
  expect(text).not.toContain("javascript:");
});
