import { describe, expect, test } from "vitest";
import { DATE, DATE_OR_DAY, DATE_RANGE, isoOf, readDate, readRange } from "../../src/engine/dates.ts";
import { isDayFirst } from "../../src/engine/day-order.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const found = (pattern: string, text: string) => text.match(new RegExp(pattern, "i"))?.[0] ?? null;

describe("dates", () => {
  test.each([
    ["September 5, 2025", "2025-09-05"],
    ["Sept. 5th, 2025", "2025-09-05"],
    ["5 Sept. 2025", "2025-09-05"],
    ["the 5th of September, 2025", "2025-09-05"],
    ["5-Sep-25", "2025-09-05"],
    ["05.09.2025", "2025-09-05"],
    ["5. 9. 2025", "2025-09-05"],
    ["05.09.25", "2025-09-05"],
    ["2025-09-05", "2025-09-05"],
    ["2025/9/5", "2025-09-05"],
    ["5 de septiembre de 2025", "2025-09-05"],
    ["le 5 septembre 2025", "2025-09-05"],
    ["1er juin 2026", "2026-06-01"],
    ["Freitag, den 5. September 2025", "2025-09-05"],
    ["5 de setembro de 2025", "2025-09-05"],
    ["5 settembre 2025", "2025-09-05"],
    ["5 september 2025", "2025-09-05"],
    ["5. září 2025", "2025-09-05"],
    ["2025年9月5日", "2025-09-05"],
    ["Monday, January 18th, 2026", "2026-01-18"],
    ["September 2025", "2025-09"],
    ["mid-September 2025", "2025-09"],
    ["Anfang März 2026", "2026-03"],
    ["septiembre de 2025", "2025-09"],
    ["09/2025", "2025-09"],
    ["2025年9月", "2025-09"],
    ["Summer 2026", "2026-summer"],
    ["summer of 2026", "2026-summer"],
    ["2026 Summer", "2026-summer"],
    ["Fall '25", "2025-fall"],
    ["Wintersemester 2025/26", "2025-winter"],
  ])("%s is %s", (text, iso) => {
    expect(found(DATE, `on ${text}.`)).toBe(text);
    const date = readDate(text, false);
    expect(date && isoOf(date)).toBe(iso);
  });

  test.each(["in 2026", "24/7", "version 1.5.2", "12/31", "3 of 2025", "Room 2026"])(
    "%s is no date",
    (text) => {
      const date = readDate(found(DATE, text) ?? "", false);
      expect(date).toBeNull();
    },
  );

  test.each(["February 31, 2025", "45.09.2025", "13/13/2025", "Brandberg 5, 2025"])(
    "no calendar has %s",
    (text) => {
      expect(readDate(text, false)).toBeNull();
    },
  );

  test("the order of day and month is by what is possible, then by the reader", () => {
    expect(readDate("9/5/2025", false)).toMatchObject({ month: 9, day: 5 });
    expect(readDate("9/5/2025", true)).toMatchObject({ month: 5, day: 9 });
    expect(readDate("25/9/2025", false)).toMatchObject({ month: 9, day: 25 });
    expect(readDate("9/25/2025", true)).toMatchObject({ month: 9, day: 25 });
  });

  test("a day and month may leave the year out", () => {
    expect(found(DATE_OR_DAY, "by 21st August at noon")).toBe("21st August");
    expect(readDate("21st August", false)).toEqual({ year: null, month: 8, day: 21, season: null });
    expect(readDate("31.03.", false)).toMatchObject({ month: 3, day: 31 });
  });

  test.each([
    ["June 2 - August 7, 2026", "2026-06-02", "2026-08-07"],
    ["May-Aug 2026", "2026-05", "2026-08"],
    ["3-14 July 2026", "2026-07-03", "2026-07-14"],
    ["June 1-5, 2026", "2026-06-01", "2026-06-05"],
    ["November to February 2026", "2025-11", "2026-02"],
    ["1.9.2025 bis 28.2.2026", "2025-09-01", "2026-02-28"],
    ["1er juin au 31 août 2026", "2026-06-01", "2026-08-31"],
    ["Summer/Fall 2026", "2026-summer", "2026-fall"],
    ["2025年9月1日から2026年3月31日", "2025-09-01", "2026-03-31"],
  ])("%s is %s to %s", (text, start, end) => {
    expect(found(DATE_RANGE, `it is ${text}.`)).toBe(text);
    const range = readRange(text, false);
    expect(range && [isoOf(range.start), isoOf(range.end)]).toEqual([start, end]);
  });

  test.each([
    ["You will work with the team and the press for us.", false],
    ["You will work with the team in London for £30,000.", true],
    ["Du arbeitest mit der Presse und dem Team.", true],
    ["The fair is on 25/12/2025 and the party on 9/5/2025.", true],
    ["In London the fair is on 12/25/2025 and the pay is £5.", false],
  ])("day first in: %s %s", (text, dayFirst) => {
    expect(isDayFirst(snapshotOf(text))).toBe(dayFirst);
  });
});
