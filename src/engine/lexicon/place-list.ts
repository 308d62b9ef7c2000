import { countriesOf, country, countryOfCode } from "./countries.ts";
import { isAlsoCity, isStateCode, region, regionOf, stateCode } from "./regions.ts";

/** Countries and narrower regions that a list of places names, in the order of the text. */
export interface Places {
  /** ISO 3166-1 alpha-2, EU, EEA; a state or province stands for its country too. */
  countries: readonly string[];
  /** Postal codes of states of the United States, else names as written. */
  regions: readonly string[];
}

const ARTICLE =
  "(?:(?:[Tt]he|THE|[Ee]ither|[Bb]oth|any of|der|den|dem|die|la|las|los|les|le|el|os|as|o|a|de) (?:the )?|[Ll]['’])?";
/** "the continental United States", "any of the 48 contiguous states of the US", "mainland Spain". */
const WHOLE =
  "(?:(?:entire|whole|continental|contiguous|mainland|[Mm]etropolitan|lower 48|(?:lower |contiguous )?48|50)(?: (?:contiguous |U\\.?S\\.? )?states)?(?: (?:of|in|within))?(?: the)? )?";
/** "State of Ohio", "Province of Ontario", "Commonwealth of Virginia". */
const STATE_OF =
  "(?:(?:[Ss]tates?|[Pp]rovinces?|[Cc]ommonwealth|Bundesl[aä]nd(?:er)?|estado|État) (?:of |de |do |du )?)?";
const JOINT =
  "(?:\\)? ?[,/|&+;•·] ?(?:(?:and|or|AND|OR|und|oder|et|ou|y|o|e|&) )?|\\)? (?:and|or|and/or|AND|OR|und|oder|bzw\\.|sowie|et|ou|y|o|e|en|plus|as well as) | ?\\()";
/** "one of the 48 contiguous states", "all 50 US states": the country in other words. */
const ALL_STATES =
  "(?:(?:one|any) of the |all )?(?:lower 48|(?:48|50|fifty) (?:contiguous |lower |continental )?(?:U\\.?S\\.? )?states|48 contiguous)";
/** A country's flag is two letters of its code in a script of their own. */
const FLAG = "(?:\\uD83C[\\uDDE6-\\uDDFF]){2}";
const ITEM = `(?:${FLAG}|${ARTICLE}${WHOLE}${STATE_OF}(?:${region}|${country}|${stateCode})|${ALL_STATES})`;

/** Pattern source, case matters: countries, states and provinces joined by commas and "or" ("the US, Canada (Ontario) and Mexico"). */
export const placeList = `${ITEM}(?:${JOINT}${ITEM}){0,59}`;

/** Pattern source, case matters: the same of countries only. */
export const countryList = `${ARTICLE}${WHOLE}${country}(?:(?: ?[,/&+|] ?(?:(?:and|or|AND|OR|und|oder|et|ou|y|o|e) )?| (?:and|or|and/or|AND|OR|und|oder|et|ou|y|o|e|en) )${ARTICLE}${country}){0,29}`;

/** Names with capitals that are no place where one lives: parts of the world without settled borders, time zones, an employer's own rooms. */
const NO_CITY =
  "(?!(?:Europe|European|EMEA|APAC|LATAM|Latin|North|South|Central|East|West|Eastern|Western|Northern|Southern|Pacific|Mountain|Atlantic|Americas?|Asia|Africa|Middle|Nordics?|Scandinavia|Worldwide|EST|CST|PST|MST|EDT|PDT|CDT|ET|CT|PT|MT|CET|CEST|GMT|UTC|BST|IST|Office|HQ|Headquarters|Home|Remote|Hybrid|Our|Your|This|These|Those|One|Any|All|Either|Company|Head|Campus|Monday|Tuesday|Wednesday|Thursday|Friday|Europa|Amérique|América|Zone|Tier|Region)\\b(?! (?:Carolina|Dakota|Virginia|London|Yorkshire|Wales|Bay|Chicago|Valley|Angeles|Jersey|Midlands|Sussex|Kent|Loop|Hollywood|Palm)))";
const NAME = "(?:(?:St|Ste|Ft|Mt)\\. )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]+";
const CITY = `${ARTICLE}(?:(?:[Gg]reater|metro|metropolitan|downtown|central|either|both) ){0,2}${ARTICLE}${NO_CITY}${NAME}(?:(?: (?:de|del|do|da|la|am|an der|upon|of))? ${NAME}){0,4}(?:,? ?(?:D\\.?C\\.?))?(?:(?: metro(?:politan)?| greater)? (?:area|region|metro|county|vicinity))?`;
const ITEM_WITH_CITIES = `(?:${ITEM}(?![ -]+[A-ZÀ-Þ][a-zà-ÿ])|${CITY}|${ITEM})`;

