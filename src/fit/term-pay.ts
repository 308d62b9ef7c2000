import type { FactValue } from "../engine/values.ts";
import { monthsBetween } from "./calendar.ts";
import { FULL_TIME_HOURS, type PayRate, periodsAYear } from "./rates.ts";
import { factIn, type Reading } from "./reading.ts";

type Duration = FactValue<"jobDuration">;

/** What a rate comes to over the stated term, and what was assumed for it. */
export interface TermPay {
  /** Total in `currency`, rounded to three significant digits. */
  min: number | null;
  max: number | null;
  currency: string;
  duration: Duration;
  period: PayRate["period"];
  /** Hours a week that were assumed or stated; only where the rate is by the hour. */
  hours: { count: number; stated: boolean } | null;
}

/** The length of the engagement: as stated, else counted from two stated months; null when neither is there. */
export function termLength(extraction: Reading): Duration | null {
  const stated = factIn(extraction, "jobDuration")?.value;
  if (stated) return stated;
  const term = factIn(extraction, "jobTerm")?.value;
  if (!term?.start || !term.end) return null;
  const months = monthsBetween(term.start, term.end);
  return months === null ? null : { min: months, max: months, unit: "month" };
}

/**
 * What each listed rate comes to for the stated term, instead of for a year that nobody offers.
 * Empty where no length is stated; a fixed sum and a whole year of yearly pay stay as they are.
 */
export function termPay(extraction: Reading): TermPay[] {
  const duration = termLength(extraction);
  const pays = factIn(extraction, "baseSalary")?.value ?? [];
  if (!duration) return [];
  const statedHours = factIn(extraction, "workHours")?.value;
  const count = statedHours?.max ?? statedHours?.min ?? FULL_TIME_HOURS;
  return pays.flatMap((pay): TermPay[] => {
    if (pay.period === "once" || (pay.period === duration.unit && duration.max === 1)) return [];
    const perYear = periodsAYear(pay.period, count);
    const total = (amount: number | null, length: number | null) =>
      amount === null || length === null
        ? null
        : threeDigits((amount * perYear * length) / periodsAYear(duration.unit));
    return [
      {
        min: total(pay.min, duration.min ?? duration.max),
        max: total(pay.max, duration.max ?? duration.min),
        currency: pay.currency,
        duration,
        period: pay.period,
        hours: pay.period === "hour" ? { count, stated: statedHours !== undefined } : null,
      },
    ];
  });
}

const threeDigits = (amount: number) => Number(amount.toPrecision(3));
