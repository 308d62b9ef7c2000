import { countriesOf, countryAt, countryOfAdjective, countryOfCode } from "./countries.ts";
import { isAlsoCity, isStateCode, type Region, regionAt, regionOf } from "./regions.ts";

/** Countries and narrower regions that a list of places names, in the order of the text. */
export interface Places {
  /** ISO 3166-1 alpha-2, EU, EEA; a state or province stands for its country too. */
  countries: readonly string[];
  /** Postal codes of states of the United States, else names as written. */
  regions: readonly string[];
}

/** A list as it stands in a text. */
export interface PlaceList extends Places {
  words: string;
  start: number;
  end: number;
  /** A country named by its adjective or people ("Canadian"), which may be a language. */
  byAdjective?: boolean;
}

type Part =
  | { kind: "countries"; codes: readonly string[] }
  | { kind: "region"; region: Region; either: boolean }
  | { kind: "city"; name: string };
type Placed = Part & { words: string; start: number; end: number };

const MOST = 60;
/** How far back a list before an offset is looked for. */
const LONGEST_LIST = 120;
const LONGEST_WORD = 30;
const FLAG = "(?:\\uD83C[\\uDDE6-\\uDDFF]){2}";
/** What may stand before a name: articles, "the continental", "the State of", "one of". */
const LEAD =
  /(?:(?:[Tt]he|THE|[Ee]ither|[Bb]oth|any of|any|every|der|den|dem|die|la|las|los|les|le|el|os|as|o|a|de|do|da) |[Ll]['’])?(?:the )?(?:(?:entire|whole|continental|contiguous|mainland|[Mm]etropolitan|lower 48|(?:(?:lower|contiguous) )?(?:48|50)) )?(?:states? (?:of|in|within) )?(?:the )?(?:(?:[Ss]tates?|[Pp]rovinces?|[Cc]ommonwealth|Bundesl[aä]nd(?:er)?|estado|État) (?:of |de |do |du )?)?/y;
const ALL_STATES =
  /(?:(?:one|any) of the |all )?(?:lower 48|(?:48|50|fifty) (?:contiguous |lower |continental )?(?:U\.?S\.? )?states|48 contiguous)/y;
const FLAGS = new RegExp(FLAG, "y");
const STATE = /[A-Z]{2}(?![A-Za-z])/y;
/** "Kansas City", "Mexico City" are other places than Kansas and Mexico. */
const OTHER_NAME = / City\b/y;
const JOINT =
  /\)? ?[,/|&+;•·] ?(?:(?:and|or|AND|OR|und|oder|et|ou|y|o|e|&) )?(?:in |near |around )?|\)? (?:and|or|and\/or|AND|OR|und|oder|bzw\.|sowie|et|ou|y|o|e|en|plus|as well as) (?:in |near |around )?| ?\(/y;

/** Names with capitals that are no place where one lives: parts of the world without settled borders, time zones, an employer's own rooms. */
const NO_CITY =
  "(?!(?!NYC|SF\\b|LA\\b)[A-Z]{2,4}(?![A-Za-zÀ-ɏ]))(?!(?:Europe|European|EMEA|APAC|LATAM|Latin|North|South|Central|East|West|Eastern|Western|Northern|Southern|Pacific|Mountain|Atlantic|Americas?|Asia|Africa|Middle|Nordics?|Scandinavia|Worldwide|EST|CST|PST|MST|EDT|PDT|CDT|ET|CT|PT|MT|CET|CEST|GMT|UTC|BST|IST|Office|HQ|Headquarters|Home|Remote|Hybrid|Our|Your|This|These|Those|One|Any|All|Either|Company|Head|Campus|Monday|Tuesday|Wednesday|Thursday|Friday|Europa|Amérique|América|Zone|Tier|Region|The|THE)\\b(?! (?:Carolina|Dakota|Virginia|London|Yorkshire|Wales|Bay|Chicago|Valley|Angeles|Jersey|Midlands|Sussex|Kent|Loop|Hollywood|Palm)))";
const NAME = "(?:(?:St|Ste|Ft|Mt)\\. )?[A-ZÀ-ÖØ-Þ](?:[A-Za-zÀ-ɏ'’]|-(?![Bb]ased))+";
const CITY_LEAD =
  /(?:(?:[Tt]he|la|le|der|den) )?(?:(?:[Gg]reater|metro|metropolitan|downtown|central|either|both) ){0,2}(?:the )?/y;
const CITY = new RegExp(`${NO_CITY}${NAME}(?:(?: (?:de|del|do|da|la|am|an der|upon|of))? ${NAME}){0,4}`, "y");
const CITY_TAIL = /(?: metro(?:politan)?| greater)?(?: (?:area|region|metro|county|vicinity))?/y;
const CITY_FORMS: Readonly<Record<string, string>> = {
  NYC: "New York",
  "New York City": "New York",
  SF: "San Francisco",
  LA: "Los Angeles",
};
const NO_NAME = /^(?:Greater|Metro|Metropolitan|States?|Province|Commonwealth|County|Area|Region)$/;

/**
 * The list of places that begins at an offset, or null: "the US, Canada (Ontario) or Mexico", "CA, NY and TX".
 * @param cities whether other names with capitals are cities ("Austin, TX or the greater Boston area"); without it they end the list
 */
export function placesAt(text: string, start: number, { cities = false } = {}): PlaceList | null {
  const parts: Placed[] = [];
  let next = start;
  while (parts.length < MOST) {
    const part = partAt(text, next, cities);
    if (!part) break;
    parts.push(part);
    const joint = at(JOINT, text, part.end);
    const flag = at(FLAGS, text, part.end) ?? at(/ (?=\uD83C)/y, text, part.end);
    next = part.end + (joint ?? flag ?? "").length;
    if (!joint && flag === null) break;
  }
  return listOf(text, start, parts, cities);
}

/** The list of places that ends before an offset, as far back as it goes, or the country of an adjective ("Canadian"), or null. */
export function placesBefore(text: string, end: number): PlaceList | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && !/[\s,/|&+()]/.test(text[from - 1] ?? "")) from--;
  const last = text.slice(from, end);
  if (/^(?:\p{Lu}|\p{Lo}|\uD83C)/u.test(last)) {
    const earliest = Math.max(0, end - LONGEST_LIST);
    const near = text.slice(earliest, end);
    for (const { index } of near.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}|\p{Lo}|\uD83C)/gu)) {
      const list = placesAt(near, index);
      if (list?.end === near.length)
        return { ...list, start: earliest + list.start, end: earliest + list.end };
    }
  }
  const words = last.match(/\p{L}+$/u)?.[0] ?? "";
  const code = countryOfAdjective(words);
  return code
    ? { words, start: end - words.length, end, countries: [code], regions: [], byAdjective: true }
    : null;
}

