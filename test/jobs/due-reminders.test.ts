import { expect, test } from "vitest";
import { dueReminders, toldAfter } from "../../src/jobs/due-reminders.ts";
import { split } from "../../src/jobs/row.ts";
import { untouched } from "../../src/jobs/saved-job.ts";
import { withStatus } from "../../src/jobs/user-edits.ts";
import { aJob } from "../support/a-job.ts";

const TODAY = "2026-03-01";
const until = (id: string, ownDeadline: string | null) =>
  split(aJob(id, { user: { ...untouched(1000), ownDeadline } })).row;

test("tells of what closes within a week, nearest first, and of each deadline once", () => {
  const rows = [
    until("later", "2026-03-07"),
    until("far", "2026-03-20"),
    until("past", "2026-02-27"),
    until("none", null),
    until("soon", "2026-03-02"),
  ];
  const due = dueReminders(rows, TODAY, {});
  expect(due.map(({ id }) => id)).toEqual(["soon", "later"]);
  const told = toldAfter(due, {}, rows, TODAY);
  expect(dueReminders(rows, TODAY, told)).toEqual([]);
});

test("a deadline that moved is told of again; a job applied to is not", () => {
  const told = { a: "2026-03-02", b: "2026-03-02" };
  const applied = until("b", "2026-03-03");
  const rows = [until("a", "2026-03-04"), { ...applied, user: withStatus("applied")(applied.user, 2000) }];
  expect(dueReminders(rows, TODAY, told).map(({ id }) => id)).toEqual(["a"]);
});

test("what is no longer due is forgotten, so the record never grows", () => {
  const rows = [until("kept", "2026-03-05"), until("moved", "2026-06-01")];
  const told = { kept: "2026-03-05", moved: "2026-03-02", gone: "2026-03-02" };
  expect(toldAfter([], told, rows, TODAY)).toEqual({ kept: "2026-03-05" });
});
