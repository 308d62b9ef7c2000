import { isKnownCity } from "../../lexicon/cities.ts";
import { countriesOf } from "../../lexicon/countries.ts";
import { modeWords, remoteWords } from "../../lexicon/place-words.ts";
import { lightPattern } from "../../light-pattern.ts";
import { type Place, placesOfParts } from "./groups.ts";
import { bounded, partsOf } from "./parts.ts";

const LONGEST = 4000;
const MOST_PLACES = 100;

const REMOTE = bounded(remoteWords, "iu");
const REMOTE_ALL = bounded(remoteWords, "giu");
const MODE_ALL = bounded(modeWords, "giu");

/** Between places: "Oslo; Bergen", "Oslo or Bergen", "Oslo / Bergen", "Oslo oder Bergen", "OH - Troy, OH - Salem". */
const BETWEEN = lightPattern(
  /,\s+(?=[A-Z]{2}(?: - |-(?:[A-Z]{2}-)?)\p{Lu})|\s*[;|/、／・•·\n]\s*|,? (?:or|and|oder|und|ou|et|o|y|e|en|eller|och|nebo) (?:in |en |à )?|,? ?& ?|,? \+ /u,
);
/** French towns by their department: "Autun (71)", "59 - LILLE"; Brazilian ones by their state: "Campinas/SP", "Campinas (SP)". */
const DEPARTMENT_BEHIND =
  /(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,4}) \((0[1-9]|[1-8]\d|9[0-5])\)/gu;
const DEPARTMENT_BEFORE = /(?<=^|[|·•–-] )(0[1-9]|[1-8]\d|9[0-5]) - (?=\p{Lu})/gu;
const UF = "(A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)";
const STATE_OF_BRAZIL = new RegExp(`(?<=[a-zà-ÿ]) ?(?:/${UF}(?![A-Za-z])|\\(${UF}\\))`, "g");
/** Between a place and what it lies in. */
const WITHIN = lightPattern(/\s*,\s*|\s+[-–—>]\s+|(?<=\p{L})[-–—]\s+(?=\p{Lu})|\s*:\s*/u);
/** "US-CA-San Francisco", "DE-Berlin": codes before the city. */
const CODES_FIRST = lightPattern(/^(?:[A-Z]{2,3}(?:[-_]| - )){1,2}(?=\p{Lu}\p{Ll})/u);

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
    .replace(/※[^\n]*/g, " ")
    .replace(/[（【[]/g, "(")
    .replace(/[）】\]]/g, ")")
    .replace(/[*_#]+|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f/gu, " ")
    .replace(/(\p{L})\(/gu, "$1 (")
    .replace(DEPARTMENT_BEHIND, "$2000 $1")
    .replace(DEPARTMENT_BEFORE, "$1000 ")
    .replace(STATE_OF_BRAZIL, ", $1$2")
    .replace(/D\.C\./g, "DC");
  // "Canada (remote)" names no place, "Oslo (remote)" does.
  const outer = plain.replace(/\(([^()]{0,120})\)?/g, (_, aside: string) =>
    REMOTE.test(aside) ? ` ${ASIDE} ` : " ",
  );
  const isVague = /\b(?:area|region|state|metro|county)\b/i.test(outer);
  const inner = [...plain.matchAll(/\(([^()]{1,120})\)?/g)].flatMap(({ 1: words = "", index }) =>
    // "unsere Filiale in Imola (Bologna)": what a town of the sentence lies in.
    !isVague && isKnownCity(LAST_NAME.exec(plain.slice(Math.max(0, index - 40), index))?.[0] ?? "")
      ? []
      : [words],
  );
  const parts = (part: string) => part.split(BETWEEN);
  const isTown = (part: string) => parts(part).some((one) => placesOfSegment(one).some(isSureTown));
  const outerNames = parts(outer).some((one) => placesOfSegment(one).length > 0);
  const better = inner.filter((part) => !REMOTE.test(part) && isTown(part));
  if (better.length > 0 && (isVague || !outerNames)) return better.flatMap(parts);
  if (!outerNames && !REMOTE.test(outer)) return inner.filter((part) => !REMOTE.test(part)).flatMap(parts);
  return parts(outer);
}

const LAST_NAME = lightPattern(
  /(?<=^|[^\p{L}]|\p{Ll} )\p{Lu}[\p{L}'’-]+(?: (?:de |del |do |da |la |los )?\p{Lu}[\p{L}'’-]+){0,3}(?= $)/u,
);

/** Pieces beside a place that are no name: "3 days/week", "(m/w/d)", a postal code. */
const BESIDE = /\d|^(?:days?|weeks?|tage?|woche|week|in|or|and|m|w|d|f|x)$/i;

/** A longer piece is a sentence that has a number: "More than 300 people in Oslo". */
const LONGEST_BESIDE = 30;

/** Whether a line says nothing but places and modes of work: "Oslo, Norway (hybrid)", "Lyon | Paris". */
export function isPlaceLine(text: string): boolean {
  const segments = segmentsOf(text);
  // "Berlin oder remote innerhalb Deutschlands": what is said of the remote work may be more than a place.
  const near = segments.filter((segment) => !REMOTE.test(segment));
  const pieces = (near.length > 0 ? near : segments).flatMap((segment) =>
    withoutModes(segment)
      .split(WITHIN)
      .map((piece) => piece.replace(/^[\s.,–—-]+|[\s.,–—-]+$/g, ""))
      .filter((piece) => piece !== ""),
  );
  const places = placesIn(text);
  const kinds = pieces.flatMap(partsOf).map(({ kind }) => kind);
  // "Acme Foods - Troy, MI": who, before where
  const [first, second] = pieces.map(partsOf);
  const isBehindName =
    first?.[0]?.kind === "name" && second?.[0] !== undefined && /^[^,]{2,40}\s[-–—]\s[^,]{2,40}, /.test(text);
  const isBare = !kinds.some((kind) => kind !== "name" && kind !== "city");
  return (
    places.length > 0 &&
    (!(isBare || isBehindName) ||
      !kinds.includes("name") ||
      (/^(?:name,city|city,name)$/.test(kinds.join()) &&
        places[0]?.name === pieces[0] &&
        !DASHED.test(text))) &&
    places.every(({ sure }) => sure) &&
    pieces.every(
      (piece) => (BESIDE.test(piece) && piece.length <= LONGEST_BESIDE) || partsOf(piece).length > 0,
    )
  );
}

/** "Acme - Madrid" is no town in the province of Madrid. */
const DASHED = /\s[-–—]\s/;

const withoutModes = (segment: string): string =>
  segment
    .replace(REMOTE_ALL, " ")
    .replace(MODE_ALL, " ")
    .replace(ASIDE, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:：]+| $/g, "")
    .replace(/^[^-]{2,30}-(?=\p{Lu})(?!Based).*$/u, countryFirst)
    .replace(CODES_FIRST, (codes) => codes.replace(/[-_ ]+/g, ", ").replace(CITY_CODE, "US, "));

/** Codes of states that are cities where they stand alone. */
const CITY_CODE = /\b(?:NY|LA|DC), /g;

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
  const places = placesOfParts(parts, !DASHED.test(segment));
  if (isRemote) return places.filter(isSureTown);
  return isAside ? places.filter(({ breadth }) => breadth === "city") : places;
}
