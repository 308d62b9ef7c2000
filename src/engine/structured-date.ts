import { readDate, type WrittenDate } from "./dates.ts";

/** A day as structured data gives it: ISO 8601 with or without time, or written out; null for defaults before 2000. */
export function structuredDate(value: unknown, dayFirst: boolean): WrittenDate | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = typeof value === "number" ? isoOfEpoch(value) : value.trim();
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const named = /[A-Z][a-z]{2},? (?<month>[A-Z][a-z]{2}) (?<day>\d\d?),? (?<year>\d{4})/.exec(text)?.groups;
  const date = readDate(
    iso ?? (named ? `${named.month} ${named.day}, ${named.year}` : text.slice(0, 40)),
    dayFirst,
  );
  return date && date.year !== null && date.day !== null ? date : null;
}

/** Milliseconds or seconds since 1970, as some boards write them. */
function isoOfEpoch(value: number): string {
  const milliseconds = value < 1e11 ? value * 1000 : value;
  return Number.isFinite(milliseconds) && milliseconds > 946_684_800_000 && milliseconds < 4e12
    ? new Date(milliseconds).toISOString()
    : "";
}
