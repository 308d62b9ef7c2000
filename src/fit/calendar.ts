/** Generous ends: a term is over only when it surely is. Winter runs into the next year. */
const SEASONS: Record<string, { first: string; last: string; lastYear: number }> = {
  winter: { first: "01-01", last: "03-20", lastYear: 1 },
  spring: { first: "03-01", last: "06-20", lastYear: 0 },
  summer: { first: "06-01", last: "09-22", lastYear: 0 },
  fall: { first: "09-01", last: "12-21", lastYear: 0 },
};

/** The first day that a date of the normal form may mean, `YYYY-MM-DD`; null when it is none. */
export function firstDay(date: string): string | null {
  const season = SEASONS[date.slice(5)];
  if (season && /^\d{4}-/.test(date)) return `${date.slice(0, 4)}-${season.first}`;
  if (/^\d{4}-\d{2}$/.test(date)) return `${date}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** The last day that a date of the normal form may mean, `YYYY-MM-DD`; null when it is none. */
export function lastDay(date: string): string | null {
  const season = SEASONS[date.slice(5)];
  if (season && /^\d{4}-/.test(date)) return `${Number(date.slice(0, 4)) + season.lastYear}-${season.last}`;
  if (/^\d{4}-\d{2}$/.test(date)) {
    const [year = 0, month = 0] = date.split("-").map(Number);
    return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/** Months from the first to the last of a term whose ends are months (September to December: 4); null otherwise. */
export function monthsBetween(start: string, end: string): number | null {
  if (!/^\d{4}-\d{2}$/.test(start) || !/^\d{4}-\d{2}$/.test(end)) return null;
  const [fromYear = 0, fromMonth = 0] = start.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = end.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  return months > 0 ? months : null;
}
