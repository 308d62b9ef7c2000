import type { Rule } from "../../define-fact.ts";
import { WORKPLACE_WORD } from "../../lexicon/office-words.ts";
import { clauseBefore, isNegated, isOfOthers } from "./context.ts";
import { type Modes, modesIn, NOT_HYBRID_WORK, NOT_WORK, ONSITE_SERVICE } from "./modes.ts";
import { B, E, isNotHybridWork, isNotWork, modeRule, ownRule } from "./rule.ts";

const JOB =
  "(?:role|position|job|opportunit(?:y|ies)|internship|vacancy|contract|assignment|employment|gig|opening|co-?op|program)";
const DAY = "(?:\\d|one|two|three|four)";
const OFFICE = "(?:[\\p{L}.’'-]+,? ){0,4}(?:office|hq|headquarters|hub|studio|lab)s?";

/** Meetings and sales talks may be in person or remote; that is no choice of the applicant. */
const TALKS =
  /\b(?:meet\w*|customers?|clients?|patients?|interview\w*|calls?|sessions?|teams?|present\w*|training|events?|flexib\w+)\b/iu;

export const englishRules: readonly Rule<Modes>[] = [
  {
    // "office-based or hybrid", "remotely or from our Oslo office": a choice in one breath
    name: "workplaceType/choice",
    pattern: new RegExp(
      `${B}(?<one>hybrid|remote(?:ly)?|on[- ]?site|in[- ]person|in[- ]office|office[- ]based|work(?:ing)? from home|(?:in|at|from|out of) (?:our|the) ${OFFICE}(?: in [\\p{L} ]{2,20})?)(?: (?:work|role|position|working))?(?: \\([^()]{0,60}\\))?,? ?(?:or|/|as well as) ?(?:(?:work(?:ing)?|be|even|in a|fully|100%|in|from|full) ){0,2}(?<two>hybrid|remote(?:ly)?|on[- ]?site|in[- ]person|in[- ]office|office[- ]based|home ?office|(?:our|the) ${OFFICE})${E}`,
      "dgiu",
    ),
    read(match, context) {
      const named = (words = "") => (/\b(?:our|the) /i.test(words) ? ["onsite" as const] : modesIn(words));
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
  {
    // "home or office, you decide": a choice where the words say so
    name: "workplaceType/you-decide",
    pattern: new RegExp(
      `${B}(?:(?:from )?(?:the |our )?offices?,? or (?:from )?(?:remote(?:ly)?|(?:your )?home)|(?:from )?(?:remote(?:ly)?|(?:your )?home),? (?:or|\\/) (?:from |in )?(?:the |our )?offices?|home, office,? or both)${E}`,
      "dgiu",
    ),
    mentions: WORKPLACE_WORD,
    read(match, context) {
      if (isNegated(match, context)) return null;
      const isChoice = /\b(?:choos\w+|choice|decide|prefer|you (?:want|like)|up to you|whichever)\b/iu.test(
        context.sentence,
      );
      return isChoice ? { modes: ["remote", "onsite"], by: "words" } : { modes: ["hybrid"], by: "mention" };
    },
  },
  // "can be remote", "could be fully remote"
  ownRule(
    "can-be-remote",
    "remote",
    "words",
    `${B}(?:can|could|may|might) be (?:fully |100% |entirely )?(?:remote|virtual|home-based)${E}`,
    (match, context) => isNotWork(match, context) || TALKS.test(clauseBefore(context)),
  ),
  // "located in any of our sites, as well as remote"
  modeRule(
    "or-remote",
    "remote",
    "words",
    `${B}(?:located|based|sites?|locations?|offices?)[^.;!?\\n]{0,80}(?: or| as well as|,) (?:fully |100% )?remote(?:ly)?(?=[.,;)]|$| in (?=\\p{Lu}))`,
  ),

  // "hybrid role", "this is a hybrid position"; not "a hybrid role of sales and design"
  modeRule(
    "hybrid-job",
    "hybrid",
    "words",
    `${B}hybrid(?:,? (?:remote|in-office|work|full-time|part-time))? (?:${JOB}|schedule|capacity|basis|work week|workweek)s?${E}`,
    isNotHybridWork,
  ),
  // "hybrid working", "hybrid environment"; not "hybrid cloud environments"
  modeRule(
    "hybrid-work",
    "hybrid",
    "mention",
    `${B}hybrid[ -](?:(?:and|or|&|\\/) (?:flexible|remote) )?(?:work(?:ing|place|style|force)?|arrangements?|set-?up|policy|format|mode|fashion|manner|way|pattern|rhythm|cadence|structure|routine|plan|configuration|framework|approach|flexibility|options?|office|remote|in[- ]office|environment|model|hours|culture)${E}`,
    isNotHybridWork,
  ),
  // "This role is hybrid", "(Hybrid)", "work hybrid", "Hybrid:"
  modeRule(
    "hybrid-alone",
    "hybrid",
    "words",
    `(?:${B}(?:is|be|work(?:ing|s)?|this is an?|currently|fully|are|:) (?:a )?(?<quote>hybrid)${E}(?=[.,;)!]|$| (?:in|from|with|at|and|out of|\\())|\\(hybrid[^()]{0,40}\\)|^hybrid${E}(?=[:,.]|$| [-–—(]))`,
    isNotHybridWork,
  ),
  // "split between home and office", "a mix of remote and in-office work"
  modeRule(
    "split",
    "hybrid",
    "words",
    `${B}(?:split|mix|combination|combine|blend|balance|divided?|mixture|alternat\\w+)(?: [\\p{L}-]+){0,4} (?:between |of |both )?(?:[\\p{L}-]+ ){0,3}(?:(?:home|remote|wfh)(?: [\\p{L}-]+){0,2} ?(?:and|&|/|with) ?(?:the |our |an? )?(?:[\\p{L}-]+ ){0,2}(?:office|on[- ]?site|in-person|in-office)|(?:office|on[- ]?site|in-person|in-office)(?: [\\p{L}-]+){0,2} ?(?:and|&|/|with) ?(?:[\\p{L}-]+ ){0,2}(?:home|remote|wfh))`,
  ),
  // "blended working (home and office)", "50/50 office and home", "from home and our office"
  modeRule(
    "both",
    "hybrid",
    "words",
    `${B}(?:(?:blended|flexible|flexibly|agile|smart|50 ?\\/ ?50)(?: [\\p{L}-]+){0,2}[ :(,–-]{1,3}(?:[\\p{L}-]+ ){0,2}(?:(?:home|remote)(?:ly)? (?:and|&|\\/|or) (?:in |at |from )?(?:the |our )?office|(?:the |our )?office (?:and|&|\\/|or) (?:from |at )?(?:home|remote)(?! office))|(?:from|at) home and (?:in |at |from )?(?:the|our) ${OFFICE})${E}`,
  ),
  // "half of your time in the office", "part of the week from home"
  modeRule(
    "half",
    "hybrid",
    "words",
    `${B}(?:half|part) (?:of )?(?:the|your|their) (?:working )?(?:time|week)[^.;!?\\n]{0,40}?(?:from home|at home|remote(?:ly)?|in the office|in our office|in-office|on[- ]?site)${E}`,
  ),
  // "work from home when you need to", "remotely as needed"
  modeRule(
    "when-needed",
    "hybrid",
    "mention",
    `${B}work(?:ing)? (?:from home|remotely) (?:when|as|if|where|whenever)(?: [\\p{L}']+){0,3} (?:need(?:ed)?|want|like|suits|necessary|possible|appropriate|required)${E}`,
  ),
  // "remote work possible up to 60%"
  modeRule(
    "share-remote",
    "hybrid",
    "words",
    `${B}(?:remote|work(?:ing)? from home|home[- ]?office|wfh|telework)(?:[ -][\\p{L}]+){0,4} (?:up to |max\\.? |bis (?:zu )?|ca\\. )?[1-9]0 ?%`,
  ),
  // "2 days remote per week", "work from home up to 2 days", "remote work on Fridays"; not "2 days from home a month"
  ownRule(
    "home-days",
    "hybrid",
    "words",
    `${B}(?:(?:${DAY}|some|certain|a few|several|most)(?: ?(?:-|–|to|or) ?${DAY})?(?: |-)days?(?:’|')?(?: ?/ ?week| (?:a|per|each|every) week)?(?: of)? (?:remote(?:ly)?|wfh|from home|work(?:ing)? (?:from home|remotely)|at home|home ?office|telework|telecommuting)|(?:remote(?:ly)?|wfh|(?:from|at) home|home ?office|telework)(?: work)?[:,]?(?: for)?(?: up to)?(?: on)? (?:${DAY}|some|certain)(?: ?(?:-|–|to|or) ?\\d)? ?(?:days?|x(?= ?(?:\\/|a|per)))|(?:remote(?:ly)?|wfh|work(?:ing)?[- ]from[- ]home)(?: work)?(?: on)? (?:mon|tues|wednes|thurs|fri)days?|(?:work[- ]from[- ]home|wfh) days?)`,
    (match, { after }) => /month|year|quarter/i.test(match[0] + after.slice(0, 20)),
  ),
  // "partially remote", "occasional home working", "up to 50% work from home", "freedom to work from home or the office"
  modeRule(
    "partly-remote",
    "hybrid",
    "mention",
    `${B}(?:(?:partial(?:ly)?|part[- ]time|partly|semi|occasional(?:ly)?|some|limited) ?-?(?:remote|work(?:ing)? from home|wfh|telework|telecommut\\w+|home ?office|home working)(?: work(?:ing)?| days)?|(?:up to )?[1-9]0 ?% (?:remote|work(?:ing)? from home|wfh|telework)|(?:flexibility|option|opportunity|possibility|freedom) (?:to|of) (?:occasionally |sometimes |also |partly )?(?:work(?:ing)? from (?:home|both)|work(?:ing)? remotely) (?:(?:or|and|as well as) (?:in|at|from|the|our|on[- ]?site)|some|occasionally|part|a few|on|when|${DAY}|up to)|(?:wfh|home[- ]?office) (?:possibilit\\w+|days|option\\w*)|(?:wfh|work[- ]from[- ]home) (?:flexibility|policy|options?|friendly|benefits?)|remote (?:work )?(?:flexibility|days)|hybrid[- ](?:eligible|possible|available|friendly)|eligible for hybrid)${E}`,
  ),

  // "fully remote", "100% remote"; not "a fully remote team"
  modeRule(
    "fully-remote",
    "remote",
    "words",
    `${B}(?:fully|100 ?%|completely|entirely|permanently|totally|primarily|predominantly|mainly|mostly|full)[ -]remote(?:ly)?${E}`,
    isNotWork,
  ),
  // "remote position", "virtual role", "work from home job"; not "remote teams", "remote support"
  modeRule(
    "remote-job",
    "remote",
    "words",
    `${B}(?:remote|virtual|work[- ]from[- ]home|wfh|at-home|home[- ]based|telecommut(?:e|ing)|telework(?:ing)?)(?:[ ,-](?:full-time|part-time|first|friendly|based|work|working|[\\p{L}-]{4,14}))?,? ${JOB}s?${E}`,
    isNotWork,
  ),
  // "this role is remote", "work can be performed remotely"; not "if the role is remote"
  modeRule(
    "job-is-remote",
    "remote",
    "words",
    `${B}(?:${JOB}|work|this|location) (?:is|can be|will be|may be|would be)(?: (?:a|an|offered as|offered|held|conducted|delivered|run|open to|eligible for|performed|fully|100%|done|based|available|currently|also|entirely|completely|worked|open|considered)){0,4}(?: as)? (?:remote(?:ly)?|virtual(?:ly)?|work[- ]from[- ]home|home-based|telework)${E}`,
    (match, context) =>
      (isNotWork(match, context) && !/^-(?:first|friendly)(?! [\p{L}])/u.test(context.after)) ||
      /\b(?:if|when|support|manag\w+)\b[^,]{0,30}$/iu.test(clauseBefore(context)),
  ),
  // "can be based remotely anywhere", "open to remote candidates", "hire from any location", "remote-eligible"
  ownRule(
    "open-to-remote",
    "remote",
    "words",
    `${B}(?:(?:based|located|performed|done|live|hire|hiring|work)(?: (?:from|in|to))? (?:remotely )?anywhere|(?:based|located) remotely|hir(?:e|ing) (?:people |talent )?(?:from|in) any(?: geographical| geographic)? ?(?:location|where|place)|hir(?:e|ing) remotely|(?:worked|performed|done|based|work) (?:remotely )?(?:from|in|out of) any(?: us| u\\.s\\.)? (?:state|location|country|city|place)|work (?:from )?where(?:ver)? you (?:want|like|choose|are|prefer)|work from wherever|location[- ](?:independent|agnostic)|telecommut(?:e|ing) (?:is )?(?:allowed|permitted|available|possible)|remote[- ]eligible|telework[- ]eligible|eligible for (?:telework|remote)|work[- ]from[- ]home (?:set-?up|arrangement)|(?:open|available) to remote|remote (?:candidates|applicants|consideration|ok|okay|possible|welcome|considered|optional|available)|(?:from the comfort of|from) (?:your|their) (?:own )?homes?(?: office)?)${E}`,
    isNotWork,
  ),
  // "offers remote work", "this role allows for remote work"
  modeRule(
    "allows-remote",
    "remote",
    "mention",
    `${B}(?:${JOB}|position|we|company)s? (?:also )?(?:offers?|allows?(?: for)?|supports?|permits?|provides?|enables?) (?:fully |full |100% )?(?:remote (?:work(?:ing)?)|work(?:ing)? from home|telecommuting|telework)${E}`,
    isNotWork,
  ),
  // A line that begins with it: "Remote, with a trip a quarter", "Remote - from any state"
  modeRule(
    "remote-first-word",
    "remote",
    "words",
    "^[^\\p{L}]{0,4}(?:remote|remot[oa]|home[- ]based)(?=[,.;(]| [-–—(]|$| with | in \\p{Lu})",
    (_, { after }) => /^[ ,]*(?:and|or|&|\/|hybrid|on[- ]?site|office|flexible)/i.test(after),
  ),
  // "work remotely", "work from home"; not "work remotely two days a week", "teams who work remotely"
  modeRule(
    "work-remotely",
    "remote",
    "mention",
    `${B}work(?:s|ing)? (?:100% |fully |completely |entirely |full[- ]time )?(?:remotely|remote|from home|from anywhere|from any location)${E}|work-at-home${E}`,
    (match, context) =>
      isNotWork(match, context) ||
      /^(?: [\p{L}-]+){0,3} (?:\d|one|two|three|four|some|a few|certain|occasional|part|when|where|if|as needed|during|on (?:mon|tue|wed|thu|fri)|or (?:in|at|from|on|working|the)|and (?:in|at|from|on))/iu.test(
        context.after,
      ) ||
      /^ (?:polic|flexib|option|stipend|allowance|budget|benefit|set-?up|equipment|days?)/iu.test(
        context.after,
      ) ||
      /\b(?:teams?|those|employees|who|while|when|others|staff|customers?|option to|ability to|flexibility to|up to [\p{L}\p{N}%]+|% ?|want to|days?|week)(?: [\p{L}-]+){0,3} $/iu.test(
        clauseBefore(context),
      ),
  ),
  // "Remote - Canada", "REMOTE (DE/UK)", "remote within the US"
  modeRule(
    "remote-place",
    "remote",
    "words",
    `${B}remote(?:,| -| –| —|:| in| within| from| \\(|/)(?: the| only)? ?(?:us\\b|u\\.s|usa|uk\\b|eu\\b|united|canad|europe|emea|latam|apac|germany|deutschland|france|spain|españa|portugal|brasil|brazil|india|mexic|poland|anywhere|worldwide|global|[a-z]{2}(?:/[a-z]{2}){1,12}|only\\)?)`,
  ),

  // "onsite role", "100% on-site", "in-person internship"; not "onsite gym", "on-site interviews"
  modeRule(
    "onsite-job",
    "onsite",
    "words",
    `${B}(?:(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)(?:,? (?:full[- ]time|part[- ]time|only|[\\p{L}-]{3,14}))? (?:${JOB}|work|capacity|basis|presence|attendance|requirement)s?|(?:100 ?%|fully|strictly|entirely|completely|exclusively|purely|full[- ]time) (?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based|in the office)|on[- ]?site (?:full[- ]time|required|only)|(?:in|at|from) (?:the|our) ${OFFICE} (?:every day|every weekday|daily|each day|full[- ]time)|full[- ]time (?:in|at|from) (?:the|our) ${OFFICE}|in-store (?:role|position|job)|(?:in|at|from) (?:the|our) ${OFFICE} [^.;!?\\n]{0,25}full[- ]time|on[- ]?site (?:is )?preferred|work(?:ing)? (?:on[- ]?site|in[- ]person) is (?:essential|required|necessary|expected|a must|mandatory)|commut(?:e|ing) to (?:the|our) ${OFFICE} (?:daily|every day)|work (?:in|from) (?:the|our) office(?= ?[.;,]|$)|commut(?:e|ing) on[- ]?site)${E}`,
    (_, context) => ONSITE_SERVICE.test(context.after) || isSometimes(clauseBefore(context)),
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
