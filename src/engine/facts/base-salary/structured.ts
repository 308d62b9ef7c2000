import type { Candidate } from "../../define-fact.ts";
import { currencyOf } from "../../lexicon/money.ts";
import { type Period, periodOf, periodsNamed } from "../../lexicon/pay-periods.ts";
import type { StructuredPosting } from "../../snapshot.ts";
import { certainPeriod, plausible } from "./period.ts";
import type { Reading } from "./reading.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A number, or one inside a string ("80,000.00", "$45"); zero and less are defaults, not pay. */
function amountOf(value: unknown): number | null {
  const single = first(value);
  const number =
    typeof single === "number"
      ? single
      : typeof single === "string" && /^[^\d-]{0,6}\d[\d.,]*\s*[kK]?\D{0,6}$/.test(single.trim())
        ? Number(
            (single.match(/\d[\d.,]*/)?.[0] ?? "").replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", "."),
          ) * (/\d\s*k/i.test(single) ? 1000 : 1)
        : Number.NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
}

const UNITS: Readonly<Record<string, Period>> = {
  hour: "hour",
  hourly: "hour",
  hr: "hour",
  day: "day",
  daily: "day",
  week: "week",
  weekly: "week",
  month: "month",
  monthly: "month",
  year: "year",
  yearly: "year",
  annual: "year",
  annually: "year",
  annum: "year",
};
function unitOf(value: unknown): Period | null {
  const unit = first(value);
  if (typeof unit !== "string") return null;
  const word = unit
    .trim()
    .toLowerCase()
    .replace(/^(?:per|\/|an?)[\s_-]*/, "");
  return UNITS[word] ?? UNITS[word.replace(/s$/, "")] ?? periodOf(word) ?? periodsNamed(word)[0] ?? null;
}

/**
 * `baseSalary` of a JobPosting: a MonetaryAmount with a QuantitativeValue (min, max, value, unit), a bare number, or
 * either in strings. Units are often defaulted (YEAR on $25): the size decides where it contradicts them.
 */
export function structuredSalary(posting: StructuredPosting): Candidate<Reading>[] {
  const given = posting.posting.baseSalary;
  return (Array.isArray(given) ? given : [given]).flatMap((salary, index) => {
    const path = `${posting.path}/baseSalary${Array.isArray(given) ? `/${index}` : ""}`;
    const pay = readSalary(salary, posting.posting.salaryCurrency);
    if (!pay) return [];
    const { source } = posting;
    return [
      {
        item: { pay, subject: "pay", bound: null, stage: null, sharedSign: false },
        rule: "baseSalary/structured",
        certainty: "stated",
        structured: { type: "structured", source, path, value: JSON.stringify(salary) },
      } satisfies Candidate<Reading>,
    ];
  });
}

function readSalary(salary: unknown, salaryCurrency: unknown): Reading["pay"] | null {
  const outer = isRecord(salary) ? salary : { value: salary };
  const inner = first(outer.value);
  const value = isRecord(inner) ? inner : outer;
  let min = amountOf(value.minValue) ?? amountOf(outer.minValue);
  let max = amountOf(value.maxValue) ?? amountOf(outer.maxValue);
  const one = amountOf(value.value) ?? amountOf(isRecord(inner) ? null : inner);
  if (min === null && max === null) min = max = one;
  if (min !== null && max !== null && min > max) return null;
  const signs = [value.currency, outer.currency, salaryCurrency, outer.priceCurrency].map(first);
  const code = signs.flatMap((sign) => (typeof sign === "string" ? (currencyOf(sign)?.code ?? []) : []))[0];
  const sums = [min, max].filter((sum) => sum !== null);
  if (!code || sums.length === 0) return null;
  const unit = unitOf(value.unitText ?? value.unitCode ?? outer.unitText ?? outer.unitCode);
  const period = unit && plausible(sums, unit, code) ? unit : certainPeriod(sums, code);
  return period ? { min, max, currency: code, period } : null;
}
