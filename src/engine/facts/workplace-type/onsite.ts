import type { Rule } from "../../define-fact.ts";
import { clauseBefore, isNegated } from "./context.ts";
import { JOB, OFFICE, TALKS } from "./english-words.ts";
import { type Modes, ONSITE_SERVICE } from "./modes.ts";
import { B, E, modeRule, ownRule } from "./rule.ts";

/** "In-Office Requirement Statement:" announces what is asked and does not say it. */
const ENDS_HEADING = /^\s?(?:statements?|polic(?:y|ies)|details|information)?\s?:?\s*$/i;

export const onsiteRules: readonly Rule<Modes>[] = [
  // "onsite role", "100% on-site", "in-person internship"; not "onsite gym", "on-site interviews", a heading "On-site requirements:"
  modeRule(
    "onsite-job",
    "onsite",
    "words",
    `${B}(?:(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)(?:,? (?:full[- ]time|part[- ]time|only|[\\p{L}-]{3,14}))? (?:${JOB}|work|capacity|basis|presence|attendance|requirement)s?|(?:100 ?%|fully|strictly|entirely|completely|exclusively|purely|full[- ]time) (?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|in the office)|on[- ]?site (?:full[- ]time|required|only)|(?:in|at|from) (?:the|our) ${OFFICE} (?:every day|every weekday|daily|each day|full[- ]time)|full[- ]time (?:in|at|from) (?:the|our) ${OFFICE}|in-store (?:role|position|job)|(?:in|at|from) (?:the|our) ${OFFICE} [^.;!?\\n]{0,25}full[- ]time|on[- ]?site (?:is )?preferred|work(?:ing)? (?:on[- ]?site|in[- ]person) is (?:essential|required|necessary|expected|a must|mandatory)|commut(?:e|ing) to (?:the|our) ${OFFICE} (?:daily|every day)|work (?:in|from) (?:the|our) office(?= ?[.;,]|$)|(?:work(?:ing)?|based|located) (?:in|at|from|out of) (?:one|any|either) of our (?:[\\p{L}-]+ ){0,2}(?:offices|hubs|studios|labs)|commut(?:e|ing) on[- ]?site)${E}`,
    ([words], context) =>
      ONSITE_SERVICE.test(context.after) ||
      isSometimes(clauseBefore(context)) ||
      (/requirements?$/i.test(words) && ENDS_HEADING.test(context.after)),
  ),
  // "this position is on-site", "requires physical presence", "we're an in-person team"; not "this role is on-site two days"
  ownRule(
    "job-is-onsite",
    "onsite",
    "words",
    `${B}(?:(?:${JOB}|work|this) (?:is|will be|must be|requires?|needs?)(?: (?:a|an|to be|you to be|you|based|currently|located|performed|worked|done|fully|100%|expected to be|required to be|to work|available to work|working|primarily|full[- ]time|being|completed)){0,4}[ ,](?:on[- ]?site|in[- ]person|in[- ]office|office-based)|requires? (?:your |regular |daily )?physical presence|physical presence [^.;!?\\n]{0,30}(?:is )?(?:required|essential|expected|necessary|mandatory)|(?:an?|our) (?:fully |100% )?(?:in-person|in-office|on[- ]?site) (?:team|company|start-?up)|hir(?:e|ing) for in-person)${E}`,
    (_, context) => isOnsiteService(context.after) || isSometimes(clauseBefore(context)),
  ),
  // "(in-person, Oslo)"
  modeRule(
    "onsite-aside",
    "onsite",
    "words",
    "\\((?<quote>on[- ]?site|in[- ]person|in[- ]office)(?=[,)])",
    (_, context) => TALKS.test(clauseBefore(context)),
  ),
  // "ability to work on-site"; not "ability to work in person with clients"
  ownRule(
    "able-onsite",
    "onsite",
    "words",
    `${B}(?:ability|able|willingness|willing|available|availability|required) to (?:consistently |regularly )?work (?:full[- ]time )?(?:on[- ]?site|in[- ]person|in[- ]office)${E}`,
    (_, context) => isOnsiteService(context.after) || isSometimes(clauseBefore(context)),
  ),
  // "must work on-site", "required to work in person", "we work fully on-site"; not "work onsite with customers"
  modeRule(
    "work-onsite",
    "onsite",
    "words",
    `${B}(?:requires?(?: you to)?|requiring|must|will|to|should|able to|willing(?:ness)? to|required to|expected to|we|who|interns?|employees|everyone|team) (?:all )?(?:be )?(?:work(?:s|ing)?|available to work)(?: (?:together|fully|primarily|full[- ]time|mostly|solely|exclusively))?,? (?:on[- ]?site|in[- ]person|in[- ]office|(?:from|out of) (?:the|our) office full[- ]time)${E}`,
    (_, context) => isOnsiteService(context.after) || isSometimes(clauseBefore(context)),
  ),
  // "Onsite in Oslo", "ONSITE (Oslo)", "in person in Fort Gordon"; not "on-site in our gym"
  {
    name: "workplaceType/onsite-in",
    pattern:
      /(?:^|[|(/,;:–—-] ?|\b(?:[Ll]ocated|[Rr]ole|[Pp]rogram|[Bb]ased|is|[Ww]ork|[Pp]osition|support\w*(?: \p{L}+){0,2}) )(?<quote>[Oo]n-?[Ss]ite|ONSITE|ON-SITE|[Ii]n[- ][Pp]erson)(?: \(| (?:in|at|from) (?:our |the )?)(?=\p{Lu})/dgu,
    read: (match, context) =>
      isNegated(match, context) || /client|customer|meet|interview|event/iu.test(clauseBefore(context))
        ? null
        : { modes: ["onsite"], by: "words" },
  },
  // "field-based role": work that cannot be done at home
  modeRule(
    "field",
    "onsite",
    "words",
    `(?:${B}(?:field(?:[- ]based)?(?: sales| service| marketing)? (?:role|position|job)|(?:this|the) ${JOB} is field[- ]based|(?:be |work |out )in the field [1-9]0 ?%)|^[^\\p{L}]{0,4}field[- ]based)${E}`,
  ),
];

const isOnsiteService = (after: string): boolean =>
  ONSITE_SERVICE.test(after) || /^ (?:with|and)\b/i.test(after);

const isSometimes = (before: string): boolean =>
  /\b(?:may|might|occasional\w*|some|periodic\w*|option|flexib\w+|interviews?|days?|when|if)\b[^,:]{0,30}$/iu.test(
    before,
  );