/** Pattern source, case matters: places where one can be asked to live, cities too ("Austin, TX or the greater Boston area"). */
export const homeList = `${ITEM_WITH_CITIES}(?:${JOINT}(?:in |near |around )?${ITEM_WITH_CITIES}){0,29}(?: ?${FLAG})?`;

/** Pattern source: codes that are a list of countries or states only together, "DE/UK/CH", "(CA, NY, TX)". */
export const codeList = "[A-Z]{2}(?: ?(?:[,/|&+]|and|or) ?(?:and |or )?[A-Z]{2}){0,59}(?![A-Za-z])";

const NAMED = `(?<flag>${FLAG})|(?<all>${ALL_STATES})|(?<region>${region})|(?<country>${country})|(?<code>${stateCode})`;
const PART = new RegExp(NAMED, "g");
const PART_OR_CITY = new RegExp(
  `${NAMED}|(?<city>(?!T(?:he|HE) )${NAME}(?:(?: (?:de|del|do|da|la|am|an der|upon|of))? ${NAME}){0,4})`,
  "g",
);
const CITY_FORMS: Readonly<Record<string, string>> = {
  NYC: "New York",
  "New York City": "New York",
  SF: "San Francisco",
  LA: "Los Angeles",
};
const NO_NAME = /^(?:Greater|Metro|Metropolitan|State|States|Province|Commonwealth|County|Area|Region|The)$/;

/**
 * What a matched list names. A state after a city ("Austin, TX") says where the city is and is no region of its own;
 * the state's country counts.
 * @param cities whether names that are neither country nor region are cities, as in `homeList`
 */
export function placesIn(list: string, { cities = false } = {}): Places {
  const parts = [...list.matchAll(cities ? PART_OR_CITY : PART)].filter(
    ({ 0: words }) => !NO_NAME.test(words),
  );
  // "New York or New Jersey" are two states, "New York or Boston" two cities
  const states = parts.some(
    ({ 0: words, groups }, at) =>
      (groups?.region || groups?.code) && !isAlsoCity(words) && !follows(list, parts, at),
  );
  const countries: string[] = [];
  const regions: string[] = [];
  for (const [at, { 0: words, groups }] of parts.entries()) {
    const place = groups?.region ? regionOf(words) : groups?.code ? { name: words, country: "US" } : null;
    if (groups?.flag) countries.push(...codeOfFlag(words));
    else if (groups?.all) countries.push("US");
    else if (groups?.country) countries.push(...countriesOf(words));
    else if (!place) regions.push(CITY_FORMS[words] ?? words.replace(/^Greater /, ""));
    else {
      countries.push(place.country);
      if (isAlsoCity(words) && cities && !states) regions.push(words);
      else if (!cities || !follows(list, parts, at)) regions.push(place.name);
    }
  }
  return { countries: [...new Set(countries)], regions: [...new Set(regions)] };
}

/** Whether a part stands right after a city and only says where the city is. */
function follows(list: string, parts: readonly RegExpMatchArray[], at: number): boolean {
  const before = parts[at - 1];
  const part = parts[at];
  if (!before || !part || !(before.groups?.city || isAlsoCity(before[0]))) return false;
  return /^,? ?\(?$/.test(list.slice((before.index ?? 0) + before[0].length, part.index));
}

function codeOfFlag(flag: string): string[] {
  const code = [...flag]
    .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
    .join("");
  return countryOfCode(code) ? [code] : [];
}

/** What a list of codes names: states of the United States if each is one, else countries; null if neither. */
export function placesOfCodes(list: string): Places | null {
  const codes = list.match(/[A-Z]{2}/g) ?? [];
  if (codes.length === 1 && (codes[0] === "US" || codes[0] === "UK" || codes[0] === "EU")) {
    return { countries: [codes[0] === "UK" ? "GB" : codes[0]], regions: [] };
  }
  if (codes.length < 2) return null;
  if (codes.every(isStateCode)) return { countries: ["US"], regions: codes };
  const countries = codes.map(countryOfCode);
  return countries.every((code) => code !== null)
    ? { countries: [...new Set(countries)], regions: [] }
    : null;
}
