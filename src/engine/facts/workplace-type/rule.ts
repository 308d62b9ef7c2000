import type { Rule, RuleContext } from "../../define-fact.ts";
import { WORKPLACE_WORD } from "../../lexicon/office-words.ts";
import { isNegated, isOfOthers, isSome } from "./context.ts";
import { type Mode, type Modes, NOT_HYBRID_WORK, NOT_WORK } from "./modes.ts";

/** Begin and end of a whole word, for patterns with the flag `u`. */
export const B = "(?<![\\p{L}\\p{N}#-])";
export const E = "(?![\\p{L}\\p{N}])";

type Refuses = (match: RegExpMatchArray, context: RuleContext) => boolean;

/** A rule whose words name one mode, unless they are negated or speak of the employer's other people. */
export const modeRule = (
  name: string,
  mode: Mode,
  by: "words" | "mention",
  source: string,
  refuses: Refuses = () => false,
): Rule<Modes> => ({
  name: `workplaceType/${name}`,
  mentions: WORKPLACE_WORD,
  pattern: new RegExp(source, "dgiu"),
  read: (match, context) =>
    isNegated(match, context) || isSome(context) || isOfOthers(context) || refuses(match, context)
      ? null
      : { modes: [mode], by },
});

/** The same for words that speak of this role even where the employer is their subject: "we are open to remote". */
export const ownRule = (...rule: Parameters<typeof modeRule>): Rule<Modes> => {
  const [name, mode, by, source, refuses = () => false] = rule;
  return {
    name: `workplaceType/${name}`,
    mentions: WORKPLACE_WORD,
    pattern: new RegExp(source, "dgiu"),
    read: (match, context) =>
      isNegated(match, context) || isSome(context) || refuses(match, context) ? null : { modes: [mode], by },
  };
};

export const isNotWork: Refuses = (_, { after }) => NOT_WORK.test(after);

export const isNotHybridWork: Refuses = (match, { after }) =>
  NOT_HYBRID_WORK.test(`${/hybrid(.*)/isu.exec(match[0])?.[1] ?? ""}${after}`.slice(0, 60));
