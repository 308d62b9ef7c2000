import { countryOfCity, isInNewYork, isProvincial } from "../../lexicon/cities.ts";
import { countriesOf, countryOfCode } from "../../lexicon/countries.ts";
import { isStateCode, regionOf } from "../../lexicon/regions.ts";
import { isTown, type Part, SHORT } from "./parts.ts";

/** A named place of work, as written. */
export interface Place {
  name: string;
  breadth: "city" | "region" | "country";
  /** The name is a known city, state or country, or one of these stands beside it; else only its shape says so. */
  sure: boolean;
}

/** The places of one list between commas: "Austin, TX", "Oslo, Bergen", "United States, Tennessee, Knoxville". */
export function placesOfParts(parts: readonly Part[], hasProvinces: boolean): Place[] {
  const once = withoutRepeat(parts);
  return isReversed(once) ? reversed(once) : forward(parts, hasProvinces);
}

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
function forward(pieces: readonly Part[], hasProvinces: boolean): Place[] {
  const towns = pieces.filter(isTown);
  const named = towns.some(({ isSite }) => !isSite) ? pieces.filter(({ isSite }) => !isSite) : pieces;
  const parts = named.map((part, index) => (isTownInState(part, named[index + 1]) ? town(part.text) : part));
  const found: Place[] = [];
  let group: Part[] = [];
  let broad: Part[] = [];
  const close = () => {
    found.push(...placesOf(group, broad, hasProvinces));
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
function placesOf(towns: readonly Part[], broad: readonly Part[], hasProvinces: boolean): Place[] {
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
  const second = towns[1];
  // "Salou, Tarragona": a province of Spain or Italy has the name of its capital.
  const isInProvince =
    hasProvinces &&
    second?.kind === "city" &&
    (first.kind === "city"
      ? isProvincial(first.text) && countryOfCity(first.text) === countryOfCity(second.text)
      : /^(?:ES|IT)$/.test(countryOfCity(second.text) ?? ""));
  const isLed =
    (first.kind === "name" || (isInProvince && !isProvincial(second.text))) &&
    towns.length === 2 &&
    (isInProvince || broad.some(({ kind }) => kind === "country"));
  const isList = towns.length > 2 && known.length !== 1;
  const chosen = isList ? towns : known.length > 0 && !isLed ? known : [first];
  const last = towns.at(-1);
  return chosen.map(({ text, kind }) => ({
    name: text,
    breadth: "city",
    sure: kind !== "name" || isLed || (within && (text === last?.text || towns.length < 3)),
  }));
}
