import { defineFact } from "../define-fact.ts";
import { type Days, officeDayRules } from "./office-days-per-week/rules.ts";

/** How many days a week the work is in the office. "Once a month" is no number of days a week. */
export const officeDaysPerWeek = defineFact<"officeDaysPerWeek", Days, Days>({
  kind: "officeDaysPerWeek",
  rules: officeDayRules,
  resolve(candidates, { drop }) {
    // A count of days is plainer than the days' names or a share of the week.
    const counted = candidates.filter(({ rule }) => !/weekdays|share/.test(rule));
    const [first] = counted.length > 0 ? counted : candidates;
    if (!first) return null;
    const { min, max } = first.item;
    const same = candidates.filter(({ item }) => item.min === min && item.max === max);
    for (const other of candidates) if (!same.includes(other)) drop(other, "a plainer count is stated");
    return { value: { min, max }, from: same };
  },
});
