import { isKnownCity } from "../../lexicon/cities.ts";
import type { Found, Statement } from "./statement.ts";

const MUST =
  "(?:must|should|shall|needs? to|required to|requir(?:es?|ed|ing) (?:that )?(?:you|candidates?|applicants?|the candidate|employees?)(?: to| must)?|ha(?:ve|s) to|require(?:d|ments?|s)?:?)";
/** The demand right before the words, or earlier in the clause with "and" between: "must speak French and be based in". */
const DEMANDED = new RegExp(
  `\\b${MUST}(?:(?: [a-z]+(?:ly)?){0,4}|(?: [a-z]+){1,8}?,? (?:and|&)(?: (?:also|currently|be|must))*)? $`,
  "i",
);
const MOVED = /\b(?:willing|relocat\w*|mov(?:e|ing)|commut\w*|travel\w*|visit\w*)\b/i;
const LIVE =
  "(?:based|located|living|residing|domiciled|situated|(?:a |legal |bona fide ){0,3}residents?|live|reside|sit|be|residency|residence)";
/** "based and authorized to work in": what is asked besides living there. */
const BESIDES = "(?:,? (?:and|or|&|\\/) ?(?:[a-z-]+ ){1,6}?)?";
const HOW = "(?: (?:anywhere|somewhere|locally|remotely|permanently|full[- ]time|physically))?";
const WHERE =
  "(?:in ?\\/ ?near|in|inside|within|of|from|across|throughout|near|around|(?:local|close) to|(?:north|east|south|west) of(?: \\(and including\\))?)(?: or (?:near|around|close to))?";
/** "one of the following states:" */
export const LISTED =
  "(?: (?:the |a |an )?(?:[a-z]+(?: or |\\/| and |, )?){1,4} time ?zones? (?:in|of|within))?(?: (?:one|any|either) of)?(?: the)?(?: (?:following|approved|eligible|listed|below|these)){0,3}(?: (?:u\\.?s\\.? )?(?:states?|countries|locations|cities|areas|regions|provinces)(?: only)?)?(?: \\([^)\\n]{0,30}\\))? ?:?";
const COMPANY_TALK =
  /\b(?:data|servers?|office|offices|vehicles?|customers?|clients?|patients?|equipment|our team|headquarters|products?|devices?)\b[^.;\n]{0,25}$/i;
/** What is asked is another thing than living there: "must have experience in", "must be licensed in". */
const OTHER_DEMAND =
  /\b(?:team|office|experienced?|knowledge|degree|university|enrolled|licensed|registered|certified|interest|school|fluent|proficient|available|comfortable|able|time(?! ?zone)|complet\w+)\b/i;
/** Where the pay, the law or a notice depends on where one lives. */
export const DEPENDS =
  /\b(?:salary|salaries|pay|compensation|wages?|ranges?|privacy|ccpa|notice|laws?|statutes?|ordinances?|benefits?|insurance|401|disclos\w*|accrue|pto|gehalt|vergütung|salaire|salario|salário)\b/i;

