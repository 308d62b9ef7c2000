import type { FactValue } from "../values.ts";

const DAY = 86_400_000;
const DAYS = { week: 7, month: 30.4, year: 365 } as const;

/** The calendar window of a term in days, or null when an end is open or only a season. */
export function windowOf({ start, end }: FactValue<"jobTerm">): { days: number; inMonths: boolean } | null {
  const from = /^\d{4}-\d\d(?:-\d\d)?$/.test(start ?? "") ? (start ?? "") : "";
  const to = /^\d{4}-\d\d(?:-\d\d)?$/.test(end ?? "") ? (end ?? "") : "";
  if (from === "" || to === "") return null;
  const last = to.length === 7 ? Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0) : Date.parse(to);
  const first = Date.parse(from.length === 7 ? `${from}-01` : from);
  const days = (last - first) / DAY + 1;
  return days > 0 ? { days, inMonths: from.length === 7 || to.length === 7 } : null;
}

/**
 * Whether work of this length cannot fill the window. Days are taken as they stand, give or take ten; a window of whole
 * months is meant to be worked in all of them, so twelve weeks do not fill September to December.
 */
export function misfits({ min, max, unit }: FactValue<"jobDuration">, term: FactValue<"jobTerm">): boolean {
  const window = windowOf(term);
  if (!window) return false;
  const [least, most] = [min === null ? null : min * DAYS[unit], max === null ? null : max * DAYS[unit]];
  const shortest = window.inMonths ? window.days - 30.4 - 7 : window.days - 14;
  return (least !== null && least > window.days + 10) || (most !== null && most < shortest);
}
