import { lightPattern } from "../engine/light-pattern.ts";
import { isCountry } from "./countries.ts";
import type { Dom } from "./dom.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import { namesOf } from "./names.ts";
import { isAction } from "./noise.ts";
import type { Parts } from "./parts.ts";
import { type Segment, segmentsOf, wholeOf } from "./segments.ts";

const MOST_PLACES = 60;
const NAMED_PLACE =
  /(?:^|[-_ ])(?:job-?)?(?:locations?|address-?locality|standort|city|arbeitsort|office-?locations?|workplace-?location)(?:$|[-_ ])/i;
/** States, provinces and regions as postings shorten them: two or three capitals after a comma or a city. */
const REGION = /^(?:[A-Z]{2,3}(?: \d{4,6})?|D\.C\.|B\.C\.)$/;
const US_STATE =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|texas|utah|vermont|virginia|washington(?: d\.?c\.?)?|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|new south wales|queensland|victoria|bavaria|bayern|hessen|berlin|hamburg|île-de-france|maharashtra|karnataka)$/i;
const NAME = lightPattern(/^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’() -]{1,40}$/u);
const AUSTRALIAN = lightPattern(
  /^[\p{Lu}][\p{L}' -]+ (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \d{4})?(?: \([^)]*\))?$/u,
);
const REMOTE = lightPattern(
  /^(?:(?:fully |100% )?remote|global|worldwide|anywhere|リモート|hybrid|on-?site|home ?office|work from home|in[- ]office)(?![\p{Ll}])/iu,
);
/** A name that may be a place's though no list knows it: capitals, small words only between them. */
const PROPER = lightPattern(
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?: (?:[\p{Lu}\p{Lo}(][\p{L}\p{M}.'’)-]*|de|del|la|le|les|el|of|the|am|an|der|im|upon|on|sur|do|da|dos|in)){0,4}$/u,
);
/** Words of header lines that are no names of places. */
const NO_PLACE =
  /\b(?:time|remote work|posted|ago|apply|job|jobs|view|team|department|engineering|sales|marketing|operations|manager|level|salary|permanent|contract|temporary|intern(?:ship)?|vollzeit|teilzeit|hiring|applicants?|company|group|gmbh|inc|llc|ltd|experience|years?|id|more|relocate|locations|multiple|various|anywhere)\b|\d{3,}-|[$€£%@#?!:]/i;

/** Whether words have the shape of a place: a country, "City, ST", "City, Country", "Melbourne VIC 3000". */
export function isPlaceLike(text: string): boolean {
  const plain = text.replace(/\s*\((?:[^()]*)\)\s*$/, "").replace(/^in /, "");
  if (plain.length > 70 || NO_PLACE.test(plain)) return false;
  if (isCountry(plain) || US_STATE.test(plain) || AUSTRALIAN.test(text)) return true;
  const parts = plain.split(/,\s*/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || parts.length > 4 || !parts.slice(0, -1).every((part) => NAME.test(part)))
    return false;
  return REGION.test(last) || isCountry(last) || US_STATE.test(last);
}

/**
 * The places that the page's head and fields give, one span each: values of fields and lines that are labelled or marked
 * up as places, else the first line under the title that has the shape of one.
 * @param employer folded text of the employer's line, which is no place
 */
export function findPlaces(dom: Dom, lines: readonly Line[], parts: Parts, employer: string): Segment[] {
  const labelled: Segment[] = [];
  const markedUp: Segment[] = [];
  const shaped: Segment[] = [];
  const title = parts.title?.line ?? -1;
  let underLabel = false;
  for (const [index, line] of lines.entries()) {
    const area = parts.areas[index];
    if ((area !== "header" && area !== "posting") || line.source) continue;
    const isField = line.valueStart > 0;
    const labelEnd = isField ? line.valueStart : headingLabelEnd(line);
    if (labelEnd > 0 && labelKind(line.text.slice(0, labelEnd)) === "place")
      labelled.push(...segmentsOf(line, index, labelEnd).flatMap(splitLists));
    else if (underLabel && !isField && line.text.length < 80 && line.role !== "heading" && area === "header")
      labelled.push(...segmentsOf(line, index).flatMap(splitLists));
    underLabel = !isField && line.text.length < 40 && labelKind(line.text) === "place";
    if (area !== "header" || index === title || isField) continue;
    const segments = segmentsOf(line, index).filter(({ text }) => text.toLowerCase() !== employer);
    if (NAMED_PLACE.test(namesOf(dom, line)))
      markedUp.push(
        ...(STATE_FIRST.test(line.text) ? [wholeOf(line, index)].filter((s) => s !== null) : segments)
          .flatMap(splitLists)
          .filter(mayBePlace),
      );
    else if (index > title && shaped.length === 0 && segments.some(({ text }) => isPlaceLike(text)))
      shaped.push(...mostSpecific(segments.filter(mayBePlace)));
  }
  const inHead = [markedUp, shaped, loneLine(lines, parts, employer)].find((found) => found.length > 0) ?? [];
  // Where the head names a place, a label further down adds only what surely is one.
  const below = labelled
    .filter(mayBePlace)
    .filter(({ text, line }) => inHead.length === 0 || parts.areas[line] === "header" || isPlaceLike(text));
  return unique([...inHead, ...below]).slice(0, MOST_PLACES);
}

/** "India - Bengaluru" is Bengaluru. */
function mostSpecific(segments: readonly Segment[]): Segment[] {
  const sure = segments.filter(({ text }) => isPlaceLike(text));
  const towns = sure.filter(({ text }) => !isCountry(text));
  if (towns.length > 0) return towns;
  const likely = segments.filter(({ text }) => !isCountry(text) && !NO_PLACE.test(text) && NAME.test(text));
  return likely.length > 0 ? likely : sure;
}

/** The places in a span that is known to give places. */
export const placesIn = (span: Segment): Segment[] => splitLists(span).filter(mayBePlace);

/** Where the value begins in a heading like "Location: Oslo". */
const headingLabelEnd = (line: Line): number =>
  line.role === "heading" ? (/^[^:：]{2,30}[:：]\s*(?=\S)/.exec(line.text)?.[0].length ?? 0) : 0;

const mayBePlace = ({ text }: Segment): boolean =>
  text.length < 80 &&
  !isAction(text) &&
  !REMOTE.test(text) &&
  BEGINS_NAME.test(text) &&
  labelKind(text) === null &&
  !(/\bremote\b/i.test(text) && isCountry(text.replace(/[()]|\bremote\b|[-,]/gi, " ").trim())) &&
  !/\b(?:posted|apply|view all|multiple|various|full[- ]time|part[- ]time|ago|description|requirements|summary|is|are|we|you|the|this)\b|[$€£%@?!:~_]/i.test(
    text,
  );

const BEGINS_NAME = lightPattern(/^[\p{Lu}\p{Lo}]/u);
const STATE_FIRST = lightPattern(/^[A-Z]{2,3} - (?=\p{Lu})/u);
const ASIDE = /\s*[（(].*$/;
const CONJUNCTION = /,? or | oder | ou | o |,? and | und | et | y | & |[／、]/;

/** "London, Paris or Berlin" is three places, "Austin, TX" and "Paris, France" are one each, "AZ - Phoenix" is Phoenix. */
function splitLists(segment: Segment): Segment[] {
  const parts = segment.text
    .replace(ASIDE, "")
    .split(CONJUNCTION)
    .flatMap((part) => {
      const names = part.split(", ");
      const isOne = names
        .slice(1)
        .some((name) => REGION.test(name) || isCountry(name) || US_STATE.test(name));
      const areNames = names.every((name) => NAME.test(name) && name.split(" ").length <= 5);
      return isOne || !areNames ? [part] : names;
    });
  let at = 0;
  return parts.flatMap((part) => {
    const text = part.replace(STATE_FIRST, "").trim();
    const start = segment.text.indexOf(text, at);
    if (text === "" || start < 0) return [];
    at = start + text.length;
    return [{ line: segment.line, start: segment.start + start, length: text.length, text }];
  });
}

/** With an employer known, the only other line under the title that could be a place: "Berlin". */
function loneLine(lines: readonly Line[], parts: Parts, employer: string): Segment[] {
  const title = parts.title?.line ?? -1;
  if (title < 0 || employer === "") return [];
  const rest: Segment[][] = [];
  for (let index = title + 1; index < parts.body.start && index < title + 6; index++) {
    const line = lines[index];
    if (!line || parts.areas[index] !== "header" || isAction(line.text)) continue;
    if (line.valueStart > 0 || line.text.toLowerCase() === employer) continue;
    rest.push(segmentsOf(line, index).filter(({ text }) => text.toLowerCase() !== employer));
  }
  const [only = []] = rest;
  const isPlace = ({ text }: Segment) => !NO_PLACE.test(text) && PROPER.test(text.split(",")[0] ?? "");
  return rest.length === 1 && only.every((segment) => REMOTE.test(segment.text) || isPlace(segment))
    ? only.filter(mayBePlace)
    : [];
}

/** Each place once. */
export function unique(segments: readonly Segment[]): Segment[] {
  const seen = new Set<string>();
  return segments.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
