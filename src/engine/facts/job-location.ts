import { type Candidate, defineFact, type Rule } from "../define-fact.ts";
import { countryOfCity, isKnownCity, placeKey } from "../lexicon/cities.ts";
import { countriesOf } from "../lexicon/countries.ts";
import type { Place } from "./job-location/groups.ts";
import { type Naming, namedByLines } from "./job-location/lines.ts";
import { trim } from "./job-location/reading.ts";
import { sentenceRules } from "./job-location/sentences.ts";
import { abroadRules } from "./job-location/sentences-abroad.ts";
import { inStructured } from "./job-location/structured.ts";

/** A job with more places has none. */
const MOST_PLACES = 100;

/** The evidence is the list of places without what runs on after it. */
const withSpan = (rule: Rule<Naming>): Rule<Naming> => ({
  ...rule,
  span(match) {
    const [start = 0] = match.indices?.groups?.quote ?? [match.index];
    return [start, start + trim(match.groups?.quote ?? "").words.length];
  },
});

/** Where the work is done: each named place once, the most specific name given. "Remote" is no place. */
export const jobLocation = defineFact<"jobLocation", Naming, string[]>({
  kind: "jobLocation",
  rules: [...sentenceRules, ...abroadRules].map(withSpan),
  fromMarks: namedByLines,
  fromStructured: inStructured,
  resolve(candidates, { drop }) {
    const sure = candidates.filter(({ item }) => item.weight === "said");
    const known = new Set(sure.flatMap(({ item }) => item.places.map(keyOf)));
    const said = candidates.filter(
      ({ item }) =>
        item.weight === "said" ||
        (item.weight === "perhaps" && item.places.some((place) => known.has(keyOf(place)))),
    );
    const hasTown = said.some(({ item }) => item.places.some(isTown));
    // The title and the page's data speak only where nothing else does, or where all else is a state or a country.
    const hints = hasTown ? [] : candidates.filter(({ item }) => item.weight === "beside");
    const beside = hints.filter(({ rule }) => rule === hints[0]?.rule);
    const all = [...said, ...beside];
    const towns = all.some(({ item }) => item.places.some(isTown));
    const regions = all.some(({ item }) => item.places.some(({ breadth }) => breadth === "region"));
    const value: string[] = [];
    const keys: string[] = [];
    const from: Candidate<Naming>[] = [];
    for (const candidate of all) {
      if (value.length >= MOST_PLACES) break;
      const { places } = candidate.item;
      if (towns && !places.some(isTown)) {
        drop(candidate, "a town is named elsewhere");
        continue;
      }
      if (!towns && regions && places.every(({ breadth }) => breadth === "country")) {
        drop(candidate, "a state is named elsewhere");
        continue;
      }
      for (const place of places) {
        if (liesAround(place, places)) continue;
        const { name } = place;
        const key = keyOf(place);
        if (keys.some((other) => isSame(other, key))) continue;
        keys.push(key);
        value.push(name);
      }
      from.push(candidate);
    }
    return value.length > 0 ? { value, from } : null;
  },
});

const isTown = ({ breadth }: Place): boolean => breadth === "city";

/** A country that is named with one of its cities: "Czech Republic; Prague". */
const liesAround = ({ name, breadth }: Place, all: readonly Place[]): boolean =>
  breadth === "country" &&
  all.some((other) => isTown(other) && countriesOf(name).includes(countryOfCity(other.name) ?? "-"));

const keyOf = ({ name, breadth }: Place): string =>
  breadth === "country" ? countriesOf(name).join(" ") || placeKey(name) : placeKey(name);

/** "Berlin" and "Berlin Mitte", "Charlotte" and "South Charlotte" are one place. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const plain = long.replace(/^(?:north|south|east|west|central|downtown|greater) /, "");
  return short === plain || (long.startsWith(`${short} `) && isKnownCity(short.toUpperCase()));
}
