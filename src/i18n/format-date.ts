import { language, type MessageKey, t } from "./t.ts";

const SEASON_KEYS = {
  winter: "seasonWinter",
  spring: "seasonSpring",
  summer: "seasonSummer",
  fall: "seasonFall",
} as const satisfies Record<string, MessageKey>;

const isSeason = (word: string): word is keyof typeof SEASON_KEYS => word in SEASON_KEYS;

/** A date of the normal form (`YYYY-MM-DD`, `YYYY-MM`, `YYYY-season`) in words; as it stands when it is none. */
export function formatDate(date: string): string {
  const [year = "", part = ""] = date.split("-");
  if (isSeason(part)) return t(SEASON_KEYS[part], year);
  const time = timeOf(date);
  return time === null ? date : formatter(date).format(time);
}

/** "September-December 2025", "from June 2025", "until 30 June 2025". */
export function formatDates(start: string | null, end: string | null): string {
  if (start !== null && end !== null) {
    if (start === end) return formatDate(start);
    const [from, to] = [timeOf(start), timeOf(end)];
    if (from !== null && to !== null && from < to && start.length === end.length) {
      return formatter(start).formatRange(from, to);
    }
    return t("datesFromTo", formatDate(start), formatDate(end));
  }
  if (start !== null) return t("rangeFrom", formatDate(start));
  return end === null ? "" : t("dateUntil", formatDate(end));
}

/** A moment (milliseconds since the epoch) as date and time of day in the user's time zone. */
export function formatMoment(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(at);
}

function formatter(date: string): Intl.DateTimeFormat {
  const day = date.length > 7 ? ({ day: "numeric" } as const) : {};
  return new Intl.DateTimeFormat(language(), { year: "numeric", month: "long", ...day, timeZone: "UTC" });
}

function timeOf(date: string): number | null {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)) return null;
  const time = Date.parse(date.length > 7 ? date : `${date}-01`);
  return Number.isNaN(time) ? null : time;
}
