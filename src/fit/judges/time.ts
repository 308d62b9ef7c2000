import { firstDay, lastDay } from "../calendar.ts";
import { factIn, type Reading } from "../reading.ts";
import { type Finding, finding, type Situation, silent } from "../verdict.ts";

/** The date on which the stated term ended, if that day lies before today; whoever reads, the term is over. */
export function overSince(extraction: Reading, today: string): string | null {
  const end = factIn(extraction, "jobTerm")?.value.end ?? null;
  const last = end === null ? null : lastDay(end);
  return last !== null && last < today ? end : null;
}

/** The last day to apply, if it lies before today. */
export function closedSince(extraction: Reading, today: string): string | null {
  const date = factIn(extraction, "validThrough")?.value ?? null;
  return date !== null && date < today ? date : null;
}

/** The stated dates against today and against when the user is available. */
export function judgeTerm({ extraction, profile, today }: Situation): Finding {
  const fact = factIn(extraction, "jobTerm");
  if (!fact) return silent.posting;
  const over = overSince(extraction, today);
  if (over !== null) return finding("conflicts", { code: "termOver", date: over });
  const { from, to } = profile.available ?? {};
  if (!from && !to) return silent.profile;
  const free = { from: from ? firstDay(from) : null, to: to ? lastDay(to) : null };
  const starts = firstDay(fact.value.start ?? "");
  const ends = lastDay(fact.value.end ?? "");
  const startsBy = lastDay(fact.value.start ?? "");
  if ((free.from && ends && free.from > ends) || (free.to && starts && free.to < starts)) {
    return finding("conflicts", { code: "notAvailable" });
  }
  const late = free.from && startsBy && free.from > startsBy;
  const early = free.to && ends && free.to < ends;
  return late || early
    ? finding("depends", { code: "availablePartly" })
    : finding("fits", { code: "available" });
}

export function judgeDeadline({ extraction, today }: Situation): Finding {
  if (!factIn(extraction, "validThrough")) return silent.posting;
  const closed = closedSince(extraction, today);
  return closed === null
    ? finding("fits", { code: "deadlineOpen" })
    : finding("conflicts", { code: "deadlineOver", date: closed });
}

export function judgeHours({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "workHours");
  if (!fact) return silent.posting;
  const count = profile.available?.hours;
  if (count === undefined) return silent.profile;
  const { min, max } = fact.value;
  if ((min ?? 0) > count) return finding("conflicts", { code: "hoursAbove", count });
  return max !== null && max > count
    ? finding("depends", { code: "hoursAbove", count })
    : finding("fits", { code: "hoursMet", count });
}
