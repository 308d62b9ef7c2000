import { placesIn as namedIn } from "../../engine/facts/job-location/places.ts";
import type { Dom } from "../dom.ts";
import type { Line } from "../line.ts";
import type { Parts } from "../parts.ts";
import type { Segment } from "../segments.ts";
import { besidePosting } from "./beside.ts";
import { labelledIn } from "./labelled.ts";
import { isSaidElsewhere, mayBeTown } from "./lone.ts";
import { saidByMarkup } from "./markup.ts";
import { placesIn, unique } from "./named.ts";
import { isPlaceLike, isSurelyPlace, mayBePlace, spansOf } from "./shape.ts";

const MOST_PLACES = 100;
/** As many lines under the title may hold a place that only other words of the page tell from a department. */
const MOST_LONE = 6;

/**
 * The places that the page's head, fields and sidebars give, one span each: what is labelled or marked up as a place,
 * else what has the shape of one under the title, else what stands beside the posting, else a bare name that the page
 * uses as a place's.
 * @param employer folded text of the employer's line, which is no place
 * @param told what the page's head and data say of the job
 */
export function findPlaces(
  dom: Dom,
  lines: readonly Line[],
  parts: Parts,
  employer: string,
  told: string,
): Segment[] {
  const title = parts.title?.line ?? -1;
  const may = (span: Segment) =>
    span.text.toLowerCase() !== employer &&
    mayBePlace(span.text) &&
    !isFar(lines[span.line]?.text ?? "", span);
  const spans = lines.flatMap((line, index) =>
    parts.areas[index] === "header" && index !== title && !line.source && line.valueStart === 0
      ? spansOf(line, index)
          .filter(may)
          .map((span) => ({ span, said: saidByMarkup(dom, line, span) }))
      : [],
  );
  const marked = spans.filter(({ said }) => said === "place").map(({ span }) => span);
  const under = spans.filter(({ span }) => span.line > title);
  const labelled = labelledIn(lines, (index) => isOwn(parts, index)).filter(may);
  const isHead = ({ line }: Segment) => parts.areas[line] === "header";
  const head = lines.flatMap((line, index) =>
    line.source === "page-data" &&
    parts.areas[index] === "header" &&
    index !== title &&
    isSurelyPlace(line.text)
      ? spansOf(line, index).filter(may)
      : [],
  );
  const shaped = under.map(({ span }) => span).filter(({ text }) => isSurelyPlace(text));
  const open = under.filter(({ said }) => said === null).map(({ span }) => span);
  const sources: (() => readonly Segment[])[] = [
    () => withoutSites(lines, [...marked, ...labelled.filter(isHead)]),
    () => shaped.filter(({ line }) => line === shaped[0]?.line),
    () => labelled,
    () => besidePosting(dom, lines, parts).filter(may),
    () => belowEmployer(lines, parts, employer, open),
    () =>
      open.filter(({ line, text }) => line <= title + MOST_LONE && isSaidElsewhere(text, lines, parts, told)),
    () => head,
  ];
  let found: Segment[] = [];
  for (const source of sources) {
    found = source().flatMap(placesIn);
    if (found.length > 0) break;
  }
  // Where the head names a place, a label further down adds only what surely is one.
  const below = labelled.filter(
    (span) => !isHead(span) && (isPlaceLike(span.text) || isSurelyPlace(span.text)),
  );
  return unique([...found, ...below.flatMap(placesIn)]).slice(0, MOST_PLACES);
}

/**
 * "Main Workshop - Elko, NV" is Elko, and so is "Night Bakery" above "Elko, NV" in one item of a list: what stands with a
 * sure place is the site's name.
 */
const withoutSites = (lines: readonly Line[], spans: readonly Segment[]): Segment[] =>
  spans.filter((span, index) => {
    if (isSurelyPlace(span.text)) return true;
    const next = spans[index + 1];
    const between = lines[span.line]?.text.slice(span.start + span.length, next?.start ?? 0) ?? "";
    if (next?.line === span.line && isSurelyPlace(next.text) && /^\s[-–—]\s$/.test(between)) return false;
    const item = lines[span.line]?.box.parent;
    return !(
      item?.element.localName === "li" &&
      spans.some(({ line, text }) => lines[line]?.box.parent === item && isSurelyPlace(text))
    );
  });

/** Who, then where, each in a line of its own right under the title: "Kew Gardens", "Wakehurst". */
function belowEmployer(
  lines: readonly Line[],
  parts: Parts,
  employer: string,
  open: readonly Segment[],
): readonly Segment[] {
  const title = parts.title?.line ?? -1;
  const who = lines[title + 1]?.text.toLowerCase();
  const whole = open.filter(
    ({ line, length, text }) => line === title + 2 && length === lines[line]?.text.length && mayBeTown(text),
  );
  return title >= 0 && employer !== "" && who === employer ? whole : [];
}

const isOwn = (parts: Parts, index: number): boolean =>
  parts.areas[index] === "header" || parts.areas[index] === "posting";

/** "Remote - US", "US | Remote": where the applicant may live, no place of work. */
const isFar = (line: string, { text }: Segment): boolean =>
  line.length < LONGEST_HEAD_LINE &&
  REMOTE.test(line) &&
  namedIn(text).every(({ breadth }) => breadth !== "city");

const LONGEST_HEAD_LINE = 120;
const REMOTE = /\bremot[eo]\b|home ?office|télétravail|teletrabajo|remoto|work from home/i;
