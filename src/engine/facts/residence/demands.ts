import { countriesOf, country, countryAdjective, countryOfAdjective } from "../../lexicon/countries.ts";
import { anyCase } from "../../lexicon/pattern.ts";
import { homeList, type Places, placeList, placesIn } from "../../lexicon/place-list.ts";
import { region } from "../../lexicon/regions.ts";
import type { Statement } from "./statement.ts";

const MUST =
  "(?:must|should|shall|needs? to|required to|requires? (?:that )?(?:you|candidates?|applicants?|the candidate|employees?)(?: to)?|ha(?:ve|s) to|require(?:d|ment|s)?:?)";
const LIVE =
  "(?:based|located|living|residing|domiciled|situated|(?:a |legal |bona fide )*residents?|live|reside|sit|be|residency|residence)";
/** "based and authorized to work in": what is asked besides living there. */
const BESIDES = "(?:,? (?:and|or|&|\\/) ?(?:[a-zA-Z-]+ ){1,6}?)?";
const IN =
  "(?: (?:anywhere|somewhere|locally|remotely|permanently|full[- ]time|physically))? ?(?:in|inside|within|of|from|across|throughout|near|around|(?:local|close) to|(?:north|east|south|west) of(?: \\(and including\\))?)(?: or (?:near|around|close to))?(?: (?:one|any|either) of)?(?: the)?(?: (?:following|approved|eligible|listed|below))*(?: (?:u\\.?s\\.? )?(?:states?|countries|locations|cities|areas|regions|provinces))?(?: \\([^)\\n]{0,30}\\))? ?:?";
const PEOPLE =
  "(?:candidates?|applicants?|applications?|people|individuals|professionals|talents?|those|anyone|someone|somebody|persons?|engineers?|developers?|designers?|contractors?|employees|team members|residents?)";
/** "engineers in Poland" is where the work is, unless it says that they live there. */
const STAFF =
  /\b(?:engineers?|developers?|designers?|contractors?|employees|team members|talents?|professionals)\b/i;
const COMPANY_TALK =
  /\b(?:data|servers?|office|offices|vehicles?|customers?|clients?|patients?|equipment|our team|headquarters|products?|devices?)\b[^.;\n]{0,25}$/i;
/** Where the pay, the law or a notice depends on where one lives. */
export const DEPENDS =
  /\b(?:salary|salaries|pay|compensation|wages?|ranges?|privacy|ccpa|notice|laws?|statutes?|ordinances?|benefits?|insurance|401|disclos\w*|accrue|pto|gehalt|vergütung|salaire|salario|salário)\b/i;

const PERMANENT = /\bpermanent$|\blawful(?:ly)?(?: permanent)?$/i;

