import { DEPENDS, LISTED } from "./demands.ts";
import type { Found, Statement } from "./statement.ts";

const PEOPLE =
  "(?:candidates?|applicants?|applications?|people|individuals|professionals|talents?|those|anyone|someone|somebody|persons?|engineers?|developers?|designers?|contractors?|employees|team members|residents?)";
/** "engineers in Poland" is where the work is, unless it says that they live there. */
const STAFF =
  /\b(?:engineers?|developers?|designers?|contractors?|employees|team members|talents?|professionals)\b/i;
const ONLY_FOR =
  "(?:only|exclusively|limited to|restricted to|reserved for|open(?: only)? to|available(?: only)? to|consider(?:ing)?|accept(?:ing)?|seeking|looking for|search(?:ing)? for|hiring|recruiting|intended for|designed for|targeting)";
/** "who are currently based", "legally residing": who the people are. */
const WHO_LIVE =
  "(?: (?:who|that|are|is|currently|already|physically|legally|permanently|anywhere|only|must|be|can|applying|reside|residing|resident|live|living|based|located|situated|work|working|remotely|and|or|eligible|authorized|to))*?";
const NOUN =
  "(?:(?:permanent )?(?:residents?|residency|residence)|candidates?|applicants?|applications?|individuals|contractors|talent|professionals|freelancers|hires|developers?|engineers?|designers?|locations?)";
const RESTRICTS =
  /\b(?:must be|only|open(?: only)? to|limited to|restricted to|seeking|looking for|hiring|accepting|considering|considers?|requires?|seeks|available(?: only)? to|need)(?: (?:an?|any|all|current|legal|only|our next|qualified|experienced|remote|the))* ?$/i;

/** A line that is the restriction by itself: a title, a field, a short line of the header. */
const isLine = ({ passage: { block, text } }: Found): boolean =>
  block.role === "heading" || block.role === "field" || block.area === "header" || text.length < 60;

/** Phrases that say whose applications are taken. */
export const applicants: readonly Statement[] = [
  {
    // "open to candidates in Germany and Austria", "only considering applicants based in the US"; not "for applicants based in Colorado the range is", "care available to families and people in Ohio"
    name: "people-in",
    pattern: new RegExp(
      `\\b${ONLY_FOR}(?: [\\w,-]+){0,6}? ${PEOPLE}${WHO_LIVE} (?:in|from|within|of|across|inside|throughout|(?:north|east|south|west) of(?: \\(and including\\))?)${LISTED} ?`,
      "dgi",
    ),
    refuses: ({ match: [words], sentence, before }) =>
      DEPENDS.test(sentence) ||
      /\b(?:families|households|customers|patients|consumers)\b/i.test(words) ||
      /\b(?:not|never|no longer) (?:currently |be )?$|n['’]t (?:currently )?$/i.test(before) ||
      (STAFF.test(words) &&
        !/\b(?:based|located|liv(?:e|ing)|resid\w+|only|candidates?|applicants?)\b/i.test(words)),
  },
  {
    // "US residents only", "must be a UK resident", "US-based applicants only", "Canada only"; not "California residents: see our notice", "401(k) (US only)"
    name: "residents-only",
    mentions: /\b(?:based|only|residents?|residency|residence)\b/i,
    pattern: new RegExp(
      `(?:[ -]based(?: ${NOUN})?|[ -]${NOUN})(?:[ -]only\\b| (?:is |are )?(?:required|mandatory)\\b)?|[ -]only\\b`,
      "dgi",
    ),
    side: "before",
    refuses: (found) => {
      const {
        match: [words],
        passage,
        sentence,
        beforeAll,
        afterAll,
      } = found;
      if (/\bpermanent residen/i.test(words) || DEPENDS.test(sentence)) return true;
      if (/\b(?:not|non)[ -]*$|n['’]t *$/i.test(beforeAll)) return true;
      const living = /^[ -]based\b|\bresiden(?:ts?|cy|ce)\b/i.test(words);
      if (/required$|mandatory$/i.test(words)) return !living;
      if (/^[ -]only$/i.test(words) && found.places.byAdjective) return true;
      if (/only$/i.test(words) || /^ only\b/i.test(afterAll))
        return ["benefits", "legal"].includes(passage.block.section) || !(words.length > 5 || isLine(found));
      return (
        !living ||
        !RESTRICTS.test(beforeAll) ||
        /^ ?(?:companies|company|clients?|customers?|business|team|offices?|organi)/i.test(afterAll)
      );
    },
  },
  {
    // "(US Based)", "UK-based" in a title or a line of its own; not "a US-based company"
    name: "based-mark",
    pattern: /[- ]based(?=\s*(?:$|[)\],|/•·–—-]|only\b))/dgi,
    side: "before",
    refuses: (found) =>
      !(isLine(found) || /^\s*only/i.test(found.afterAll)) || found.passage.block.section === "company",
  },
  {
    // "we can only hire in CA, NY and TX", "currently hiring in the following states: ..."; not "we do not hire in"
    name: "hire-in",
    mentions:
      /\b(?:hir(?:e|ing)|employ|recruit|accept|consider|support|onboard|eligible|only|limited|restricted)/i,
    pattern: new RegExp(
      `\\b(?:(?:can|able to|only|eligible to|registered to|set up to|currently|authorized to|licensed to|permitted to) (?:only |currently |legally )*(?:hire|hiring|employ|recruit|accept(?:ing)? (?:applications|applicants|candidates|residents)|consider(?:ing)?|support|onboard)|hiring only|hire only|eligible (?:states|locations|countries|provinces)(?: (?:are|include))?|available only|only available|only open|open only|offered only|performed only|limited|restricted)(?: [\\w-]+){0,6}? ?(?:in|from|within|to|:)(?: (?:residents|candidates|applicants|people|those|individuals|employees)(?: (?:of|in|from|living|residing|located|based|who|live|reside))*)?${LISTED}(?: only)? ?:? ?`,
      "dgi",
    ),
    refuses: ({ match: [words], sentence, before }) =>
      /\b(?:not|never|no longer|cannot|unable|except|excluding|outside)\b|n['’]t\b/i.test(
        `${before.match(/[^.;\n]{0,60}$/)?.[0] ?? ""}${words}`,
      ) ||
      (/\b(?:limited|restricted|available)\b/i.test(words) && DEPENDS.test(sentence)),
  },
];
