import { plain } from "./fold.ts";
import { BEGINNINGS, CONNECTORS, FILLERS, QUALIFIERS, UNSPACED } from "./words.ts";

/** What a short text announces: duties, demands, something that postings share with career pages, or the application. */
export type Kind = "duties" | "required" | "around" | "apply";

const KINDS: Readonly<Record<string, Kind>> = {
  P: "apply",
  D: "duties",
  d: "duties",
  R: "required",
  r: "required",
  S: "required",
  A: "around",
};
const [qualifiers, fillers, connectors] = [QUALIFIERS, FILLERS, CONNECTORS].map(
  (words): ReadonlySet<string> => new Set(words.split(" ")),
);
type Entry = readonly [beginning: string, list: string];

/** The beginnings by their first four letters. */
const index = new Map<string, Entry[]>();
for (const list in BEGINNINGS)
  for (const beginning of BEGINNINGS[list]?.split("|") ?? []) {
    const key = beginning.slice(0, 4);
    const same = index.get(key);
    if (same) same.push([beginning, list]);
    else index.set(key, [[beginning, list]]);
  }

/** The longest beginning of some words. */
function find(words: string): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of index.get(words.slice(0, 4)) ?? [])
    if (words.startsWith(entry[0]) && !(best && best[0].length > entry[0].length)) best = entry;
  return best;
}

const LONGEST_UNSPACED = 20;
/** More words after one of `A` or `P` make a sentence. */
const LONGEST_REST = 30;

/** What a text announces as a heading or on a button; null for most. */
export function announced(text: string): Kind | null {
  const start = text.slice(0, 4).toLowerCase();
  if (/^[a-z][a-z ]{3}/.test(start) && !index.has(start)) {
    const first = text.slice(0, text.search(/[^a-z]|$/i)).toLowerCase();
    if (!qualifiers?.has(first) && !fillers?.has(first)) return null;
  }
  if (text.length <= LONGEST_UNSPACED)
    for (const list in UNSPACED) if (UNSPACED[list]?.test(text)) return KINDS[list] ?? null;
  let words = `${plain(text)}$`;
  for (let isQualified = false; ; ) {
    const [beginning, list] = find(words) ?? [];
    if (beginning !== undefined && list !== undefined) {
      const rest = words.slice(beginning.length).replace(/^[^ ]* ?/, "");
      const goesOn =
        rest === "" || /[DRS]/.test(find(rest)?.[1] ?? "") || connectors?.has(rest.split(/[ $]/, 1)[0] ?? "");
      if (list === "S" && !isQualified) return rest === "" ? "around" : goesOn ? "required" : null;
      const isFree = /[drS]/.test(list) || (/[AP]/.test(list) && rest.length <= LONGEST_REST);
      return goesOn || isFree ? (KINDS[list] ?? null) : null;
    }
    const space = words.indexOf(" ");
    const first = words.slice(0, space);
    isQualified ||= qualifiers?.has(first) ?? false;
    if (space < 0 || !(qualifiers?.has(first) || fillers?.has(first))) return null;
    words = words.slice(space + 1);
  }
}