const AT_WORK =
  /^['’]?s? (?:\w+ )?(?:offices?|locations?|sites?|hubs?|headquarters|hq|campus(?:es)?|studios?)\b/i;

/** Whether the list surely names a place: a country, a region, a known city; any word with a capital looks like a city. */
const hasRegion = ({ places }: Found): boolean =>
  places.countries.length > 0 || places.regions.some((name) => isKnownCity(name) || /\bArea$/.test(name));

/** Sentences in which living somewhere is asked of the applicant. */
export const demands: readonly Statement[] = [
  {
    // "must reside in Ohio", "you need to be based in Berlin", "should live and work in the UK"; not "must relocate to Ohio", "will be based in our Berlin office"
    name: "must-live",
    mentions: /\b(?:must|should|shall|need|requir|ha(?:ve|s) to)/i,
    pattern: new RegExp(`(?<![a-z-])${LIVE}${BESIDES}${HOW} ?${WHERE}${LISTED} ?`, "dgi"),
    cities: true,
    refuses: (found) => {
      const words = found.match[0];
      const demand = found.before.slice(-120).match(DEMANDED)?.[0];
      if (demand === undefined || OTHER_DEMAND.test(demand + words) || MOVED.test(demand)) return true;
      if (
        COMPANY_TALK.test(found.before) ||
        COMPANY_TALK.test(found.before.slice(0, found.before.length - demand.length))
      )
        return true;
      if (/\b(?:have (?!to\b)|worked?\b|own\b|hold\b|possess\b)/i.test(demand) && !/residen/i.test(words))
        return true;
      if (/residen(?:cy|ce)\b/i.test(words) && !hasRegion(found)) return true;
      return /\bbe (?:in|from|of|near|around|within)\b/i.test(words) && !hasRegion(found);
    },
  },
  {
    // "must be Boston-based", "you will need to be Canada based"; not "must be evidence-based"
    name: "must-be-based",
    mentions: /[ -]based\b/i,
    pattern: new RegExp(`\\b${MUST} (?:[a-z]+ ){0,2}?be (?:currently |already )?`, "dgi"),
    cities: true,
    refuses: ({ afterAll, places }) =>
      !/^[ -]based\b/i.test(afterAll) || (places.countries.length === 0 && !places.regions.some(isKnownCity)),
  },
  {
    // "You're based in Lisbon", "Based in Malaysia and ..." as a point of the list; not "Based in Munich, our team ..."
    name: "you-live",
    mentions: /\b(?:based|located|living|live|resid)/i,
    pattern:
      /(?:\b(?:you|you['’]re|you are|you currently|candidates? (?:must|should)|applicants? (?:must|should)) ?(?:are |currently |already |permanently |physically )*(?:based|located|living|live|reside|residing)|^(?:[^a-z0-9\n]{0,4})(?:currently |already |physically |must )*(?:be )?(?:based|located|living|residing|live|reside|resident|residence|residency))(?: anywhere| somewhere)? (?:in|within|inside|near|around|of|local to)(?: or (?:near|around|close to))? ?/dgi,
    cities: true,
    refuses: ({ match, passage: { block, text }, afterAll, sentence, before }) => {
      if (
        /(?<!\bonly(?: \w+)? )\b(?:if|where|when|wherever|whether)\s*$/i.test(before) ||
        DEPENDS.test(sentence)
      )
        return true;
      if (["company", "benefits", "legal", "pay"].includes(block.section)) return true;
      if (/^you/i.test(match[0].trim())) return false;
      return (
        block.role === "heading" ||
        text.length > 200 ||
        /^,? (?:our|we|the|is|has|was|this)\b|^, \w+ (?:is|are|has)\b/i.test(afterAll)
      );
    },
  },
  {
    // "must live within 50 miles of Austin", "within commuting distance of NYC"; not "able to commute to NYC"
    name: "commuting-distance",
    mentions: /\b(?:within|commut|radius|distance)/i,
    pattern:
      /\b(?:liv(?:e|es|ing)|resid(?:e|es|ing)|based|located|be|within) (?:in |a |an |reasonable |close |easy |daily |comfortable )*(?:within )?(?:a |an |reasonable |close |easy |daily |comfortable |approximately |about )*(?:[\d.,]+[ -]?|one |two |an |\w+[ -])?(?:and a half )?-?(?:(?:miles?|mi|km|kilomet(?:er|re)s?|hours?|hrs?|minutes?|mins?)['’]?(?: (?:drive|radius|commute|commuting|travel|of|distance|time))*|commut(?:e|ing|able)(?: distance)?|driving distance|radius|travel(?:ing)? distance) (?:of|from|to|around|in|near) /dgi,
    seek: 80,
    cities: true,
    refuses: (found) => {
      const { sentence, match, afterAll } = found;
      // "of one of our Quill offices" names the employer, "of our Chicago office" the city.
      if (AT_WORK.test(afterAll) && !hasRegion(found)) return true;
      return (
        !/\b(?:must|should|need|required?|ha(?:ve|s) to|requires|candidates?|applicants?|you|based|reside|residing|live|living)\b/i.test(
          sentence,
        ) ||
        (/\b(?:relocation|territory|travel (?:up|to|within)|stores?|sites?|assistance)\b/i.test(sentence) &&
          !/\bmust|reside|live\b/i.test(match[0] + sentence))
      );
    },
  },
  {
    // "5 years' continuous residency in the UK", "resided in the UK for the last three years", asked for vetting; not "2 years of medical residency in"
    name: "years-resident",
    pattern:
      /(?:\b(?:\d+|two|three|five|ten)(?:\+| or more)? years?['’]?(?: (?:of|uninterrupted|continuous|consecutive|uk|us|minimum|current))*(?: \w+)? resid(?:ency|ence)(?: \w+)? (?:in|within|of)|\b(?:resided|lived|been (?:a )?residents?|resident|residing|residency|living)(?: continuously| consecutively)? (?:in|within|of)) /dgi,
    refuses: ({ match, afterAll, sentence, before }) =>
      !(
        /years?/i.test(match[0]) ||
        /^,? (?:for|over|during|in|continuously)[^.;\n]{0,40}?years?\b/i.test(afterAll)
      ) ||
      /\bor (?:has |have )?$/i.test(before) ||
      /\b(?:many roles|some roles|certain roles|typically|medical|hospital|physicians?)\b/i.test(sentence),
  },
  {
    // "applicants must live in our footprint. This includes CT and NY", "residents of these states: ..."; not "our footprint includes NY"
    name: "area-includes",
    mentions: /\b(?:live|reside|located|based|residents?|residing|living|hire|hiring|employ)\b/i,
    pattern:
      /(?:\bthis includes|\bthese (?:are|include)|\bwhich (?:includes?|are|is)|\bnamely|\bincluding|\bstates? ?(?:\([^)\n]{0,30}\))? ?:|:)(?: the)?(?: (?:states?|provinces?|countries) of)? ?/dgi,
    refuses: ({ before }) =>
      !/\b(?:(?:must|need to|required to|have to|should|eligible|only)\b[^.\n]{0,80}?\b(?:live|reside|located|based|residents?|residing|living)|residents of|(?:hire|hiring|employ) in)\b[^.\n]{0,100}(?:\.[^.\n]{0,10})?$/i.test(
        before.slice(-240),
      ) || /\b(?:not|never|no longer|except|exclud\w*|cannot|unable)\b|n['’]t\b/i.test(before.slice(-120)),
  },
  {
    // "we cannot hire outside of Canada", "not available to candidates outside the US"; not "not a degree from outside the US"
    name: "not-outside",
    pattern: /\boutside (?:of )?/dgi,
    refuses: ({ before, afterAll, sentence }) =>
      !(
        /(?:\b(?:not|cannot|unable|only)|\w+n['’]t)\b[^.;\n]{0,70}$/i.test(before) ||
        /^[^.;\n]{0,50}?(?:\b(?:not|cannot|unable|ineligible)|\w+n['’]t)\b/i.test(afterAll)
      ) ||
      !/\b(?:hire|hiring|employ|candidates?|applicants?|applications?|apply|consider\w*|accept\w*|resid\w+|based|located|live|living|remote(?:ly)?|work(?:ing)?)\b/i.test(
        sentence,
      ) ||
      /\b(?:degree|experience|travel|transfer|visa|sponsor\w*|agenc\w+|data|privacy)\b[^.;\n]{0,50}$/i.test(
        before,
      ),
  },
];
