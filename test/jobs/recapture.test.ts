import { expect, test } from "vitest";
import { foundGone, newJob, recaptured } from "../../src/jobs/recapture.ts";
import { edited, withNote } from "../../src/jobs/user-edits.ts";
import { aCapture, aFact } from "../support/a-job.ts";

const pay = (min: number, quote: string) =>
  aFact("baseSalary", [{ min, max: min, currency: "USD", period: "month" }], quote);
const title = aFact("title", "Surveyor", "Surveyor");
const first = newJob("a", aCapture([title, pay(10_000, "10,000 a month")]), 500, 1500);

test("a new job was first seen when its page was read, not when it was saved", () => {
  expect(first).toMatchObject({ firstSeenAt: 500, savedAt: 1500, closedAt: null });
});

test("what a later capture says otherwise is logged with both quotes and dates", () => {
  const later = recaptured(first, aCapture([title], { at: 9000 }));
  expect(later.changes).toEqual([
    {
      type: "fact",
      kind: "baseSalary",
      before: pay(10_000, "10,000 a month"),
      beforeAt: 1000,
      after: null,
      at: 9000,
    },
  ]);
  const again = recaptured(later, aCapture([title, pay(9000, "nine thousand")], { at: 9500 }));
  expect(again.changes[1]).toMatchObject({ before: null, after: pay(9000, "nine thousand"), beforeAt: 9000 });
});

test("the same value in other words, or in another order, is no change", () => {
  const places = (quote: string, ...value: string[]) => aFact("jobLocation", value, quote);
  const job = newJob("a", aCapture([title, places("Oslo or Rome", "Oslo", "Rome")]), 0, 0);
  const later = recaptured(job, aCapture([title, places("Rome, Oslo", "Rome", "Oslo")], { at: 9000 }));
  expect(later.changes).toEqual([]);
});

test("the user's half is never touched", () => {
  const noted = edited(first, withNote("call on Monday"), 2000);
  expect(recaptured(noted, aCapture([title], { at: 9000 })).user).toEqual(noted.user);
});

test("an older capture, and one of a page that was not ready, change nothing", () => {
  expect(recaptured(first, aCapture([title], { at: 10 }))).toBe(first);
  expect(recaptured(first, aCapture([], { at: 9000 }))).toBe(first);
});

test("closed and reposted are dated", () => {
  const closing = aCapture([title], { at: 2000 });
  const words = title.evidence[0];
  const closed = recaptured(first, { ...closing, extraction: { ...closing.extraction, closed: words } });
  expect(closed.closedAt).toBe(2000);
  expect(closed.changes[0]).toEqual({ type: "closed", evidence: words, at: 2000 });
  const open = recaptured(closed, aCapture([title], { at: 3000 }));
  expect(open.closedAt).toBeNull();
  expect(open.changes.at(-1)).toEqual({ type: "reposted", at: 3000 });
});

test("a later posting date is a repost", () => {
  const posted = (date: string, at: number) => aCapture([title, aFact("datePosted", date, date)], { at });
  const job = newJob("a", posted("2025-03-01", 1000), 0, 1000);
  const types = recaptured(job, posted("2025-05-01", 2000)).changes.map(({ type }) => type);
  expect(types).toEqual(["reposted", "fact"]);
});

test("a posting that is still shown where the address says that it is gone is closed once, and stays so", () => {
  const gone = recaptured(first, aCapture([title], { at: 2000 }), true);
  expect(gone.closedAt).toBe(2000);
  expect(gone.changes.filter(({ type }) => type !== "fact")).toEqual([
    { type: "closed", evidence: null, at: 2000 },
  ]);
  const still = recaptured(gone, aCapture([title], { at: 3000 }), true);
  expect([still.closedAt, still.changes]).toEqual([2000, gone.changes]);
  expect(recaptured(still, aCapture([title], { at: 4000 })).changes.at(-1)?.type).toBe("reposted");
});

test("an address that answers that the posting is gone closes the job once and keeps what was captured", () => {
  const gone = foundGone(first, 4000);
  expect(gone).toMatchObject({ closedAt: 4000, capture: first.capture });
  expect(foundGone(gone, 5000)).toBe(gone);
});
