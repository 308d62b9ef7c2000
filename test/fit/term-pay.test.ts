import { expect, test } from "vitest";
import { termLength, termPay } from "../../src/fit/term-pay.ts";
import { extractionOf } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";

test("12 weeks at 10,000 to 11,000 a month come to about 27,700 to 30,500", () => {
  expect(termPay(internship)).toEqual([
    {
      min: 27_700,
      max: 30_500,
      currency: "USD",
      duration: { min: 12, max: 12, unit: "week" },
      period: "month",
      hours: null,
    },
  ]);
});

test("an hourly rate takes the stated hours, else says that it assumes 40", () => {
  const pay = {
    kind: "baseSalary",
    value: [{ min: 30, max: null, currency: "EUR", period: "hour" }],
  } as const;
  const weeks = { kind: "jobDuration", value: { min: 10, max: 12, unit: "week" } } as const;
  const facts = [{ ...pay, value: [...pay.value] }, weeks];
  expect(termPay(extractionOf(facts))).toMatchObject([
    { min: 12_000, max: null, hours: { count: 40, stated: false } },
  ]);
  const stated = [...facts, { kind: "workHours", value: { min: 20, max: 20 } } as const];
  expect(termPay(extractionOf(stated))).toMatchObject([{ min: 6000, hours: { count: 20, stated: true } }]);
});

test("the length is counted from two stated months when no length is stated", () => {
  const term = (start: string, end: string) =>
    termLength(extractionOf([{ kind: "jobTerm", value: { start, end } }]));
  expect(term("2025-09", "2025-12")).toEqual({ min: 4, max: 4, unit: "month" });
  expect(term("2025-11", "2026-02")).toEqual({ min: 4, max: 4, unit: "month" });
  expect(term("2025-summer", "2025-summer")).toBeNull();
});

test("no length, no sum; a fixed sum and a year's pay for a year stay as they are", () => {
  const yearly = { min: 1e5, max: 1e5, currency: "USD", period: "year" } as const;
  const year = { kind: "jobDuration", value: { min: 1, max: 1, unit: "year" } } as const;
  expect(termPay(extractionOf([{ kind: "baseSalary", value: [yearly] }]))).toEqual([]);
  expect(termPay(extractionOf([{ kind: "baseSalary", value: [yearly] }, year]))).toEqual([]);
  expect(
    termPay(extractionOf([{ kind: "baseSalary", value: [{ ...yearly, period: "once" }] }, year])),
  ).toEqual([]);
});
