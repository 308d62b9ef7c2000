import { lightPattern } from "../engine/light-pattern.ts";
import type { Dom } from "./dom.ts";
import { type HeadSource, headNames, hostLabels, joinedOf, worthOf } from "./head-names.ts";
import type { Hints } from "./hints.ts";
import { labelKind } from "./labels.ts";
import type { Line } from "./line.ts";
import { mayBeName } from "./may-be-name.ts";
import { namesOf } from "./names.ts";
import { isAction } from "./noise.ts";
import { saidByMarkup } from "./places/markup.ts";
import { segmentsOf } from "./segments.ts";

/** A line of the page with its index and area. */
export interface Placed {
  line: Line;
  index: number;
  area: string | undefined;
}

/** A name that may be the employer's, with what speaks for it. */
export interface NameCandidate {
  name: string;
  score: number;
}

/** Where a name was found; what one kind of source says many times counts once. */
type Source =
  | "data"
  | Exclude<HeadSource, "shared title">
  | "line"
  | "copyright"
  | "label"
  | "markup"
  | `sentence ${number}`
  | "address";

const NAME =
  "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&.'’+-]*(?: (?:[\\p{Lu}\\d&][\\p{L}\\p{M}\\d&.'’+-]*|of|and|the|de|du|für|und)){0,4}";
/** Sentences by which employers name themselves. */
const said = (sentence: string) => lightPattern(new RegExp(sentence.replace("NAME", `(${NAME})`), "u"));
const SAID: readonly [RegExp, number][] = [
  [said("^(?:Life|Careers?|Working|Work|Jobs) at NAME$"), 2],
  [said(" at NAME,? (?:you|we)\\b"), 1.5],
  [said("^(?:About|Über|À propos de|Sobre|Over|Om|Chi è) NAME\\s?[:?]?$"), 3],
  [said("(?:^|[.!?] )(?:At|Join|Why|Bei|Chez) NAME(?:,| you| we|\\?|!)"), 1.5],
  [
    said(
      "^NAME(?: \\([^)]{1,30}\\))? (?:is|are) (?:an?|the|seeking|looking|hiring|currently|proud|committed|one of|on a)\\b",
    ),
    2,
  ],
  [said("^NAME (?:seeks|offers|provides|builds|has|leads|brings|helps|develops|pays|ist|est|es)\\b"), 1],
  [said("NAME (?:is|are) (?:proud to be )?an? (?:equal|affirmative|EEO)"), 2],
];
const NAMED_EMPLOYER =
  /(?:^|[-_ ])(?:company|employer|organi[sz]ation|hiring-?organization|advertiser|firma)(?:-?name|-?title|$|[-_ ])/i;
const BEGINS_NAME = lightPattern(/^[\p{Lu}\d]/u);
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?,?\s*(?:by )?(.{2,50}?)(?:\.? all rights|[.,|]|$)/i;

/**
 * The names by which the page's head, address, markup and sentences call the employer.
 * @param own the lines of the posting's header and body, the title's left out
 * @param below the first line under the title
 */
export function employerNames(
  dom: Dom,
  hints: Hints,
  title: string,
  lines: readonly Line[],
  own: readonly Placed[],
  below: Placed | undefined,
): NameCandidate[] {
  const text = own.map(({ line }) => line.text).join("\n");
  const found = new Map<string, { name: string; by: Map<Source, number> }>();
  const add = (source: Source, score: number, name: string | undefined) => {
    if (!name) return;
    const clean = name.replace(/\s+/g, " ").replace(/^[\s,.:|–-]+|[\s,:|–-]+$/g, "");
    if (!mayBeName(clean) || (title !== "" && clean.includes(title))) return;
    const key = joinedOf(clean);
    const candidate = found.get(key) ?? { name: clean, by: new Map() };
    // "Scale AI" of the text stands for "ScaleAI" of the site's name.
    if (candidate.name !== clean && text.includes(clean) && !text.includes(candidate.name))
      candidate.name = clean;
    candidate.by.set(source, Math.max(score, candidate.by.get(source) ?? 0));
    found.set(key, candidate);
  };
  add("data", 9, hints.structuredEmployer);
  for (const { name, source, score } of headNames(hints, title))
    add(source === "shared title" ? "title" : source, score, name);
  // "Kew Gardens  London" right under the title: who, then where.
  if (below && below.line.seams.length === 1) add("line", 1.5, segmentsOf(below.line, below.index)[0]?.text);
  for (const line of lines) add("copyright", 1.5, COPYRIGHT.exec(line.text.slice(0, 200))?.[1]);
  for (const { line, index, area } of own) {
    if (line.valueStart > 0 && labelKind(line.text.slice(0, line.valueStart)) === "employer")
      add("label", 5, line.text.slice(line.valueStart));
    if (area === "header" && !line.source)
      for (const segment of segmentsOf(line, index))
        if (saidByMarkup(dom, line, segment) === "employer") add("markup", 4, segment.text);
    if (area === "header" && !isAction(line.text) && NAMED_EMPLOYER.test(namesOf(dom, line)))
      add("markup", 4, segmentsOf(line, index)[0]?.text);
    for (const [index, [said, score]] of SAID.entries())
      add(`sentence ${index}`, score, said.exec(line.text.slice(0, 400))?.[1]);
  }
  const labels = hostLabels(hints.url);
  for (const name of hostNames(labels, own)) add("address", 2.5, name);
  return [...found.values()].map(({ name, by }) => ({
    name,
    score: [...by.values()].reduce((a, b) => a + b, 0) + worthOf(name, hints.url),
  }));
}

/** Capitalised words of the text that, written together, are one of the host's labels. */
function hostNames(wanted: ReadonlySet<string>, own: readonly Placed[]): string[] {
  if (wanted.size === 0) return [];
  const found: string[] = [];
  for (const { line } of own.slice(0, 400)) {
    const words = line.text.slice(0, 1500).split(/[\s,;:()/]+/);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (!BEGINS_NAME.test(word) || !mayBegin(together(word), wanted)) continue;
      for (let count = 1; count <= 4; count++) {
        const name = words
          .slice(i, i + count)
          .join(" ")
          .replace(/[’']s$|[.!?]$/g, "");
        const joined = together(name);
        if (wanted.has(joined) || isMostOf(joined, count, wanted)) found.push(name);
      }
    }
    if (found.length > 4) break;
  }
  return found.slice(0, 2);
}

/** A name as hosts write it. */
const together = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

/** Whether a label may be written of words of which this is the first. Few words pass, so that few are put together. */
function mayBegin(first: string, wanted: ReadonlySet<string>): boolean {
  for (const label of wanted)
    if (label.startsWith(first) || first.startsWith(label) || (label.length > 20 && label.includes(first)))
      return true;
  return false;
}

/** "McGuireWoods" for the label `mcguire`, "Fried Frank" for a label that runs on with partners' names. */
function isMostOf(joined: string, count: number, wanted: ReadonlySet<string>): boolean {
  if (joined.length < 8) return false;
  return [...wanted].some(
    (label) =>
      (count === 1 && label.length >= 6 && joined.startsWith(label)) ||
      (count === 2 && label.length > 20 && label.includes(joined)),
  );
}
