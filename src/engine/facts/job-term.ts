import { isoOf } from "../dates.ts";
import { isDayFirst } from "../day-order.ts";
import { type Candidate, defineFact } from "../define-fact.ts";
import { structuredDate } from "../structured-date.ts";
import type { FactValue } from "../values.ts";
import type { Term } from "./job-term/reading.ts";
import { termRules } from "./job-term/rules.ts";

/** When the work takes place. Posting dates, deadlines, graduations and past events are not the work's time. */
export const jobTerm = defineFact<"jobTerm", Term, FactValue<"jobTerm">>({
  kind: "jobTerm",
  rules: termRules,
  fromStructured({ posting, source }, snapshot) {
    const date = structuredDate(posting.jobStartDate, isDayFirst(snapshot));
    const start = date && isoOf(date);
    if (!start) return [];
    const structured = {
      type: "structured" as const,
      source,
      path: "/jobStartDate",
      value: String(posting.jobStartDate),
    };
    const item: Term = { start, end: null, says: "start" };
    return [{ item, rule: "jobTerm/structured", certainty: "stated", structured }];
  },
  resolve(all) {
    const words = all.filter(({ at }) => at);
    const candidates = words.length > 0 ? words : all;
    const spans = candidates.filter(({ item }) => item.says === "span");
    if (spans.length > 0) return widest(mostExact(spans));
    const seasons = candidates.filter(({ item }) => item.says === "season");
    const starts = candidates.filter(({ item }) => item.says === "start");
    const ends = candidates.filter(({ item }) => item.says === "end");
    const [start] = mostExact(starts);
    const [season] = seasons;
    const [end] = ends.length > 0 ? ends : season && start ? [season] : [];
    if (!start && season) return { value: termOf(season.item), from: seasons };
    if (!start && !end) return null;
    const value = { start: start?.item.start ?? null, end: end?.item.end ?? null };
    const from = candidates.filter(
      ({ item }) =>
        (item.start !== null && item.start === value.start) || (item.end !== null && item.end === value.end),
    );
    return { value, from };
  },
});

const termOf = ({ start, end }: Term): FactValue<"jobTerm"> => ({ start, end });

const exactness = ({ start, end }: Term): number => {
  const iso = start ?? end ?? "";
  return /^\d{4}-\d\d/.test(iso) ? iso.length : 1;
};

/** Those that say days rather than months, months rather than seasons. */
function mostExact(candidates: readonly Candidate<Term>[]): Candidate<Term>[] {
  const best = Math.max(...candidates.map(({ item }) => exactness(item)));
  return candidates.filter(({ item }) => exactness(item) === best);
}

/** How far apart alternatives stand: "May-August 2026 or June-September 2026". */
const BESIDE = 80;

/** Of alternatives beside one another the earliest start and the latest end; of other places the first. */
function widest(spans: readonly Candidate<Term>[]) {
  const [first] = spans;
  if (!first) return null;
  const reach = (first.at?.end ?? 0) + BESIDE;
  const beside = spans.filter(({ at }) => at?.passage === first.at?.passage && (at?.start ?? 0) <= reach);
  const all = beside.map(({ item }) => item);
  const start = all.map((item) => item.start ?? "").sort()[0] ?? null;
  const end =
    all
      .map((item) => item.end ?? "")
      .sort()
      .at(-1) ?? null;
  const same = spans.filter(({ item }) => item.start === start && item.end === end);
  return { value: { start, end }, from: [...new Set([...beside, ...same])] };
}
