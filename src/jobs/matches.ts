import { daysUntil, deadlineOf } from "./deadline.ts";
import { yearly } from "./pay-rate.ts";
import type { Filter } from "./query.ts";
import type { Row } from "./row.ts";

/** `unstated`: the posting does not say; the list asks whether such jobs are to be shown. */
export type Answer = "yes" | "no" | "unstated";

/**
 * Whether a row passes a filter.
 * @param today `YYYY-MM-DD`
 */
export function answer(filter: Filter, row: Row, today: string): Answer {
  const { summary, user } = row;
  switch (filter.by) {
    case "pay":
      return payAnswer(filter, row);
    case "deadline": {
      const deadline = deadlineOf(row);
      if (deadline === null) return "unstated";
      const days = daysUntil(deadline, today);
      const limit = filter.date === null ? (filter.days ?? 0) : daysUntil(filter.date, today);
      return said(filter.op === "<" ? days >= 0 && days <= limit : days >= limit);
    }
    case "workplace":
      return summary.workplace ? said(summary.workplace.includes(filter.is)) : "unstated";
    case "country": {
      const countries = summary.countries;
      return countries ? said(countries.length === 1 && countries[0] === filter.is) : "unstated";
    }
    case "visa":
      return summary.sponsorship ? said(summary.sponsorship === filter.is) : "unstated";
    case "status":
      return said(user.status === filter.is);
    case "tag":
      return said(user.tags.some((tag) => tag.toLowerCase() === filter.is.toLowerCase()));
    case "state":
      if (filter.is === "changed") return said(row.changedAt !== null);
      return said((row.closedAt !== null) === (filter.is === "closed"));
  }
}

/** More than: the upper end reaches it. Less than: the lower end is under it. Other currencies are a no. */
function payAnswer(filter: Filter & { by: "pay" }, { summary }: Row): Answer {
  const rates = (summary.pay ?? []).flatMap((pay) => yearly(pay) ?? []);
  if (rates.length === 0) return "unstated";
  return said(
    rates.some(({ min, max, currency }) => {
      if (filter.currency !== null && currency !== filter.currency) return false;
      const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
      return filter.op === ">" ? high >= filter.amount : low <= filter.amount;
    }),
  );
}

const said = (yes: boolean): Answer => (yes ? "yes" : "no");
