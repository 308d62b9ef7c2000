import { DATE, isoOf, readDate, readRange, type WrittenDate } from "../../dates.ts";
import { isDayFirst } from "../../day-order.ts";
import type { RuleContext } from "../../define-fact.ts";
import type { FactValue } from "../../values.ts";

/** What one place says: a whole span, one of its ends, or only a season in which the work takes place. */
export type Term = FactValue<"jobTerm"> & { says: "span" | "start" | "end" | "season" };

export function spanOf(text: string, { snapshot }: RuleContext): Term | null {
  const range = readRange(text, isDayFirst(snapshot));
  if (!range) return null;
  const [start, end] = [isoOf(range.start), isoOf(range.end)];
  return start && end && order(range.start) <= order(range.end) ? { start, end, says: "span" } : null;
}

/** A season is the whole term; a month or day is its start. */
export function pointOf(text: string, { snapshot }: RuleContext): Term | null {
  const date = readDate(text, isDayFirst(snapshot));
  const iso = date && isoOf(date);
  if (!iso) return null;
  return date.season ? { start: iso, end: iso, says: "season" } : { start: iso, end: null, says: "start" };
}

/** "June 8 or June 15, 2025" start in June: of alternatives, what they share or else the first. */
export function spanOrStart(text: string, context: RuleContext): Term | null {
  const range = readRange(text, isDayFirst(context.snapshot));
  // "immediately or 1 March 2026": no range, though it has the shape of one.
  if (!range) return pointOf(text, context) ?? pointOf(LAST_DATE.exec(text)?.[0] ?? "", context);
  const { start, end } = range;
  if (start.season || !/[a-z.]\/[a-z]|\b(?:or|and|oder|und|ou|et|o|y|e|of)\b/i.test(text))
    return spanOf(text, context);
  const shared = start.year === end.year && start.month === end.month ? { ...start, day: null } : start;
  const iso = isoOf(shared);
  return iso ? { start: iso, end: null, says: "start" } : null;
}

const LAST_DATE = new RegExp(`${DATE}$`, "i");

const SEASON_MONTH = { winter: 0, spring: 3, summer: 6, fall: 9 } as const;
const order = ({ year, month, day, season }: WrittenDate): number =>
  (year ?? 0) * 400 + (month ?? (season ? SEASON_MONTH[season] : 0)) * 32 + (day ?? 0);

/** Whether a date goes down to the day. */
export const isDay = (iso: string | null): boolean => /-\d\d-\d\d$/.test(iso ?? "");
