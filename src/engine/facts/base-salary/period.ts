import { BANDS, type Bands } from "../../lexicon/money.ts";
import type { Period } from "../../lexicon/pay-periods.ts";

/** The period that the size of the sums makes certain, or null; sums without a known scale of pay have none. */
export function certainPeriod(sums: readonly number[], currency: string): Period | null {
  const bands = BANDS[currency];
  if (!bands) return null;
  const fitting = (["hour", "month", "year"] as const).filter((period) => {
    const band = bands[period];
    return band !== undefined && sums.every((sum) => sum >= band[0] && sum <= band[1]);
  });
  return fitting.length === 1 && fitting[0] ? fitting[0] : null;
}

/** Whether a sum can be pay for the period at all; a unit of measure is what an hour pays at the bottom of the scale. */
export function plausible(sums: readonly number[], period: Period, currency: string): boolean {
  const bands: Bands | undefined = BANDS[currency];
  if (!bands) return true;
  const hour = bands.year[0] / 2000;
  const limits: Record<Period, readonly [number, number]> = {
    hour: [hour / 5, hour * 200],
    day: [hour * 2, hour * 1500],
    week: [hour * 5, hour * 5000],
    month: [hour * 8, hour * 6000],
    year: [hour * 100, Number.POSITIVE_INFINITY],
  };
  const [low, high] = limits[period];
  return sums.every((sum) => sum >= low && sum <= high);
}

/**
 * The period of a sum: the first of those that the words name that the size allows, else the one that the size makes
 * certain. Words that the size plainly contradicts ("annual salary: $19-31") do not count.
 * @param said periods named by the words, the nearest first
 * @param around periods named further off, asked only where the size does not tell
 */
export function settlePeriod(
  sums: readonly number[],
  currency: string,
  said: readonly Period[],
  around: () => readonly Period[],
): Period | null {
  const possible = (periods: readonly Period[]): Period | undefined =>
    periods.find((period) => plausible(sums, period, currency));
  return possible(said) ?? certainPeriod(sums, currency) ?? possible(around()) ?? null;
}
