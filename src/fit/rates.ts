import type * as z from "zod/mini";
import type { Pay } from "../engine/values.ts";

export type PayRate = z.infer<typeof Pay>;
export type RatePeriod = Exclude<PayRate["period"], "once">;

export const FULL_TIME_HOURS = 40;
const WEEKS_A_YEAR = 52;

/**
 * How many of a period make a year of work: 12 months, 52 weeks, 260 days of a five-day week, and as many hours
 * as are worked in 52 weeks.
 * @param hours worked a week
 */
export function periodsAYear(period: RatePeriod, hours = FULL_TIME_HOURS): number {
  return { year: 1, month: 12, week: WEEKS_A_YEAR, day: WEEKS_A_YEAR * 5, hour: WEEKS_A_YEAR * hours }[
    period
  ];
}

/** An amount a period as an amount a different period, unrounded. */
export function convertRate(amount: number, from: RatePeriod, to: RatePeriod, hours?: number): number {
  return (amount * periodsAYear(from, hours)) / periodsAYear(to, hours);
}
