import type { Candidate } from "../../define-fact.ts";
import { currencyOf } from "../../lexicon/money.ts";
import { type Period, periodOf, periodsNamed } from "../../lexicon/pay-periods.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { StructuredPosting } from "../../snapshot.ts";
import type { Pay } from "../../values.ts";
import { ends, money } from "./amount.ts";
import { signOf } from "./currency.ts";
import { certainPeriod, plausible } from "./period.ts";
import type { Reading } from "./reading.ts";

interface Sums {
  min: number | null;
  max: number | null;
}

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

function readSalary(salary: unknown, salaryCurrency: unknown): Pay | null {
  const outer = isRecord(salary) ? salary : { value: salary };
  const inner = first(outer.value);
  const value = isRecord(inner) ? inner : outer;
  const signs = [value.currency, outer.currency, salaryCurrency, outer.priceCurrency].map(first);
  const code = signs.flatMap((sign) => (typeof sign === "string" ? (currencyOf(sign)?.code ?? []) : []))[0];
  const unit = unitOf(value.unitText ?? value.unitCode ?? outer.unitText ?? outer.unitCode);
  const sums = { min: amountOf(value.minValue), max: amountOf(value.maxValue) };
  if (sums.min === null && sums.max === null)
    sums.min = sums.max = amountOf(isRecord(inner) ? inner.value : inner);
  if (sums.min === null && sums.max === null)
    return typeof inner === "string" ? readWords(inner, code, unit) : null;
  return code && ordered(sums) ? withPeriod(sums, code, unit) : null;
}

/** Pay in one string: "£28,000 - £30,000 per annum". */
function readWords(text: string, code: string | undefined, unit: Period | null): Pay | null {
  const groups = MONEY.exec(text)?.groups;
  const sums = groups && ends(groups);
  if (!sums) return null;
  const currency = signOf(groups)?.code ?? code;
  const said = groups.period2 ?? groups.period1;
  const period = (said && periodOf(said)) || periodsNamed(text)[0] || unit;
  return currency ? withPeriod({ min: sums.from, max: sums.to ?? sums.from }, currency, period) : null;
}
const MONEY = lightPattern(new RegExp(money, "iu"));

const ordered = ({ min, max }: Sums): boolean => min === null || max === null || min <= max;

/** The unit counts unless the size contradicts it; YEAR is what boards fill in, so that 3,500 EUR a YEAR is a month's. */
function withPeriod({ min, max }: Sums, currency: string, unit: Period | null): Pay | null {
  const sums = [min, max].filter((sum) => sum !== null);
  const certain = certainPeriod(sums, currency);
  const period =
    unit && plausible(sums, unit, currency) && !(unit === "year" && certain !== null) ? unit : certain;
  return period ? { min, max, currency, period } : null;
}
