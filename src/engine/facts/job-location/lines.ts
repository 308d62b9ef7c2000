import type { Candidate } from "../../define-fact.ts";
import { withCapitals } from "../../lexicon/cities.ts";
import { placeLabels } from "../../lexicon/place-words.ts";
import { lightPattern } from "../../light-pattern.ts";
import { type Passage, passageOf } from "../../passages.ts";
import type { PageSnapshot } from "../../snapshot.ts";
import { ORGANISATION } from "../hiring-organization/organisation-words.ts";
import type { Place } from "./groups.ts";
import { isPlaceLine, placesIn } from "./places.ts";

/**
 * The places that one span names, and how much it speaks for this job: `said` by the head, a label or a sentence
 * about the job; `beside` only hints at it (the title, the site that the employer describes, its data); `perhaps` is a list of
 * names that are places if one of them is known as one from elsewhere.
 */
export interface Naming {
  places: readonly Place[];
  weight: "said" | "beside" | "perhaps";
}

const LONGEST_VALUE = 300;
const LONGEST_LINE = 160;
const MOST_LINES = 12;

const LABEL = lightPattern(new RegExp(`^(?:${placeLabels.join("|")})$`, "iu"));
const DECORATION = lightPattern(/^[^\p{L}\p{N}(]+|[\s:：*_.?-]+$/gu);
const isLabel = (text: string): boolean => text.length <= 50 && LABEL.test(text.replace(DECORATION, ""));
/** "Location: Oslo" in a line that the capture did not take apart. */
const LABELLED = lightPattern(/^[^\p{L}]{0,6}([\p{L}][^:：|\n]{1,48}?)\s?[:：](?!\/\/)\**\s?(?=\S)/u);

/** What lines name by where they stand: marked by the capture, in the head, after a label, under a heading. */
export function namedByLines(snapshot: PageSnapshot, passages: readonly Passage[]): Candidate<Naming>[] {
  return [
    ...inMarks(snapshot, passages),
    ...passages.flatMap((passage, index) => [
      ...inLabelled(passage),
      ...underHeading(snapshot, passages, index),
      ...inHead(snapshot, passage, index),
    ]),
    ...inTitle(snapshot, passages),
  ];
}

function inMarks(snapshot: PageSnapshot, passages: readonly Passage[]): Candidate<Naming>[] {
  const marks = snapshot.marks.filter(({ property }) => property === "jobLocation");
  return marks.flatMap(({ start, end: own, by }, index) => {
    // "Gràcia, Barcelona" is read as one where the capture marked its parts; "Nashik, Sinnar" may be two.
    const before = marks[index - 1];
    const next = marks[index + 1];
    if (before && isOnePlace(snapshot.text, before, { start, end: own })) return [];
    const end = next && isOnePlace(snapshot.text, { start, end: own }, next) ? next.end : own;
    const block = snapshot.blocks.find((one) => start >= one.start && start < one.end);
    if (!block) return [];
    // A board's own list of places may stand outside the posting's text.
    const passage = passages.find((one) => one.block === block) ?? passageOf(snapshot, block);
    // What only the page's head tells hints at a place.
    const weight = block.source ? "beside" : "said";
    const places = placesIn(snapshot.text.slice(start, end));
    return naming(`jobLocation/mark-${by}`, passage, start, end, places, weight);
  });
}

const isOnePlace = (
  text: string,
  first: { start: number; end: number },
  second: { start: number; end: number },
) =>
  /^\s?[,–-]\s$/.test(text.slice(first.end, second.start)) &&
  placesIn(text.slice(first.start, second.end)).some(({ breadth, sure }) => breadth === "city" && sure);

/** "Standort: Berlin"; not "Location: Remote - US", which names no place of work. */
function inLabelled(passage: Passage): Candidate<Naming>[] {
  const { block, text } = passage;
  if (text.length > LONGEST_VALUE + 50) return [];
  const pin = PINNED.exec(text)?.[0].length ?? 0;
  if (pin > 0 && isPlaceLine(text.slice(pin)))
    return naming("jobLocation/pin", passage, block.start + pin, block.end, placesIn(text.slice(pin)));
  const valueAt =
    block.valueStart !== undefined ? block.valueStart - block.start : (LABELLED.exec(text)?.[0].length ?? 0);
  if (valueAt === 0 || !isLabel(text.slice(0, valueAt))) return [];
  return naming(
    "jobLocation/label",
    passage,
    block.start + valueAt,
    block.end,
    placesOfValue(text.slice(valueAt)),
  );
}

/** A pin, a map or a flag that stands for the label: "📍 Oslo", "🇲🇽 Apodaca, NL". */
const PINNED = /^\s{0,3}(?:(?:📍|📌|🗺|🌍|🌎|🌏|🏙)\ufe0f?|(?:\ud83c[\udde6-\uddff]){2})\s{1,2}(?=\S)/;

/** Places of a label's value, which may go on as a sentence: "Bilbao is a green city by the sea". */
function placesOfValue(value: string): Place[] {
  const whole = withCapitals(value.replace(/\n/g, "; "));
  const places = placesIn(whole);
  if (places.length > 0) return places;
  const first = /^[^\p{Ll}]{0,3}[\p{Lu}][\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}(?= \p{Ll})/u.exec(whole)?.[0];
  return first === undefined ? [] : placesIn(first).filter(({ sure }) => sure);
}

/** A heading or line "Locations" and the lines under it, unless the capture has read them. */
function underHeading(
  snapshot: PageSnapshot,
  passages: readonly Passage[],
  index: number,
): Candidate<Naming>[] {
  const label = passages[index];
  if (!label || label.block.role === "field" || !isLabel(label.text)) return [];
  const found: Candidate<Naming>[] = [];
  for (const passage of passages.slice(index + 1, index + 1 + MOST_LINES)) {
    const { block, text } = passage;
    if (
      block.role === "heading" ||
      text.length > LONGEST_VALUE ||
      (/[.!?]$/.test(text) && !isPlaceLine(text))
    )
      break;
    const places = placesIn(text);
    if (places.length === 0 || (found.length > 0 && !isPlaceLine(text))) break;
    found.push(...naming("jobLocation/under-label", passage, block.start, block.end, places));
    if (block.role !== "listItem" && !isPlaceLine(text)) break;
  }
  const end = found.at(-1)?.at?.end ?? 0;
  const isRead = snapshot.marks.some(
    ({ property, start }) => property === "jobLocation" && start >= label.block.end && start < end + NEAR,
  );
  return isRead ? [] : found;
}

/** The lines of one address stand within so many characters. */
const NEAR = 80;

const PIPE = /\s+[|·•]\s+/g;
/** "Stellenangebot · Konz", "Oferta de trabajo en Salou". */
const OFFERED = lightPattern(
  /^\s?(?:stellenangebot|offre d['’]emploi|oferta de (?:trabajo|empleo)|vaga(?: de emprego)?|vacature|offerta di lavoro|nabídka práce)(?: (?:in|en|à|em|te|a|v)|\s?[·|:–-]) (?=\p{Lu})/iu,
);
/** As many lines at the start may hold what a posting without a head says of itself: "Acme | Engineer | Oslo". */
const FIRST_LINES = 6;

/** A line of the head, or a part of it between bars, that is nothing but places; the capture knows better where it marks one. */
function inHead(snapshot: PageSnapshot, passage: Passage, index: number): Candidate<Naming>[] {
  const { block, text } = passage;
  const isMarked = snapshot.marks.some(
    ({ property, start }) => property === "jobLocation" && start >= block.start && start < block.end,
  );
  if (isMarked || (block.source && block.area === "header")) return [];
  const barred = [...text.slice(0, 600).matchAll(PIPE)];
  const isTop = index < FIRST_LINES;
  const offered = block.area === "header" ? OFFERED.exec(text)?.[0] : undefined;
  if (offered) {
    const start = block.start + offered.length;
    return naming("jobLocation/offer-in", passage, start, block.end, placesIn(text.slice(offered.length)));
  }
  if ((block.area !== "header" && !isTop) || block.role === "field" || LABELLED.test(text)) return [];
  if (block.role === "heading" && barred.length < 2) return [];
  if (barred.length === 0 && text.length > LONGEST_LINE) return [];
  const found: Candidate<Naming>[] = behindName(passage);
  let at = 0;
  for (const bar of [...barred, null]) {
    const end = bar?.index ?? Math.min(text.length, at + LONGEST_LINE);
    const part = text.slice(at, end);
    if (isPlaceLine(part) && !isNamedAsEmployer(part, snapshot.text))
      found.push(...naming("jobLocation/head", passage, block.start + at, block.start + end, placesIn(part)));
    at = end + (bar?.[0].length ?? 0);
  }
  return found;
}

/** "Kiwishire" over "About Kiwishire": by its shape a county, by the text the employer. */
const isNamedAsEmployer = (part: string, text: string): boolean =>
  /^\s*\p{L}+shire\s*$/u.test(part) &&
  new RegExp(`(?<!\\p{L})(?:about|at|join|why) ${part.trim()}(?!\\p{L})`, "iu").test(text);

/**
 * "Acme Foods - Oslo", "Acme Foods, Austin, TX", "Acme Foods (Singapore)": who and where in one line of the head; behind
 * an organisation a town that no dictionary knows too, "Acme GmbH · Kirn".
 */
const BEHIND = lightPattern(/\s[-–—|·•]\s|,\s|\s?\((?=[^()]{2,40}\)\s?$)/gu);
const NEARBY = lightPattern(/^(?:downtown|central|near|greater|in) (?=\p{Lu})/u);
/** "59 - LILLE - published by Acme". */
const DEPARTMENT = lightPattern(/^\d\d - \p{Lu}[^-–|·]{1,40}(?= - )/u);

/** "Remote, United States" says where the applicant may live. */
const FAR = lightPattern(/\bremot\w*|home ?office|télétravail|anywhere|worldwide/iu);

function behindName(passage: Passage): Candidate<Naming>[] {
  const { block, text } = passage;
  if (text.length > 120 || block.role !== "paragraph" || block.area !== "header") return [];
  if (isPlaceLine(text) || FAR.test(text) || !/^\s{0,3}[\p{Lu}\d]/u.test(text)) return [];
  const town = DEPARTMENT.exec(text)?.[0];
  if (town)
    return naming("jobLocation/head", passage, block.start, block.start + town.length, placesIn(town));
  for (const { index, 0: bar } of text.matchAll(BEHIND)) {
    const at = index + bar.length + (NEARBY.exec(text.slice(index + bar.length))?.[0].length ?? 0);
    const rest = text.slice(at).replace(/\)\s?$/, "");
    // "Acme Foods – Oslo – full-time": what follows the place.
    const words = isPlaceLine(rest) ? rest : rest.replace(/\s[–—|·•-]\s.*$/, "");
    const places = placesIn(words);
    const isAlone = places.length === 1 && !/[,\d]/.test(words) && ORGANISATION.test(text.slice(0, index));
    if (places.length === 0 || (!isPlaceLine(words) && !isAlone)) continue;
    const start = block.start + at;
    return naming("jobLocation/behind-name", passage, start, start + words.length, places);
  }
  return [];
}

/** "Chicago - Site Supervisor", "Analyst, India", "Sales Manager (Berlin)"; not "Manager (Remote, US)". */
function inTitle(snapshot: PageSnapshot, passages: readonly Passage[]): Candidate<Naming>[] {
  const mark = snapshot.marks.find(({ property }) => property === "title");
  const passage = mark && passages.find(({ block }) => mark.start >= block.start && mark.start < block.end);
  if (!mark || !passage) return [];
  const title = snapshot.text.slice(mark.start, mark.end);
  if (/\bremote\b/i.test(title)) return [];
  // "Baker (Canada)" over "Remote": where the applicant lives.
  const isFar = passages.some(({ block, text }) => block.area === "header" && FAR.test(text));
  return TITLE_PARTS.flatMap((pattern) =>
    [...title.matchAll(pattern)].flatMap(({ 1: words = "", index, 0: whole }) => {
      const start = mark.start + index + whole.indexOf(words);
      const places = placesIn(words).filter(({ breadth }) => !isFar || breadth === "city");
      if (!isPlaceLine(words) || /\bbased$/i.test(words)) return [];
      return naming("jobLocation/title", passage, start, start + words.length, places, "beside");
    }),
  );
}

/** Parts of a title that may be a place: "Cook - Troy, MI", "Cook (Oslo)", "Oslo - Cook", "Cook in Oslo". */
const TITLE_PARTS = [
  /(?<=\s[-–—|/]\s|[(@]\s?|, )([^-–—|/,():@]{2,40}, [A-Z]{2})(?![\p{L}])/gu,
  /(?<=^|\s[-–—|/]\s|[,:(@]\s?)((?:[^-–—|/,:()@\s]|(?<=\S)-(?=\S)| (?![-–—|/])){2,40})/gu,
  /\s(?:in|à|en|em|te|i) ([^-–—|/,:()@]{2,40})$/gu,
];

function naming(
  rule: string,
  passage: Passage,
  start: number,
  end: number,
  places: readonly Place[],
  weight: Naming["weight"] = "said",
): Candidate<Naming>[] {
  if (places.length === 0) return [];
  return [{ item: { places, weight }, rule, certainty: "stated", at: { start, end, passage } }];
}
