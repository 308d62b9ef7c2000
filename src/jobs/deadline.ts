import type { Row } from "./row.ts";

export const DAY = 86_400_000;
const SOON = 7;

/** The date by which to act: the user's own, else the posting's; `YYYY-MM-DD` or null. */
export const deadlineOf = (row: Row): string | null => row.user.ownDeadline ?? row.summary.deadline ?? null;

/**
 * Whole days from today until a date; negative when it has passed.
 * @param today `YYYY-MM-DD` in the user's time zone
 */
export const daysUntil = (date: string, today: string): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / DAY);

/** Whether a job closes within a week and still waits for an application. */
export function closesSoon(row: Row, today: string): boolean {
  const deadline = deadlineOf(row);
  if (deadline === null || row.closedAt !== null) return false;
  if (row.user.status !== null && row.user.status !== "interested") return false;
  const days = daysUntil(deadline, today);
  return days >= 0 && days <= SOON;
}

/** Today in the user's time zone, `YYYY-MM-DD`. */
export function localDate(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
