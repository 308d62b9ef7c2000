import { plain } from "./fold.ts";
import { LONGEST_REST, LONGEST_UNSPACED } from "./limits.ts";
import { BEGINNINGS, FILLERS, type Kind } from "./words.ts";

/** Words with which a heading about duties or demands goes on. */
const RELATED = /^(?:(?:and|und|or|et|en|och|y|e|i|we|you|for|will) |inclu|requ|prefer|princip)/;

/** What words begin with; without a kind what follows tells. */
type Entry = readonly [beginning: string, kind: Kind | null, isOpen: boolean];

/** The beginnings by their first letters: most texts have none, and one look tells. */
function indexed(): Record<string, Entry[]> {
  const found: Record<string, Entry[]> = Object.create(null);
  const add = (beginnings: string, kind: Kind | null, isOpen: boolean) => {
    for (const beginning of beginnings.split("|")) {
      const start = beginning.slice(0, 4);
      found[start] ??= [];
      found[start].push([beginning, kind, isOpen]);
    }
  };
  for (const [kind, closed, open] of BEGINNINGS) {
    add(closed, kind, false);
    add(open, kind, true);
  }
  add(`${FILLERS.replaceAll(" ", " |")} `, null, true);
  return found;
}
let index: Record<string, Entry[]> | null = indexed();

/** Lets go of what is only needed while looking, as a page without a posting may stay open for days. */
export function forget(): void {
  index = null;
}

/** A word of two letters has its space within the first three. */
function entriesOf(words: string): Entry[] | undefined {
  index ??= indexed();
  return index[words.slice(0, 4)] ?? index[words.slice(0, 3)];
}

/** What a text announces as a heading or on a button; null for most. */
export function announced(text: string): Kind | null {
  const start = text.slice(0, 4).toLowerCase();
  if (/^[a-z][a-z ]{3}/.test(start) && !entriesOf(start)) return null;
  if (text.length <= LONGEST_UNSPACED)
    for (const [kind, , , words] of BEGINNINGS) if (words.test(text)) return kind;
  for (let words = `${plain(text)}$`; ; ) {
    const [beginning = "", kind, isOpen] =
      entriesOf(words)?.find(([begins]) => words.startsWith(begins)) ?? [];
    words = words.slice(beginning.length);
    if (kind === null) continue;
    if (!kind) return null;
    const rest = words.replace(/^[^ ]* ?/, "");
    const goesOn = isOpen || rest === "" || entriesOf(rest) || RELATED.test(rest);
    return goesOn && rest.length <= LONGEST_REST ? kind : null;
  }
}
