import type { Pay } from "../engine/values.ts";

/** How many periods make a year of full-time work: 40 hours, 5 days, 52 weeks. */
const A_YEAR: Record<Pay["period"], number | null> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
  once: null,
};

/**
 * Pay as the rate of a year of full-time work, in its own currency: a unit to compare in, not what is earned.
 * Null for a sum paid once, which has no rate.
 */
export function yearly({ min, max, currency, period }: Pay): Pay | null {
  const times = A_YEAR[period];
  if (times === null) return null;
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
