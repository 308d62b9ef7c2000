import { formatCountry, formatList, formatPay } from "../i18n/format.ts";
import { language, t, tCount } from "../i18n/t.ts";
import { closesSoon, daysUntil, deadlineOf } from "../jobs/deadline.ts";
import { yearly } from "../jobs/pay-rate.ts";
import type { Row } from "../jobs/row.ts";
import { workplaceText } from "../ui/value-words.ts";

/** Pay as listed, and beside it the rate of a year where that says more; "" when not stated. */
export function payTexts({ summary, user }: Row): { listed: string; rate: string } {
  const pay = summary.pay ?? [];
  const listed = pay.map(formatPay).join(" · ");
  const [first] = pay;
  const rate = first && first.period !== "year" ? yearly(first) : null;
  return {
    listed: listed === "" ? (user.own.pay ?? "") : listed,
    rate: rate === null ? "" : t("savedPayRate", formatPay(rate)),
  };
}

/** "Oslo or Rome · Remote"; "" when not stated. */
export function whereText({ summary }: Row): string {
  const parts = [
    formatList(summary.places ?? [], "disjunction"),
    formatList((summary.workplace ?? []).map(workplaceText), "disjunction"),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Who may apply, as far as the posting says: "only US · no sponsorship"; "" when it does not. */
export function eligibilityText({ summary }: Row): string {
  const from = summary.countries?.map(formatCountry) ?? summary.regions;
  const parts = [
    from ? t("valueOnlyFrom", formatList(from)) : "",
    summary.citizenship ? t("savedCitizens", formatList(summary.citizenship.map(formatCountry))) : "",
    summary.sponsorship === "offered" ? t("savedSponsors") : "",
    summary.sponsorship === "not-offered" ? t("savedNoSponsor") : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The deadline in words, how near it is, and whether it is the user's own. */
export function deadlineTexts(row: Row, today: string): { date: string; mark: string; soon: boolean } {
  const deadline = deadlineOf(row);
  if (deadline === null) return { date: "", mark: "", soon: false };
  const soon = closesSoon(row, today);
  const days = daysUntil(deadline, today);
  const mark = soon ? (days === 0 ? t("savedClosesToday") : tCount("savedClosesIn", days)) : "";
  return { date: shortDate(deadline), mark, soon };
}

/** "Dec 11, 2026": a column is narrow. */
function shortDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(time);
}
