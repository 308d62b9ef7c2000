import type { Rule } from "../../define-fact.ts";
import { clauseBefore } from "./context.ts";
import { JOB, TALKS } from "./english-words.ts";
import type { Modes } from "./modes.ts";
import { B, E, isNotWork, modeRule, ownRule } from "./rule.ts";

export const remoteRules: readonly Rule<Modes>[] = [
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
];