/** What a list of codes at an offset names: states of the United States if each is one, else countries; one code alone only if it is US, UK or EU. */
export function codesAt(text: string, start: number): PlaceList | null {
  const words = at(
    /[A-Z]{2}(?: ?(?:[,;/|&+]|and|or) ?(?:and |or )?[A-Z]{2}){0,59}(?![A-Za-z])/y,
    text,
    start,
  );
  const codes = words?.match(/[A-Z]{2}/g) ?? [];
  if (!words || (codes.length < 2 && !/^(?:US|UK|EU)$/.test(words))) return null;
  const span = { words, start, end: start + words.length };
  if (codes.every(isStateCode)) return { ...span, countries: ["US"], regions: codes };
  const countries = codes.map(countryOfCode).filter((code) => code !== null);
  return countries.length === codes.length
    ? { ...span, countries: [...new Set(countries)], regions: [] }
    : null;
}

function partAt(text: string, from: number, cities: boolean): Placed | null {
  const all = at(ALL_STATES, text, from);
  if (all) return { kind: "countries", codes: ["US"], words: all, start: from, end: from + all.length };
  const start = from + (at(LEAD, text, from) ?? "").length;
  const named = namedAt(text, start) ?? (start > from ? namedAt(text, from) : null);
  if (named?.kind === "region" && /state of $/i.test(text.slice(from, named.start))) named.either = false;
  const longer =
    named &&
    (at(OTHER_NAME, text, named.end) !== null ||
      (cities && /^[ -]+[A-ZÀ-Þ][a-zà-ÿ]/.test(text.slice(named.end, named.end + 4))));
  if (named && !longer) return named;
  if (!cities) return null;
  const head = from + (at(CITY_LEAD, text, from) ?? "").length;
  const words = at(CITY, text, head);
  if (!words) return named;
  if (NO_NAME.test(words)) return null;
  const end = head + words.length;
  const name = CITY_FORMS[words] ?? words;
  return { kind: "city", name, words, start: head, end: end + (at(CITY_TAIL, text, end) ?? "").length };
}

/** A flag, region, country or postal code that begins right here. */
function namedAt(text: string, start: number): Placed | null {
  const flag = at(FLAGS, text, start);
  if (flag) {
    const code = [...flag]
      .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
      .join("");
    return {
      kind: "countries",
      codes: countryOfCode(code) ? [code] : [],
      words: flag,
      start,
      end: start + flag.length,
    };
  }
  const regionWords = regionAt(text, start);
  const region = regionWords && regionOf(regionWords);
  if (region)
    return {
      kind: "region",
      region,
      either: isAlsoCity(regionWords),
      words: regionWords,
      start,
      end: start + regionWords.length,
    };
  const name = countryAt(text, start);
  if (name)
    return { kind: "countries", codes: countriesOf(name), words: name, start, end: start + name.length };
  const code = at(STATE, text, start);
  if (code && isStateCode(code))
    return {
      kind: "region",
      region: { name: code, country: "US" },
      either: false,
      words: code,
      start,
      end: start + 2,
    };
  return null;
}

/**
 * What the parts name. A state after a city ("Austin, TX") says where the city is and is no region of its own; its country counts.
 * "New York or New Jersey" are two states, "New York or Boston" two cities.
 */
function listOf(text: string, start: number, parts: readonly Placed[], cities: boolean): PlaceList | null {
  const end = parts.at(-1)?.end;
  if (end === undefined) return null;
  const placesCity = (index: number): boolean => {
    const [before, part] = [parts[index - 1], parts[index]];
    if (!before || !part || part.kind === "city") return false;
    // "New York, NY" is a city and its state, "New York, Texas" two states.
    const isOwn =
      before.kind === "region" &&
      before.either &&
      (/^[A-Z]{2}$/.test(part.words) || part.kind === "countries" || part.region.name === before.region.name);
    if (before.kind !== "city" && !isOwn) return false;
    return /^,? ?\(?$/.test(text.slice(before.end, part.start));
  };
  const hasStates = parts.some((part, index) => part.kind === "region" && !part.either && !placesCity(index));
  const countries: string[] = [];
  const regions: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === "countries") countries.push(...part.codes);
    else if (part.kind === "city") regions.push(part.name);
    else {
      countries.push(part.region.country);
      if (part.either && cities && !hasStates) regions.push(part.words);
      else if (!placesCity(index)) regions.push(part.region.name);
    }
  }
  return {
    words: text.slice(start, end),
    start,
    end,
    countries: [...new Set(countries)],
    regions: [...new Set(regions)],
  };
}

/** What a sticky pattern matches at an offset, or null. */
function at(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}
