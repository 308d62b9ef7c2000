import { isPlaceLine, placesIn } from "../../engine/facts/job-location/places.ts";
import { isKnownCity } from "../../engine/lexicon/cities.ts";
import { lightPattern } from "../../engine/light-pattern.ts";
import { isCountry } from "../countries.ts";
import { labelKind } from "../labels.ts";
import type { Line } from "../line.ts";
import { isAction } from "../noise.ts";
import { type Segment, segmentOf, segmentsOf } from "../segments.ts";

/** States, provinces and regions as postings shorten them: two or three capitals after a comma or a city. */
const REGION = /^(?:[A-Z]{2,3}(?: \d{4,6})?|D\.C\.|B\.C\.)$/;
const US_STATE =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|texas|utah|vermont|virginia|washington(?: d\.?c\.?)?|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|new south wales|queensland|victoria|bavaria|bayern|hessen|berlin|hamburg|île-de-france|maharashtra|karnataka)$/i;
const NAME = lightPattern(/^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’() -]{1,40}$/u);
const AUSTRALIAN = lightPattern(
  /^[\p{Lu}][\p{L}' -]+ (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \d{4})?(?: \([^)]*\))?$/u,
);
/** Words of header lines that are no names of places. */
const NO_PLACE =
  /\b(?:time|remote work|posted|ago|apply|job|jobs|view|team|department|engineering|sales|marketing|operations|manager|level|salary|permanent|contract|temporary|intern(?:ship)?|vollzeit|teilzeit|hiring|applicants?|company|group|gmbh|inc|llc|ltd|experience|years?|id|more|relocate|locations|multiple|various|anywhere)\b|\d{3,}-|[$€£%@#?!:]/i;
const BEGINS_SMALL = lightPattern(/^\p{Ll}/u);
const BEGINS_NAME = lightPattern(/^[\p{Lu}\p{Lo}\d(]/u);
const LONGEST = 4000;

/** Whether words have the shape of a place: a city that needs no more, a country, "City, ST", "City, Country". */
export function isPlaceLike(text: string): boolean {
  const plain = text.replace(/\s*\((?:[^()]*)\)\s*$/, "").replace(/^in /, "");
  if (plain.length > 70 || NO_PLACE.test(plain)) return false;
  if (isCountry(plain) || US_STATE.test(plain) || AUSTRALIAN.test(text) || isKnownCity(plain)) return true;
  const parts = plain.split(/,\s*/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || parts.length > 4 || !parts.slice(0, -1).every((part) => NAME.test(part)))
    return false;
  return REGION.test(last) || isCountry(last) || US_STATE.test(last);
}

/** Whether a line or a part of one is surely a place or a list of places. */
export const isSurelyPlace = (text: string): boolean =>
  text.length <= LONGEST &&
  !BEGINS_SMALL.test(text) &&
  placesIn(text).length > 0 &&
  (isPlaceLine(text) || (CODED.test(text) && !NO_PLACE.test(text)));

/** A town with a number that only towns have: "Vitré (35)", "Vitré - 35", "88400 Biberach", "Carpi (MO)", "Jundiaí - SP". */
const CODED = lightPattern(
  /^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}\p{M}.'’() -]{1,40}$|^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: [\p{L}.'’-]{1,20}){0,3} (?:- |\()(?:\d{2}|2[AB]|97\d|[A-Z]{2})\)?$/u,
);

const REMOTE = lightPattern(
  /^(?:(?:fully |100% )?remote|global|worldwide|anywhere|リモート|hybrid|on-?site|home ?office|work from home|in[- ]office)(?![\p{Ll}])/iu,
);

/** Whether words that stand where a place does may name one: no button, mode of work, label or sentence. */
export const mayBePlace = (text: string): boolean =>
  (text.length < LONGEST_NAME || isSurelyPlace(text)) &&
  !isAction(text) &&
  (!REMOTE.test(text) || /[,;|/]| - | or /.test(text)) &&
  BEGINS_NAME.test(text) &&
  labelKind(text) === null &&
  !(/\bremote\b/i.test(text) && isCountry(text.replace(/[()]|\bremote\b|[-,]/gi, " ").trim())) &&
  !/\b(?:posted|apply|view all|multiple|various|full[- ]time|part[- ]time|ago|description|requirements|summary|is|are|we|you|the|this|map)\b|[$€£%@?!:~_]/i.test(
    text,
  );

const LONGEST_NAME = 80;

/**
 * The spans of a line that may each give places: the line as a whole where it is nothing but places ("Elko, NV"),
 * else its parts.
 * @param from where to begin in the line; after the label of a field unless given
 */
export function spansOf(line: Line, index: number, from = line.valueStart): Segment[] {
  const rows = line.text.slice(from).split("\n");
  let at = from;
  return rows.flatMap((row) => {
    const start = at;
    at += row.length + 1;
    const whole = segmentOf(line.text, index, start, start + row.length);
    if (!whole) return [];
    const parts = segmentsOf(line, index, start).filter(
      (part) => part.start + part.length <= start + row.length,
    );
    return areOneList(line, parts) && isSurelyPlace(whole.text) ? [whole] : parts;
  });
}

/** Whether the parts of a line are set apart by signs ("Elko - NV"), not only by markup ("Acme" beside "Elko"). */
const areOneList = (line: Line, parts: readonly Segment[]): boolean =>
  parts.every(({ start, length }, index) => {
    const next = parts[index + 1];
    return !next || /[^\s]/.test(line.text.slice(start + length, next.start));
  });
