import type { Rule, RuleContext } from "../../define-fact.ts";
import type { Naming } from "./lines.ts";
import { placesIn } from "./places.ts";
import { ELSEWHERE, LIST, leadIn, NAME, SITE, said, sureIn, townsOnly, trimmed } from "./reading.ts";

const JOB =
  "(?:role|position|job|opportunity|internship|co-?op|program(?:me)?|vacancy|post|placement|opening|assignment|fellowship|apprenticeship|hire|candidate|incumbent|employee|intern)";
/** "come to our offices in Oslo", to work; who visits them does not. */
const COME = "(?:[Cc]om(?:e|ing)|[Cc]ommut(?:e|ing)|[Rr]eport(?:ing)?) (?:in)?to";
const MODE =
  "(?:fully |100% |primarily |mostly )?(?:on-?site|in[- ]person|in[- ]office|office-based|hybrid|full-time|part-time)";

/** The sentence gives the job's place by itself, so that a name which no dictionary knows is a place too; a team's is none. */
function anyIn(match: RegExpMatchArray, { after }: RuleContext): Naming | null {
  const list = match.groups?.quote ?? "";
  if (WHEN.test(list)) return null;
  const sure = trimmed(list);
  if (sure.length > 0) return said(sure);
  const lead = match[0].slice(0, match[0].length - list.length);
  const isTeam = /\b(?:our|the) $/i.test(lead) || TEAM.test(after);
  return isTeam ? null : said(placesIn(list));
}

/** "takes place in Summer", "will be performed in May": when, not where. */
const WHEN =
  /^(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:Spring|Summer|Fall|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}-]| [A-Z])/u;
const TEAM =
  /^ (?:group|team|department|division|unit|practice|organi[sz]ation|function|segment|business|area of|program|section)\b/i;

