import type { FactValue } from "../engine/values.ts";
import { language, type MessageKey, t } from "./t.ts";

type Range = { min: number | null; max: number | null };
export type Pay = FactValue<"baseSalary">[number];

/** "a, b and c" (conjunction), "a, b or c" (disjunction) or "a, b, c" (unit) in the user's language. */
export function formatList(items: readonly string[], type: Intl.ListFormatType = "conjunction"): string {
  return new Intl.ListFormat(language(), { type }).format(items);
}

/** A number with the language's digits and separators. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language(), options).format(value);
}

/** "3-5", "from 3", "up to 5"; one number when both ends are equal. */
export function formatRange({ min, max }: Range, options?: Intl.NumberFormatOptions): string {
  const format = new Intl.NumberFormat(language(), options);
  if (min !== null && max !== null) return min === max ? format.format(min) : format.formatRange(min, max);
  if (min !== null) return t("rangeFrom", format.format(min));
  return max === null ? "" : t("rangeUpTo", format.format(max));
}

/** A range of a measured unit, spelled out: "10-12 weeks". */
export function formatUnits(range: Range, unit: "hour" | "day" | "week" | "month" | "year"): string {
  return formatRange(range, { style: "unit", unit, unitDisplay: "long" });
}

/** An amount or range of money; cents are shown only when one end has them. */
export function formatMoney(range: Range, currency: string): string {
  const whole = [range.min, range.max].every((amount) => amount === null || Number.isInteger(amount));
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 };
  if (/^[A-Z]{3}$/.test(currency)) return formatRange(range, { style: "currency", currency, ...digits });
  return `${formatRange(range, digits)} ${currency}`.trim();
}

const PERIOD_KEYS = {
  hour: "payHour",
  day: "payDay",
  week: "payWeek",
  month: "payMonth",
  year: "payYear",
  once: "payOnce",
} as const satisfies Record<Pay["period"], MessageKey>;

/** Pay as listed: "$10,000-$11,000 a month". */
export function formatPay(pay: Pay): string {
  return t(PERIOD_KEYS[pay.period], formatMoney(pay, pay.currency));
}

/** A country's name; the code itself when it is none. */
export function formatCountry(code: string): string {
  if (code === "EEA") return t("regionEEA");
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language(), { type: "region" }).of(code) ?? code;
}
