import type { RuleContext } from "../../define-fact.ts";
import { lightPattern } from "../../light-pattern.ts";

/** Words of the same clause before the match, at most 90 characters. */
export const clauseBefore = ({ before }: RuleContext): string =>
  /[^.;!?\n]*$/.exec(before.slice(-90))?.[0] ?? "";

/** Words of the same clause after the match, at most 90 characters. */
export const clauseAfter = ({ after }: RuleContext): string =>
  /^[^.;!?\n]*/.exec(after.slice(0, 90))?.[0] ?? "";

const NO = lightPattern(
  /(?<!\p{L})(?:not|no|non|never|isn['’]t|cannot|can['’]t|without|unable to|neither|nor|kein(?:e[nr]?)?|nicht|pas|sans|sin|não|sem|geen|niet|senza|rather than|instead of)(?: (?:a|an|be|de|eligible for|offer|offering|have|currently|able to|available for|any|possible to|the|considered|fully|100%|open to|allow|supporting?|provide)){0,4}[ -]$/iu,
);
const NO_AFTER = lightPattern(
  /^[^,.;(]{0,30}?(?:\b(?:not|never)\b(?! only)|n['’]t\b| nicht | n['’]est pas| no (?:es|está) | não )/iu,
);

/** "not a remote position", "remote work is not available", "Remote: no", "kein Homeoffice", "pas de télétravail". */
export function isNegated(match: RegExpMatchArray, context: RuleContext): boolean {
  return (
    NO.test(clauseBefore(context)) ||
    isAnsweredNo(match, context) ||
    /\b(?:not|no) (?:a |an )?$/iu.test(match[0].slice(0, 8)) ||
    NO_AFTER.test(clauseAfter(context)) ||
    /^\s?[:?]\s?(?:no|none|not)\b/iu.test(context.after)
  );
}

/** A label of its own line, "Telework eligible", with "No" in the next. */
const isAnsweredNo = (match: RegExpMatchArray, { passage, passages, index }: RuleContext): boolean =>
  /^\W{0,3}$/.test(passage.text.replace(match[0], "")) &&
  /^(?:no|none|n\/a|not (?:eligible|available|offered))\b[^\n]{0,40}$/i.test(passages[index + 1]?.text ?? "");

/** "some roles may be fully remote": what other jobs are. */
export const isSome = (context: RuleContext): boolean =>
  /(?<!\p{L})(?:some|certain|many|most|other|select) (?:of our )?(?:roles|positions|jobs|teams|employees|people)(?: \p{L}+){0,3} $/iu.test(
    clauseBefore(context),
  );

/** "as a remote-first company", "experience working remotely", "ability to work from home": the employer or the past, not this work. */
export function isOfOthers(context: RuleContext): boolean {
  const before = clauseBefore(context);
  return (
    /(?<!\p{L})(?:we(?:'re|’re| are)|as) (?:an? |the )?(?:[\p{L}%-]+ ){0,3}$|(?<!\p{L})(?:experience|background|familiar\w*|comfort\w*|history|ability|(?<!(?:be|are|’re|'re) )able|skilled|proven|proficien\w*|success\w*|personnel|designated as)(?: [\p{L}-]+){0,5} ?$/iu.test(
      before,
    ) && !/\b(?:hiring|looking|seeking|offering|open)\b/iu.test(before)
  );
}
