import { isInNewYork, isKnownCity } from "../../lexicon/cities.ts";
import { countriesOf, countryOfCode } from "../../lexicon/countries.ts";
import { modeWords, noPlaces, notInPlaces, remoteWords, siteWords } from "../../lexicon/place-words.ts";
import { isAlsoCity, isStateCode, regionOf } from "../../lexicon/regions.ts";

/** A named place of work, as written. */
export interface Place {
  name: string;
  breadth: "city" | "region" | "country";
  /** The name is a known city, state or country, or one of these stands beside it; else only its shape says so. */
  sure: boolean;
}

const LONGEST = 600;
const MOST_PLACES = 60;

const bounded = (words: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{Script=Latin}\\p{N}])`, flags);
const REMOTE = bounded(remoteWords, "iu");
const REMOTE_ALL = bounded(remoteWords, "giu");
const MODE_ALL = bounded(modeWords, "giu");
const SITE = siteWords.join("|");
const SITE_AFTER = new RegExp(
  `(?: (?:city|metro(?:politan)?))?(?: (?:${SITE}|area|region|city cent(?:er|re)))+$`,
  "iu",
);
const SITE_BEFORE = new RegExp(`^(?:${SITE})(?: (?:in|de|à|di|en|d'|van|te))? `, "iu");
const NOT_IN_PLACES = bounded(notInPlaces, "iu");
const NO_PLACE = new RegExp(`^(?:${noPlaces.join("|")})$`, "iu");

/** Between places: "Oslo; Bergen", "Oslo or Bergen", "Oslo / Bergen", "Oslo oder Bergen". */
const BETWEEN =
  /\s*[;|/、／・•·\n]\s*|,? (?:or|and|oder|und|ou|et|o|y|e|en|eller|och|nebo) (?:in |en |à )?|,? ?& ?|,? \+ /u;
/** Between a place and what it lies in. */
const WITHIN = /\s*,\s*|\s+[-–—>]\s+|(?<=\p{L})[-–—]\s+(?=\p{Lu})|\s*:\s*/u;
/** "US-CA-San Francisco", "DE-Berlin": codes before the city. */
const CODES_FIRST = /^(?:[A-Z]{2,3}(?:[-_]| - )){1,2}(?=\p{Lu}\p{Ll})/u;
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?: [A-Z]{2}(?= ))?$/;
const POSTCODE_BEFORE = /^(?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})? (?=\p{L})/u;
const POSTCODE_AFTER =
  / (?:\d{4,6}(?:-\d{3,4})?|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
const STATE_AFTER = /^(\p{Lu}[\p{L} .'’-]{1,40}) (NSW|VIC|QLD|WA|SA|TAS|ACT|NT|[A-Z]{2})$/u;
const WORD =
  "(?:(?:[dl]['’])?[\\p{Lu}'‘’][\\p{L}\\p{M}'’-]*|(?:St|Ste|Ft|Mt|a\\.M)\\.|\\p{Lo}[\\p{Lo}\\p{M}]*|-\\p{Lo}+)";
/** Small words inside names: "Frankfurt am Main", "Boulogne sur Mer", "Isle of Wight". */
const LINK =
  "(?:de|del|della|di|da|do|dos|das|la|le|les|el|am|an der|im|in der|upon|on|of|sur|sous|en|aux|und|auf|bei|den|a)";
const NAME = new RegExp(`^(?=.{2,40}$)${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,4}$`, "u");
const STREET =
  /\d.*(?:\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|suite|floor|parkway|pkwy|highway|hwy|square|plaza|calle|avenida|rua|via|viale|piazza|rue|quai|place)\b|(?:straße|strasse|str\.|allee|weg|platz|straat|laan|gatan|vägen)(?!\p{L}))/iu;
const CODE = /^[A-Z]{2,3}$/;
const PART_OF_TOWN = /[ -](?:Süd|Nord|Ost|West|Mitte|Zentrum|Innenstadt)$/u;
/** "Hamburger Innenstadt": a quarter by the town's adjective. */
const QUARTER =
  /^(\p{Lu}\p{L}+)er (?:Innenstadt|Zentrum|City|Umland|Norden|Süden|Westen|Osten|Hafen|Altstadt|Mitte)$/u;
/** "South Gloucestershire": a county, not a town. */
const COUNTY = /\p{L}shire$|^County \p{Lu}|\p{Ll} County$/u;
const GREATER = /^Greater (?=\p{Lu})/u;
const AREA_BEFORE = /^(?:Downtown|Central|in|near|bei|nahe) (?=\p{Lu})/u;
const COMPASS_BEFORE = /^(?:North|South|East|West|Northern|Southern|Eastern|Western) (?=\p{Lu})/u;
/** Cities by two letters, which are the codes of their states after another town. */
const SHORT = /^(?:NY|LA|DC)$/;
/** "Praha 4", "Paris 9e": a district by its number. */
const NUMBERED = / \d{1,2}(?:e|er|ème|th)?$/;

interface Part {
  kind: "city" | "name" | "region" | "country" | "code" | "either";
  text: string;
  /** The name of a building rather than of a town, where a town stands beside it: "Mercy Hospital, Troy". */
  isSite?: boolean;
}

/**
 * The places that a span names which is known to give places: a location line, the value of "Location:", a list
 * after "based in". "Austin, TX" and "Paris, France" are one place each, "Paris, Lyon or Lille" are three; "Remote",
 * "Remote - Canada" and "Multiple locations" are none, a country alone is one.
 */
export function placesIn(text: string): Place[] {
  const found = new Map<string, Place>();
  for (const place of segmentsOf(text.slice(0, LONGEST)).flatMap(placesOfSegment)) {
    const before = found.get(place.name);
    if (!before || (place.sure && !before.sure)) found.set(place.name, place);
  }
  return [...found.values()].slice(0, MOST_PLACES);
}

/** Parts of a span that name places apart from each other; what parentheses add is dropped unless only they name places. */
function segmentsOf(text: string): string[] {
  const plain = text
    .replace(/[（【[]/g, "(")
    .replace(/[）】\]]/g, ")")
    .replace(/[*_#]+|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f/gu, " ")
    .replace(/(\p{L})\(/gu, "$1 (")
    .replace(/D\.C\./g, "DC");
  // "Canada (remote)" names no place, "Oslo (remote)" does.
  const outer = plain.replace(/\(([^()]{0,120})\)?/g, (_, aside: string) =>
    REMOTE.test(aside) ? ` ${ASIDE} ` : " ",
  );
  const inner = [...plain.matchAll(/\(([^()]{1,120})\)?/g)].map((match) => match[1] ?? "");
  const parts = (part: string) => part.split(BETWEEN);
  const isTown = (part: string) => parts(part).some((one) => placesOfSegment(one).some(isSureTown));
  const isVague = /\b(?:area|region|state|metro|county)\b/i.test(outer);
  const outerNames = parts(outer).some((one) => placesOfSegment(one).length > 0);
  const better = inner.filter((part) => !REMOTE.test(part) && isTown(part));
  if (better.length > 0 && (isVague || !outerNames)) return better.flatMap(parts);
  if (!outerNames && !REMOTE.test(outer)) return inner.filter((part) => !REMOTE.test(part)).flatMap(parts);
  return parts(outer);
}

/** Pieces beside a place that are no name: "3 days/week", "(m/w/d)", a postal code. */
const BESIDE = /\d|^(?:days?|weeks?|tage?|woche|week|in|or|and|m|w|d|f|x)$/i;

/** Whether a line says nothing but places and modes of work: "Oslo, Norway (hybrid)", "Lyon | Paris". */
export function isPlaceLine(text: string): boolean {
  const pieces = segmentsOf(text).flatMap((segment) =>
    withoutModes(segment)
      .split(WITHIN)
      .map((piece) => piece.replace(/^[\s.,–—-]+|[\s.,–—-]+$/g, ""))
      .filter((piece) => piece !== ""),
  );
  const places = placesIn(text);
  const kinds = pieces.flatMap(partsOf).map(({ kind }) => kind);
  const isBare = !kinds.some((kind) => kind !== "name" && kind !== "city");
  return (
    places.length > 0 &&
    !(isBare && kinds.includes("name")) &&
    places.every(({ sure }) => sure) &&
    pieces.every((piece) => BESIDE.test(piece) || partsOf(piece).length > 0)
  );
}

const withoutModes = (segment: string): string =>
  segment
    .replace(REMOTE_ALL, " ")
    .replace(MODE_ALL, " ")
    .replace(ASIDE, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[^-]{2,30}-(?=\p{Lu})(?!Based).*$/u, countryFirst)
    .replace(CODES_FIRST, (codes) => codes.replace(/[-_ ]+/g, ", "));

/** "United States-Texas-Austin": the country first, with dashes that touch. */
const countryFirst = (line: string): string => {
  const parts = line.split("-");
  return countriesOf(parts[0] ?? "").length > 0 ? parts.join(", ") : line;
};

const isSureTown = ({ breadth, sure }: Place): boolean => breadth === "city" && sure;

/** Stands where an aside said that the place may be far: "Oslo (or remote)". */
const ASIDE = "\u0001";

function placesOfSegment(segment: string): Place[] {
  const isRemote = REMOTE.test(segment);
  const isAside = segment.includes(ASIDE);
  const parts = withoutModes(segment).split(WITHIN).flatMap(partsOf);
  const once = withoutRepeat(parts);
  const places = isReversed(once) ? reversed(once) : forward(parts);
  if (isRemote) return places.filter(isSureTown);
  return isAside ? places.filter(({ breadth }) => breadth === "city") : places;
}

/** What one piece between commas is; nothing when it names no place. */
function partsOf(piece: string): Part[] {
  let text = piece.replace(/^[\s.,–—-]+|[\s,–—-]+$/g, "");
  if (text === "" || POSTCODE.test(text) || STREET.test(text)) return [];
  text = text.replace(POSTCODE_BEFORE, "").replace(POSTCODE_AFTER, "");
  const bare = text.replace(SITE_BEFORE, "").replace(SITE_AFTER, "").trim();
  if (!isKnownCity(text)) text = bare.replace(GREATER, "");
  text = text.replace(AREA_BEFORE, "").replace(/[- ](?:based|basiert)$/, "");
  if (text === "Washington DC") return [{ kind: "city", text: "Washington" }];
  if (isKnownCity(text)) return [{ kind: isAlsoCity(text) || SHORT.test(text) ? "either" : "city", text }];
  if (NUMBERED.test(text) && isKnownCity(text.replace(NUMBERED, ""))) return [{ kind: "city", text }];
  const compass = text.replace(COMPASS_BEFORE, "");
  if (compass !== text && /\b(?:area|region)\b/i.test(piece) && isKnownCity(compass))
    return [{ kind: "city", text: compass }];
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter && isKnownCity(quarter)) return [{ kind: "city", text: quarter }];
  const town = text.replace(PART_OF_TOWN, "");
  if (town !== text && isKnownCity(town)) return [{ kind: "city", text: town }];
  if (isAlsoCity(text)) return [{ kind: "either", text }];
  if (countriesOf(text).length > 0) return [{ kind: "country", text }];
  if (regionOf(text) || (COUNTY.test(text) && NAME.test(text))) return [{ kind: "region", text }];
  if (CODE.test(text)) return isPlaceCode(text) ? [{ kind: "code", text }] : [];
  const withState = STATE_AFTER.exec(text);
  if (withState?.[1] && withState[2] && (isStateCode(withState[2]) || withState[2].length === 3))
    return [...partsOf(withState[1]), { kind: "code", text: withState[2] }];
  if (!NAME.test(text) || text.split(" ").length > 5) return [];
  if (NOT_IN_PLACES.test(text) || NO_PLACE.test(text)) return [];
  return [{ kind: "name", text, isSite: SITE_AFTER.test(piece.trim()) }];
}

/** Provinces, states and nations by their codes; those of the United States and of countries are known elsewhere. */
const MORE_CODES = new Set(
  "ON QC BC AB MB SK NS NB NL PE NSW VIC QLD WA SA TAS ACT NT ENG SCT WLS NIR BY BW HH HE NW NRW RP SN ST SH TH HB BB MV SL NI SP RJ MG RS PR PE BA CE DF GO USA GBR UK CAN DEU FRA ESP IND AUS TA HA MH KA TN TG UP HR".split(
    " ",
  ),
);
const isPlaceCode = (code: string): boolean =>
  MORE_CODES.has(code) || isStateCode(code) || countryOfCode(code) !== null;

const isTown = ({ kind }: Part): boolean => kind === "city" || kind === "name" || kind === "either";

/** "United States, Tennessee, Knoxville": what it lies in comes first. */
function isReversed(parts: readonly Part[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || isTown(first) || !isTown(last)) return false;
  return first.kind !== "code" || isStateCode(first.text) || countryOfCode(first.text) !== null;
}

/** "Canada - Quebec - Montreal, Canada": the country a second time is left off. */
function withoutRepeat(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  const last = parts.at(-1);
  return parts.length > 2 && first?.kind === "country" && last?.text === first.text
    ? parts.slice(0, -1)
    : parts;
}

const reversed = (parts: readonly Part[]): Place[] =>
  parts
    .filter(isTown)
    .slice(-1)
    .concat(parts.filter(({ kind }) => kind === "city").slice(0, -1))
    .map(({ text }) => ({ name: text, breadth: "city", sure: true }));

/** "Austin, TX", "Oslo, Bergen", "Troy, Michigan, United States, Salem, Oregon, United States". */
function forward(pieces: readonly Part[]): Place[] {
  const towns = pieces.filter(isTown);
  const named = towns.some(({ isSite }) => !isSite) ? pieces.filter(({ isSite }) => !isSite) : pieces;
  const parts = named.map((part, index) => (isTownInState(part, named[index + 1]) ? town(part.text) : part));
  const found: Place[] = [];
  let group: Part[] = [];
  let broad: Part[] = [];
  const close = () => {
    found.push(...placesOf(group, broad));
    group = [];
    broad = [];
  };
  for (const part of parts) {
    const last = group.at(-1);
    const liesIn =
      part.kind === "region" ||
      part.kind === "country" ||
      part.kind === "code" ||
      (part.kind === "either" && last !== undefined && broad.length === 0 && liesInState(last, part));
    if (!liesIn && broad.length > 0) close();
    if (liesIn) broad.push(part);
    else group.push(part);
  }
  // A bare word after a place with its country is none: "Oslo, Norway - Legal".
  if (found.length === 0 || broad.length > 0 || group.some(({ kind }) => kind !== "name")) close();
  return found;
}

const town = (text: string): Part => ({ kind: "name", text });

/** "Lebanon, NH", "Ontario, OR": a name of a country or state before the code of another state. */
function isTownInState({ kind, text }: Part, next: Part | undefined): boolean {
  if ((kind !== "country" && kind !== "region") || next?.kind !== "code" || !isStateCode(next.text))
    return false;
  const codes = kind === "country" ? countriesOf(text) : [regionOf(text)?.country, regionOf(text)?.name];
  return !codes.includes("US") && !codes.includes(next.text);
}

/** Whether "New York", "Washington" or "DC" after a town is its state: "Troy, New York", not "Boston, New York". */
function liesInState(town: Part, state: Part): boolean {
  if (SHORT.test(state.text)) return !SHORT.test(town.text);
  return (
    town.kind !== "city" || town.text === state.text || state.text === "Washington" || isInNewYork(town.text)
  );
}

/** The places of one group: towns, and the state and country that they lie in. */
function placesOf(towns: readonly Part[], broad: readonly Part[]): Place[] {
  const within = broad.length > 0;
  const [first] = towns;
  if (!first) {
    const region = broad.find(({ kind }) => kind === "region");
    const country = broad.find(({ kind }) => kind === "country");
    if (region) return [{ name: region.text, breadth: "region", sure: true }];
    return broad
      .filter(({ kind }) => kind === "country")
      .filter(({ text }) => within && (text === country?.text || broad.every((b) => b.kind === "country")))
      .map(({ text }) => ({ name: text, breadth: "country", sure: true }));
  }
  // Of a town and its district, county or quarter the town is the place; three names or more are a list.
  const known = towns.filter(({ kind }) => kind !== "name");
  const isLed = broad.some(({ kind }) => kind === "country") && first.kind === "name" && towns.length === 2;
  const isList = towns.length > 2 && known.length !== 1;
  const chosen = isList ? towns : known.length > 0 && !isLed ? known : [first];
  const last = towns.at(-1);
  return chosen.map(({ text, kind }) => ({
    name: text,
    breadth: "city",
    sure: kind !== "name" || (within && (text === last?.text || towns.length < 3)),
  }));
}
