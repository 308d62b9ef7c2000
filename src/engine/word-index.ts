import { neededWords, withoutDigits } from "./needed-words.ts";

/** A pattern and how many choices of words it needs; `found` is what the current text has met of them, bit by bit. */
interface Need {
  pattern: RegExp;
  all: number;
  found: number;
  /** The text for which `found` holds. */
  text: number;
}

interface Entry {
  word: string;
  /** Whose choices it meets, and which. */
  meets: { need: Need; bit: number }[];
}

/** Which texts patterns are worth searching in. */
export interface WordIndex {
  /** Per pattern the numbers of the texts that hold what it needs, in order; patterns that need nothing are left out. */
  search(texts: readonly string[]): ReadonlyMap<RegExp, readonly number[]>;
}

/**
 * An index of what patterns need, in which one pass over a text finds all that are worth searching. Words are looked up by
 * their first three characters; shorter ones, which are signs, capitals or characters of scripts without spaces, by the first.
 */
export function wordIndex(patterns: Iterable<RegExp>): WordIndex {
  const entries = new Map<string, Entry>();
  const needs: Need[] = [];
  for (const pattern of new Set(patterns)) {
    const choices = neededWords(pattern);
    if (choices.length === 0) continue;
    const need: Need = { pattern, all: (1 << choices.length) - 1, found: 0, text: -1 };
    needs.push(need);
    for (const [number, words] of choices.entries()) {
      for (const word of words) {
        const entry = entries.get(word) ?? { word, meets: [] };
        entry.meets.push({ need, bit: 1 << number });
        entries.set(word, entry);
      }
    }
  }
  const table = new Map<number, Entry[]>();
  const isStart = new Uint8Array(MASK + 1);
  for (const entry of entries.values()) {
    const { word } = entry;
    const start = word.length > 2 ? startAt(word, 0) : word.charCodeAt(0) & MASK;
    const beside = table.get(start);
    if (beside) beside.push(entry);
    else table.set(start, [entry]);
    isStart[start] = 1;
  }

  return {
    search(texts) {
      const found = new Map<RegExp, number[]>(needs.map(({ pattern }) => [pattern, []]));
      for (const need of needs) need.text = -1;
      for (const [number, text] of texts.entries()) {
        const cased = withoutDigits(text);
        const words = cased.toLowerCase();
        const look = (start: number, within: string, at: number) => {
          for (const { word, meets } of table.get(start) ?? [])
            if (within.startsWith(word, at))
              for (const { need, bit } of meets) note(need, bit, number, found);
        };
        for (let at = 0; at < words.length; at++) {
          const start = startAt(words, at);
          if (isStart[start]) look(start, words, at);
          const first = cased.charCodeAt(at) & MASK;
          if (isStart[first]) look(first, cased, at);
        }
      }
      return found;
    },
  };
}

function note(need: Need, bit: number, text: number, found: Map<RegExp, number[]>): void {
  if (need.text !== text) {
    need.text = text;
    need.found = 0;
  }
  if (need.found === need.all) return;
  need.found |= bit;
  if (need.found === need.all) found.get(need.pattern)?.push(text);
}

const MASK = 0xffff;

/** Three characters as a number that few others share. */
const startAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 1021 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & MASK;
