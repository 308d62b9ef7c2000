import { lightPattern } from "../engine/light-pattern.ts";
import type { Area } from "./box.ts";
import { joinedOf, surestHeadName } from "./head-names.ts";
import { folded, type Hints } from "./hints.ts";
import type { Line } from "./line.ts";
import type { Parts } from "./parts.ts";
import { isSurelyPlace } from "./places/shape.ts";

/** Where in the page's head a line's words stand; an address of our own, for the head is no JSON. */
const PATHS = {
  title: "/head/title",
  "shared title": "/head/meta/og:title",
  "site name": "/head/meta/og:site_name",
  logo: "/body/img/alt",
} as const;

/**
 * Adds what only the page's head tells of who and where: "Gardener - Oslo - Kew" above a page whose text names neither.
 * As with the page's data, the lines come after all other text and cannot be lit.
 */
export function withTold(
  hints: Hints,
  lines: readonly Line[],
  parts: Parts,
): { lines: readonly Line[]; parts: Parts } {
  const box = lines[0]?.box;
  const title = parts.title;
  if (!box || !title) return { lines, parts };
  const titleText = lines[title.line]?.text.slice(title.start, title.start + title.length) ?? "";
  const text = folded(lines.map((line) => line.text).join("\n"));
  // The text's "K&L Gates" is the head's "klgates".
  const isNew = (words: string) =>
    !new RegExp(`(?:^| )${[...joinedOf(words)].join(" ?")}(?: |$)`, "u").test(text);
  const told: Line[] = [];
  const tell = (words: string, path: string) =>
    told.push({
      text: words,
      runs: [],
      box,
      element: box.element,
      role: "paragraph",
      level: 0,
      collapsed: false,
      linked: 0,
      bold: 0,
      cells: [],
      seams: [],
      valueStart: 0,
      broken: false,
      source: "page-data",
      path,
    });
  const employer = surestHeadName(hints, titleText);
  if (employer && isNew(employer.name)) tell(employer.name, PATHS[employer.source]);
  for (const [head, path] of [
    [hints.documentTitle, PATHS.title],
    [hints.sharedTitle, PATHS["shared title"]],
  ] as const) {
    const place = placeIn(head, titleText);
    if (place && isNew(place)) {
      tell(place, path);
      break;
    }
  }
  const areas = [...parts.areas, ...told.map((): Area => "header")];
  return told.length === 0 ? { lines, parts } : { lines: [...lines, ...told], parts: { ...parts, areas } };
}

const IN_PLACE = lightPattern(/^(?:jobs? )?(?:in|à|en|em|i|te) (?=\p{Lu})/u);

/** The part of a head's title that is surely a place: "Gardener - Oslo, Norway - Kew", "Gardener in Oslo | Kew". */
function placeIn(head: string, title: string): string | null {
  if (title === "" || !head.includes(title)) return null;
  const rest = head.replace(title, " | ");
  if (/\bremote\b/i.test(rest)) return null;
  const parts = rest.split(/\s[|–—·•-]\s|\s?[|:]\s?/).map((part) => part.trim().replace(IN_PLACE, ""));
  return parts.find((part) => part.length > 2 && isSurelyPlace(part)) ?? null;
}