/** English sentences that give the place of this job. */
export const sentenceRules: readonly Rule<Naming>[] = [
  {
    // "This position is located in Keokuk, IA", "the internship takes place in Oslo"; not "the team is based in Oslo"
    name: "jobLocation/job-is-in",
    mentions:
      /locat|based|situated|stationed|\bsits?\b|performed|offered|takes? place|site is|on-?site|in[- ]person|in[- ]office|hybrid|(?:full|part)-time/i,
    pattern: new RegExp(
      `\\b(?:[Tt]his|[Tt]he|[Oo]ur|[Yy]our|[Ee]ach|[Aa]) (?:[\\p{L}-]+ ){0,4}?${JOB}s? (?:(?:is|are|will be|can be|may be|must be|would be|to be|will) (?:[\\p{L}%0-9-]+ ){0,5}?(?:located|based|situated|stationed|sit|performed|offered|take place|${MODE})|takes place|sits|site is|location is)(?: (?:out|work|role|position))?(?: (?:in|at|of|from|out of))?(?: (?:either|our|the|one of our|any of our|or near))?(?: (?:US|U\\.S\\.|UK|EU))? (?:(?:${SITE}) (?:in |of )?)?${LIST}`,
      "dgu",
    ),
    read: (match, context) => (ELSEWHERE.test(leadIn(context)) ? null : anyIn(match, context)),
  },
  {
    // "This position is in Knoxville, TN"; not "this role is in Engineering"
    name: "jobLocation/job-is-plainly-in",
    pattern: new RegExp(
      `\\b[Tt](?:his|he) (?:[\\p{L}-]+ ){0,4}?${JOB} is (?:in|at) (?:our |the )?${LIST}`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "(internship) based out of Philadelphia, PA", "you will be based in Oslo"; not "we are based in Oslo", "a startup based in Oslo"
    name: "jobLocation/based-in",
    pattern: new RegExp(
      `(?:${JOB}|\\b[Yy]ou(?:'ll|’ll| will| must| should| can| may)?(?: need to| have to)?(?: be)?|[Mm]ust be|[Ss]hould be|[Tt]o be) (?:currently |primarily |physically |ideally |preferably )?(?:based|located|situated) (?:out of|in|at|near|in or near) (?:either |our |the |one of our )?(?:(?:${SITE}) (?:in |of )?)?${LIST}`,
      "dgu",
    ),
    read: (match, context) => townsOnly(sureIn(match, context)),
  },
  {
    // A whole line "Based in Oslo", "Located in or willing to relocate to Oslo"; not "Based in Oslo, we build ..."
    name: "jobLocation/line-based-in",
    pattern: new RegExp(
      `^(?:[Mm]ust be |[Yy]ou(?:'re|’re| are) |[Cc]urrently |[Pp]hysically )?(?:[Bb]ased|[Ll]ocated|[Ll]iving|[Rr]esiding) in (?:or (?:near|around|willing to (?:relocate|move) to|able to (?:relocate|move) to) |the |Greater )?${LIST}(?: area| metro| region)?(?:[,;]? (?:or|and) (?:willing|able|open|happy|ready) to (?:relocate|move|commute|work).{0,60})?\\s*(?:\\([^()]{0,60}\\))?[.;]?$`,
      "dgu",
    ),
    read: (match) => townsOnly(said(trimmed(match.groups?.quote ?? ""))),
  },
  {
    // "work from our Allen, TX office", "in our Portland, OR location"; not "travel to our Oslo office"
    name: "jobLocation/our-place-office",
    mentions: /\b(?:our|the) (?:[A-Z]|St\.|beautiful|new|brand|central|main|own|modern|corporate|local)/,
    pattern: new RegExp(
      `\\b(?:in|at|from|out of|tied to|near|within|${COME}) (?:our|the|one of our|any of our|either our) (?:(?:beautiful|new|brand new|central|main|own|modern|US|U\\.S\\.|UK|corporate|local) ){0,2}${LIST}(?: (?:area|downtown|city|medical|main|north|south|east|west))?[- ](?:based )?${SITE}(?![\\p{L}])`,
      "dgu",
    ),
    read: (match, context) => (isAtWork(context) ? sureIn(match, context) : null),
  },
  {
    // "from our office in Oslo", "one of our office locations (Oslo, Bergen)"; not "offices in Oslo and Bergen" of the company
    name: "jobLocation/our-office-in",
    pattern: new RegExp(
      `\\b(?:in|at|from|out of|of|near|${COME}) (?:our|the|one of our|any of our) (?:[\\p{L}.’'-]+ ){0,4}?(?:office )?${SITE}(?:’|')?(?: (?:location|locations))?(?: (?:located |based )?in(?: the| downtown| central| sunny)?|:| \\(| at) ?${LIST}`,
      "dgu",
    ),
    read(match, context) {
      if (!isAtWork(context)) return null;
      const places = placesIn(match.groups?.quote ?? "");
      const named = sureIn(match, context);
      // Names that no dictionary knows count where another line says that one of them is a place.
      return (
        named ??
        (places.length > 1 && !ELSEWHERE.test(leadIn(context)) ? { places, weight: "perhaps" } : null)
      );
    },
  },
  {
    // "The Oslo office is seeking ..."; not "the Oslo office is closed"
    name: "jobLocation/office-seeks",
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Oo]ur) ${LIST} (?:${SITE}|team|practice) (?:is|are) (?:currently |now |actively |also )?(?:seeking|hiring|looking|recruiting|growing|expanding|searching)`,
      "dgu",
    ),
    read: sureIn,
  },
  {
    // "Onsite in Oslo", "in person in Fort Gordon, GA", "ONSITE (Oslo/Bergen)", "remotely in Oslo"; not "remotely in Canada"
    name: "jobLocation/mode-in",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Oo]n-?[Ss]ite|ONSITE|ON-SITE|[Ii]n[- ][Pp]erson|[Ii]n[- ][Oo]ffice|[Hh]ybrid|HYBRID|[Rr]emotely|[Pp]resencial|[Vv]or Ort|[Ss]ur site)(?: (?:role|position|work|working|job|full-time|basis))?(?: (?:in|at|from|out of|en|em|à)(?: (?:our|the|sunny|downtown))?| \\() ?${LIST}`,
      "dgu",
    ),
    read: (match, context) =>
      /^remotely/i.test(match[0]) ? townsOnly(sureIn(match, context)) : sureIn(match, context),
  },
  {
    // "is hiring in Oslo and Bergen", "seeking a welder in Troy, MI", "join our team in Oslo"
    name: "jobLocation/hiring-in",
    pattern: new RegExp(
      `\\b(?:[Hh]iring|[Ss]eeking|[Ll]ooking for|[Rr]ecruiting|[Jj]oin (?:our|the|us))(?: [^\\s.;:!?]+){0,12}? (?:in|at|based in|for our) (?:our |the |either )?${LIST}(?![\\p{L}’'-]| (?:market|region|time|team|customers|clients|industry|community|ecosystem|space|sector))`,
      "dgu",
    ),
    read: (match, context) => (ELSEWHERE.test(match[0]) ? null : townsOnly(sureIn(match, context))),
  },
  {
    // "Kew College, a small college in Northfield, Minnesota, invites applications": the employer's place; not "founded in"
    name: "jobLocation/employer-hires",
    pattern: new RegExp(
      `^${NAME},? (?:an?|the|your) [^.;:!?\\n]{0,80}? (?:in|at|near) ${LIST},? (?:(?:is|are) (?:currently |now )?(?:hiring|seeking|looking for|recruiting)|seeks|invites)`,
      "dgu",
    ),
    read(match, context) {
      const named = townsOnly(sureIn(match, context));
      return named && !ELSEWHERE.test(match[0]) ? { ...named, weight: "beside" } : null;
    },
  },
  {
    // "for Palo Alto based applicants", "a Berlin-based role"; not "a Berlin-based startup"
    name: "jobLocation/place-based-job",
    pattern: new RegExp(
      `${LIST}[- ]based (?:[\\p{L}-]+ ){0,2}?(?:(?:role|position|job|internship)s?|opportunity|applicants|candidates|hires|employees)\\b`,
      "dgu",
    ),
    read: (match, context) => {
      const list = match.groups?.quote ?? "";
      const isPay = /[$€£]\s?\d|\d\/h/i.test(leadIn(context));
      const places = isPay ? placesIn(list) : trimmed(list);
      return townsOnly(said(places));
    },
  },
  {
    // Pay by place: "Cambridge, MA: $150,000"; not "In California: $150,000" or the bands of a remote job, for those who live there
    name: "jobLocation/pay-of-place",
    mentions: /, [A-Z]{2}.{0,40}[$€£]/,
    pattern: new RegExp(
      `(?:^|[•;.,] |\\n)(?<quote>${NAME}, [A-Z]{2})(?: \\([\\p{L} -]{1,20}\\))?\\s?[:：–-]\\s?(?:USD |US)?[$€£]\\s?\\d`,
      "dgu",
    ),
    read(match, context) {
      const head = context.passages.filter(({ block }) => block.area === "header");
      if (head.some(({ text }) => /\bremote\b/i.test(text))) return null;
      const named = sureIn(match, context);
      return named && { ...named, weight: "beside" };
    },
  },
  {
    // "Our campus in Oslo is a lively place"; not "our offices in Oslo and Rome"
    name: "jobLocation/our-site",
    mentions: /\b[Oo]ur .*? in /,
    pattern: new RegExp(
      `\\b[Oo]ur (?:[\\p{L}.’'-]+ ){0,4}?${SITE}(?:’|')?(?: is| are)?(?: located| based| situated)? in (?:the (?:heart|cent(?:er|re)) of |downtown |central )?${LIST}`,
      "dgu",
    ),
    read(match, context) {
      const places = trimmed(match.groups?.quote ?? "").filter(({ breadth }) => breadth === "city");
      return places.length === 1 && !ELSEWHERE.test(leadIn(context)) ? { places, weight: "beside" } : null;
    },
  },
  {
    // The site where the work is, as the employer describes it: "Located in Savannah, Georgia, our hospital ..."
    name: "jobLocation/site-described",
    pattern: new RegExp(
      `\\b(?:[Ll]ocated|[Ss]ituated|[Bb]ased) in (?:the heart of |downtown )?${LIST}`,
      "dgu",
    ),
    read(match, context) {
      const sentence = context.sentence;
      if (
        !/\b(?:hospital|clinic|medical cent(?:er|re)|cent(?:er|re)|facility|campus|plant|school|university|hotel|restaurant|store|resort|community)\b/i.test(
          context.passage.text.slice(0, 1500),
        )
      )
        return null;
      if (ELSEWHERE.test(sentence) || /\b(?:offices|hubs) in\b/i.test(sentence)) return null;
      const places = trimmed(match.groups?.quote ?? "").filter(({ breadth }) => breadth === "city");
      return places.length === 1 ? { places, weight: "beside" } : null;
    },
  },
];

/** Whether the sentence before speaks of working somewhere, or begins with the place. */
function isAtWork(context: RuleContext): boolean {
  const lead = leadIn(context);
  return (
    lead.trim().length < 12 ||
    /\b(?:work(?:s|ing)?|based|located|join(?:ing)?|role|position|internship|interns?|job|opportunit\w+|on-?site|onsite|in[- ]person|hybrid|days?|week|weekly|office|hir(?:e|ing)|seeking|looking for|report|sit|available|opening|openings|candidates?|perform\w*|attend|come in|required|expect\w*)\b/iu.test(
      lead,
    )
  );
}
