import { defineFact, type Rule } from "../define-fact.ts";
import { type FactValue, workplaceTypes } from "../values.ts";
import { officeDayRules } from "./office-days-per-week/rules.ts";
import { choiceRules } from "./workplace-type/choice.ts";
import { hybridRules } from "./workplace-type/hybrid.ts";
import { languageRules } from "./workplace-type/languages.ts";
import { lineRules } from "./workplace-type/lines.ts";
import type { Modes } from "./workplace-type/modes.ts";
import { onsiteRules } from "./workplace-type/onsite.ts";
import { remoteRules } from "./workplace-type/remote.ts";

/** "3 days a week in the office" is hybrid, "5 days a week in the office" is onsite. */
const officeDays = officeDayRules.map(
  ({ name, pattern, mentions, read }): Rule<Modes> => ({
    name: name.replace("officeDaysPerWeek/", "workplaceType/"),
    pattern,
    ...(mentions ? { mentions } : {}),
    read(match, context) {
      const days = read?.(match, context);
      return days ? { modes: [(days.min ?? 0) >= 5 ? "onsite" : "hybrid"], by: "words" } : null;
    },
  }),
);

/** What speaks before what: words about the role and the head, then the employer's ways, tags, the page's data. */
const ORDER: readonly (readonly Modes["by"][])[] = [["words", "line"], ["mention"], ["tag"], ["data"]];

/** The modes in which this role may be worked: remote, hybrid, onsite. A place alone says none of them. */
export const workplaceType = defineFact<"workplaceType", Modes, FactValue<"workplaceType">>({
  kind: "workplaceType",
  rules: [
    ...lineRules,
    ...choiceRules,
    ...hybridRules,
    ...remoteRules,
    ...onsiteRules,
    ...languageRules,
    ...officeDays,
  ],
  fromStructured: ({ source, path, posting }) =>
    posting.jobLocationType === "TELECOMMUTE"
      ? [
          {
            item: { modes: ["remote"], by: "data" },
            rule: "workplaceType/structured",
            certainty: "implied",
            structured: { type: "structured", source, path: `${path}/jobLocationType`, value: "TELECOMMUTE" },
          },
        ]
      : [],
  resolve(candidates, { drop }) {
    const by = ORDER.find((kinds) => candidates.some(({ item }) => kinds.includes(item.by)));
    const used = candidates.filter(({ item }) => by?.includes(item.by));
    // Part of the week in an office makes "in office" elsewhere a part of the hybrid, unless that is one of two choices.
    const isHybrid = used.some(({ item }) => item.modes.includes("hybrid"));
    const isPart = ({ modes }: Modes) => isHybrid && modes.includes("onsite") && !modes.includes("hybrid");
    const kept = used.filter((candidate) => {
      const { item } = candidate;
      if (!isPart(item) || item.modes.length > 1) return true;
      drop(candidate, "part of the week is worked at home");
      return false;
    });
    const modes = workplaceTypes.filter((mode) =>
      kept.some(({ item }) => item.modes.includes(mode) && !(mode === "onsite" && isPart(item))),
    );
    return modes.length > 0 ? { value: modes, from: kept } : null;
  },
});
