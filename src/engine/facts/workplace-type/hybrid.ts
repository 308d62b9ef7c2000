import type { Rule } from "../../define-fact.ts";
import { DAY, JOB, OFFICE } from "./english-words.ts";
import type { Modes } from "./modes.ts";
import { B, E, isNotHybridWork, modeRule, ownRule } from "./rule.ts";

export const hybridRules: readonly Rule<Modes>[] = [
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
  // "half of your time in the office", "part of the week from home", "from home at least part of the time"
  modeRule(
    "half",
    "hybrid",
    "words",
    `${B}(?:half|part) (?:of )?(?:the|your|their) (?:working )?(?:time|week)[^.;!?\\n]{0,40}?(?:from home|at home|remote(?:ly)?|in the office|in our office|in-office|on[- ]?site)${E}|${B}(?:from home|remotely),? (?:for )?(?:at least )?(?:half|part|some) of the (?:time|week)${E}`,
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
];
