import type { Rule } from "../../define-fact.ts";
import { clauseBefore, isNegated, isOfOthers } from "./context.ts";
import { OFFICE, TALKS } from "./english-words.ts";
import { type Modes, modesIn, NOT_HYBRID_WORK, NOT_WORK } from "./modes.ts";
import { B, E } from "./rule.ts";

/** "our office in Oslo", "our Oslo, Graz or New Haven offices" */
const OUR_OFFICE = `(?:(?:one|any|either) of )?(?:our|the) (?:${OFFICE}|[\\p{L}.’', -]{2,90}? offices?)`;

/** Two modes as a choice of the applicant. */
export const choiceRules: readonly Rule<Modes>[] = [
  {
    // "office-based or hybrid", "remotely or at one of our Oslo or Graz offices", "from home or in our Oslo office": a choice in one breath
    name: "workplaceType/choice",
    pattern: new RegExp(
      `${B}(?<one>hybrid|remote(?:ly)?|on[- ]?site|in[- ]person|in[- ]office|office[- ]based|work(?:ing)? from home|(?:from|at) home(?=,? or (?:in|at|from) (?:one of |any of |either of )?(?:our|the) [A-Z])|(?:in|at|from|out of) ${OUR_OFFICE}(?: in [\\p{L} ]{2,20})?)(?: (?:work|role|position|working))?(?: \\([^()]{0,60}\\))?,? ?(?:or|/|as well as) ?(?:(?:work(?:ing)?|be|even|in a|fully|100%|in|at|from|out of|full|come (?:in)?to) ){0,2}(?<two>hybrid|remote(?:ly)?|on[- ]?site|in[- ]person|in[- ]office|office[- ]based|home ?office|${OUR_OFFICE})${E}`,
      "dgiu",
    ),
    read(match, context) {
      const named = (words = "") => {
        if (/^(?:from|at) home$/i.test(words)) return ["remote" as const];
        return /\b(?:our|the) /i.test(words) ? ["onsite" as const] : modesIn(words);
      };
      const modes = [...new Set([...named(match.groups?.one), ...named(match.groups?.two)])];
      if (
        /hybrid[ ,(:–-]{0,3}$/i.test(context.before) ||
        modes.length < 2 ||
        NOT_WORK.test(context.after) ||
        NOT_HYBRID_WORK.test(context.after)
      )
        return null;
      if (isNegated(match, context) || isOfOthers(context) || TALKS.test(clauseBefore(context))) return null;
      return { modes, by: "words" };
    },
  },
];
