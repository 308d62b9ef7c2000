import type { Pay } from "../engine/values.ts";
import { periodsAYear } from "../fit/rates.ts";

/**
 * Pay as the rate of a year of full-time work, in its own currency: a unit to compare in, not what is earned.
 * Null for a sum paid once, which has no rate.
 */
export function yearly({ min, max, currency, period }: Pay): Pay | null {
  if (period === "once") return null;
  const times = periodsAYear(period);
  const rate = (amount: number | null) => (amount === null ? null : Math.round(amount * times));
  return { min: rate(min), max: rate(max), currency, period: "year" };
}

/** The best yearly rate that is stated, with its currency; null when none is. */
export function bestRate(pay: readonly Pay[] | undefined): { amount: number; currency: string } | null {
  let best: { amount: number; currency: string } | null = null;
  for (const listed of pay ?? []) {
    const rate = yearly(listed);
    const amount = rate?.max ?? rate?.min ?? null;
    if (rate && amount !== null && (!best || amount > best.amount)) {
      best = { amount, currency: rate.currency };
    }
  }
  return best;
}