/** Sentences in which living somewhere is asked of the applicant. */
export const demands: readonly Statement[] = [
  {
    // "must reside in Ohio", "you need to be based in Berlin", "should live and work in the UK"; not "must relocate to Ohio", "will be based in our Berlin office"
    name: "must-live",
    pattern: new RegExp(
      `${anyCase(`\\b${MUST}(?: [a-z]+(?:ly)?){0,4}? ${LIVE}${BESIDES}${IN} ?`)}(?<places>${homeList})`,
      "dg",
    ),
    cities: true,
    refuses: (match, { before }) =>
      COMPANY_TALK.test(before) ||
      /\b(?:team|office|experience|knowledge|degree|university|enrolled|licensed|registered|certified|interest|school|fluent|proficient|available|comfortable|able|time)\b/i.test(
        match[0].slice(0, match[0].length - (match.groups?.places ?? "").length),
      ) ||
      (/residen(?:cy|ce)\b/i.test(match[0]) &&
        !new RegExp(`${country}|${region}`).test(match.groups?.places ?? "")) ||
      (/\bbe (?:in|from|of|near|around|within)\b/i.test(match[0]) &&
        !new RegExp(`${country}|${region}|Bay Area`).test(match.groups?.places ?? "")),
  },
  {
    // "You're based in Lisbon", "Based in Malaysia and ..." as a point of the list; not "Based in Munich, our team ..."
    name: "you-live",
    pattern: new RegExp(
      `${anyCase("(?:\\b(?:you|you['’]re|you are|you currently|candidates? (?:must|should)|applicants? (?:must|should)) ?(?:are |currently |already |permanently |physically )*(?:based|located|living|live|reside|residing)|^(?:[^a-z0-9\\n]{0,4})(?:currently |already |physically |must )*(?:be )?(?:based|located|living|residing|live|reside|resident|residence|residency))(?: anywhere| somewhere)? (?:in|within|inside|near|around|of|local to)(?: or (?:near|around|close to))? ?")}(?<places>${homeList})`,
      "dg",
    ),
    cities: true,
    refuses: (match, { passage, after, sentence, before }) =>
      /\b(?:if|where|when|wherever|whether)\s*$/i.test(before) ||
      DEPENDS.test(sentence) ||
      ["company", "benefits", "legal", "pay"].includes(passage.block.section) ||
      (!/^you/i.test(match[0].trim()) &&
        (passage.block.role === "heading" ||
          /^,? (?:our|we|the|is|has|was|this)\b|^, \w+ (?:is|are|has)\b/i.test(after) ||
          passage.text.length > 200)),
  },
  {
    // "open to candidates in Germany and Austria", "only considering applicants based in the US"; not "for applicants based in Colorado the range is"
    name: "people-in",
    pattern: new RegExp(
      `${anyCase(`\\b(?:only|exclusively|limited to|restricted to|reserved for|open(?: only)? to|available(?: only)? to|consider(?:ing)?|accept(?:ing)?|seeking|looking for|search(?:ing)? for|hiring|recruiting|intended for|designed for|targeting)(?: [\\w,-]+){0,6}? ${PEOPLE}(?: (?:who|that|are|is|currently|already|physically|legally|permanently|anywhere|only|must|be|can|applying|reside|residing|resident|live|living|based|located|situated|work|working|remotely|and|or|eligible|authorized|to))*? (?:in|from|within|of|across|inside|throughout|(?:north|east|south|west) of(?: \\(and including\\))?)(?: one of| any of)?(?: the following)?(?: (?:states|countries|locations|regions|cities))? ?:? ?`)}(?<places>${placeList})`,
      "dg",
    ),
    refuses: (match, { sentence, before }) =>
      DEPENDS.test(sentence) ||
      /\bnot (?:currently |be )?$|n['’]t (?:currently )?$/i.test(before) ||
      (STAFF.test(match[0]) &&
        !/\b(?:based|located|liv(?:e|ing)|resid\w+|only|candidates?|applicants?)\b/i.test(match[0])),
  },
  {
    // "US residents only", "must be a UK resident", "US-based applicants only", "applicants from Canada only"; not "California residents: see our notice"
    name: "residents-only",
    pattern: new RegExp(
      `${anyCase("(?:(?<must>\\b(?:must be|only|open(?: only)? to|limited to|restricted to|seeking|looking for|hiring|accepting|considering|requires?|seeks|available(?: only)? to|need)(?: a| an| any| all| current| legal| only| our next| qualified| experienced| remote)*) )?")}(?<places>${placeList}|${anyCase(countryAdjective)})${anyCase("(?:[ -]based)?(?: (?:permanent )?(?:residents?|residency|residence|candidates?|applicants?|applications?|individuals|contractors|talent|professionals|freelancers|hires|developers?|engineers?|locations?|location))?")}(?<only>${anyCase("[ -]only\\b| (?:only )?(?:is |are )?(?:required|mandatory)\\b")})?`,
      "dg",
    ),
    refuses: (match, { passage, before, sentence, after }) => {
      const words = match[0];
      const living = /[ -]based\b|\bresiden(?:ts?|cy|ce)\b/i.test(words);
      const people =
        /\b(?:candidates?|applicants?|applications?|individuals|contractors|talent|professionals|freelancers|hires|developers?|engineers?|locations?)\b/i.test(
          words,
        );
      if (/\bpermanent residen/i.test(words) || PERMANENT.test(before.trimEnd())) return true;
      if (DEPENDS.test(sentence) || /\b(?:not|n['’]t|non)[ -]*$/i.test(before)) return true;
      if (match.groups?.only && / only|-only/i.test(words)) {
        // "401(k) (US only)" is a benefit's limit
        const line =
          passage.block.role === "heading" ||
          passage.block.role === "field" ||
          passage.block.area === "header" ||
          passage.text.length < 60;
        return !(living || people || line) || ["benefits", "legal"].includes(passage.block.section);
      }
      if (match.groups?.only) return !living;
      return !(
        match.groups?.must &&
        (living || people) &&
        !/^ ?(?:companies|company|clients?|customers?|business|team|office|organi)/i.test(after)
      );
    },
    places: ({ groups }) => residents(groups?.places ?? ""),
  },
  {
    // "(US Based)", "UK-based" in a title or a line of its own; not "a US-based company"
    name: "based-mark",
    pattern: new RegExp(
      `(?<places>${placeList})[- ]${anyCase("based")}(?=\\s*(?:$|[)\\],|/•·–—-]|${anyCase("only\\b")}))`,
      "dg",
    ),
    refuses: (_match, { passage, after }) =>
      !(
        passage.block.role === "heading" ||
        passage.block.area === "header" ||
        passage.block.role === "field" ||
        passage.text.length < 60 ||
        /^\s*only/i.test(after)
      ) || passage.block.section === "company",
  },
  {
    // "we can only hire in CA, NY and TX", "currently hiring in the following states: ..."; not "we do not hire in"
    name: "hire-in",
    pattern: new RegExp(
      `${anyCase(`\\b(?:(?:can|able to|only|eligible to|registered to|set up to|currently|authorized to|licensed to|permitted to) (?:only |currently |legally )*(?:hire|hiring|employ|recruit|accept(?:ing)? (?:applications|applicants|candidates|residents)|consider(?:ing)?|support|onboard)|hiring only|hire only|eligible (?:states|locations|countries|provinces)(?: (?:are|include))?|available only|only available|only open|open only|offered only|performed only|limited|restricted)(?: [\\w-]+){0,6}? ?(?:in|from|within|to|:)(?: (?:residents|candidates|applicants|people|those|individuals|employees)(?: (?:of|in|from|living|residing|located|based|who|live|reside))*)?(?: one of| any of)?(?: the)?(?: (?:following|states of))*(?: (?:u\\.?s\\.? )?(?:states|countries|locations|provinces|regions))?(?: only)? ?:? ?`)}(?<places>${placeList})`,
      "dg",
    ),
    refuses: (match, { sentence, before }) =>
      /\b(?:not|cannot|unable|except|excluding|outside)\b|n['’]t\b/i.test(
        `${before.match(/[^.;\n]{0,60}$/)?.[0] ?? ""}${match[0]}`,
      ) ||
      (/\b(?:limited|restricted|available)\b/i.test(match[0]) && DEPENDS.test(sentence)),
  },
  {
    // "must live within 50 miles of Austin", "within commuting distance of NYC"; not "able to commute to NYC"
    name: "commuting-distance",
    pattern: new RegExp(
      `${anyCase("\\b(?:liv(?:e|es|ing)|resid(?:e|es|ing)|based|located|be|within) (?:in |a |an |reasonable |close |easy |daily |comfortable )*(?:within )?(?:a |an |reasonable |close |easy |daily |comfortable |approximately |about )*(?:[\\d.,]+[ -]?|one |two |an |\\w+[ -])?(?:and a half )?(?:-?(?:miles?|mi|km|kilomet(?:er|re)s?|hours?|hrs?|minutes?|mins?)['’]?(?: (?:drive|radius|commute|commuting|travel|of|distance|time))*|commut(?:e|ing|able)(?: distance)?|driving distance|radius|travel(?:ing)? distance)(?: (?:of|from|to|around|distance|travel|travelling|traveling|time|commute|drive|radius|our|a|the|main|any|one|office|offices|facility|facilities|headquarters|hq|location|locations|hub|hubs|center|centre|downtown|greater|\\w+health|in|at|near))*? (?:of|from|to|around|in|near) (?:our |the |a |any |one )*(?:[a-z]+ (?:of|in|near) )?(?:[A-Z]\\w+ (?:facility|office|hub) in )?")}(?<places>${homeList})`,
      "dg",
    ),
    cities: true,
    refuses: (match, { sentence }) =>
      !/\b(?:must|should|need|required?|ha(?:ve|s) to|requires|candidates?|applicants?|you|based|reside|residing|live|living)\b/i.test(
        sentence,
      ) ||
      (/\b(?:relocation|territory|travel (?:up|to|within)|stores?|sites?|assistance)\b/i.test(sentence) &&
        !/\bmust|reside|live\b/i.test(match[0] + sentence)),
  },
  {
    // "5 years' continuous residency in the UK", "resided in the UK for the last three years", asked for vetting; not "2 years of residency (medical) at"
    name: "years-resident",
    pattern: new RegExp(
      `${anyCase("(?:\\b(?:\\d+|two|three|five|ten)(?:\\+| or more)? years?['’]?(?: (?:of|uninterrupted|continuous|consecutive|uk|us|minimum|current))*(?: \\w+)? resid(?:ency|ence)(?: \\w+)? (?:in|within|of) |\\b(?:resided|lived|been (?:a )?residents?|resident|residing|residency|living)(?: continuously| consecutively)? (?:in|within|of) )")}(?<places>${placeList})(?<for>${anyCase(",? (?:for|over|during|in|continuously)[^.;\\n]{0,40}?years?\\b")})?`,
      "dg",
    ),
    refuses: (match, { sentence }) =>
      !(match.groups?.for || /years?/i.test(match[0])) ||
      /\b(?:many roles|some roles|certain roles|typically|medical|hospital|physicians?)\b/i.test(sentence),
  },
  {
    // "applicants must live in our footprint. This includes CT and NY", "residents of these states: ..."; not "our footprint includes NY"
    name: "area-includes",
    pattern: new RegExp(
      `${anyCase("(?:\\bthis includes|\\bthese (?:are|include)|\\bwhich (?:includes?|are|is)|\\bnamely|\\bincluding|\\bstates? ?(?:\\([^)\\n]{0,30}\\))? ?:|:)(?: the)?(?: (?:states?|provinces?|countries) of)? ?")}(?<places>${placeList})`,
      "dg",
    ),
    refuses: (_match, { before }) =>
      !/\b(?:(?:must|need to|required to|have to|should|eligible|only)\b[^.\n]{0,80}?\b(?:live|reside|located|based|residents?|residing|living)|residents of|(?:hire|hiring|employ) in)\b[^.\n]{0,100}(?:\.[^.\n]{0,10})?$/i.test(
        before.slice(-240),
      ) || /\b(?:not|except|exclud\w*|cannot|unable)\b|n['’]t\b/i.test(before.slice(-120)),
  },
  {
    // "candidates outside the US will not be considered", "we cannot hire outside of Canada"; not "outside the US we offer"
    name: "not-outside",
    pattern: new RegExp(
      `(?:${anyCase("\\b(?:not|cannot|can['’]t|unable|won['’]t|don['’]t)\\b[^.;\\n]{0,70}?\\boutside (?:of )?")}(?<places>${placeList})|${anyCase("\\boutside (?:of )?")}(?<outer>${placeList})${anyCase("[^.;\\n]{0,50}?\\b(?:not|cannot|can['’]t|won['’]t|unable|ineligible)\\b")})`,
      "dg",
    ),
    refuses: (match, { sentence }) =>
      !/\b(?:hire|hiring|employ|candidates?|applicants?|applications?|apply|consider\w*|accept\w*|resid\w+|based|located|live|living|remote(?:ly)?|work(?:ing)?)\b/i.test(
        sentence,
      ) || /\b(?:degree|experience|travel|transfer|visa|sponsor|agenc|data|privacy)/i.test(match[0]),
    places: ({ groups }) => residents(groups?.outer ?? groups?.places ?? ""),
  },
];

function residents(words: string): Places {
  const adjective = countryOfAdjective(words);
  return adjective && countriesOf(words).length === 0
    ? { countries: [adjective], regions: [] }
    : placesIn(words);
}
