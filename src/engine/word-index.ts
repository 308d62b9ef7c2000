import { neededWords, withoutDigits } from "./needed-words.ts";

/** A pattern and how many choices of words it needs; `found` is what the current text has met of them, bit by bit. */
interface Need {
  pattern: RegExp;
  all: number;
  found: number;
  /** The text for which `found` holds, by its number of all that were ever searched. */
  text: number;
}

interface Entry {
  word: string;
  /** The text in which it was met last, by the same number. */
  text: number;
  /** Whose choices it meets, and which. */
  meets: { need: Need; bit: number }[];
}

/** Which texts patterns are worth searching in. */
export interface WordIndex {
  /** Per pattern the numbers of the texts that hold what it needs, in order; patterns that need nothing are left out. */
  search(texts: readonly string[]): ReadonlyMap<RegExp, readonly number[]>;
}

/**
 * An index of what patterns need, in which one pass over a text finds all that are worth searching. Words of one
 * or two characters are signs, capitals or characters of scripts without spaces, and are compared as they are written.
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
        const entry = entries.get(word) ?? { word, text: -1, meets: [] };
        entry.meets.push({ need, bit: 1 << number });
        entries.set(word, entry);
      }
    }
  }
  const table = new Map<number, Entry[]>();
  /** Bit by bit, of how many characters a start is. */
  const lengths = new Uint8Array(MASK + 1);
  for (const entry of entries.values()) {
    const { word } = entry;
    const length = STARTS.find((length) => length <= word.length) ?? 1;
    const start = startOf(word.slice(0, length));
    const beside = table.get(start);
    if (beside) beside.push(entry);
    else table.set(start, [entry]);
    lengths[start] = (lengths[start] ?? 0) | (1 << length);
  }
  let seen = 0;

  return {
    search(texts) {
      const found = new Map<RegExp, number[]>(needs.map(({ pattern }) => [pattern, []]));
      for (const [number, text] of texts.entries()) {
        seen += 1;
        const cased = withoutDigits(text);
        const words = cased.toLowerCase();
        const look = (start: number, within: string, at: number) => {
          for (const entry of table.get(start) ?? []) {
            if (entry.text === seen || !within.startsWith(entry.word, at)) continue;
            entry.text = seen;
            for (const { need, bit } of entry.meets)
              if (isMet(need, bit, seen)) found.get(need.pattern)?.push(number);
          }
        };
        for (let at = 0; at < words.length; at++) {
          const first = longer(0, cased.charCodeAt(at));
          if ((lengths[first] ?? 0) & 2) look(first, cased, at);
          let start = 0;
          for (let length = 1; length <= LONGEST_START; length++) {
            start = longer(start, words.charCodeAt(at + length - 1));
            if (length > 1 && (lengths[start] ?? 0) & (1 << length)) look(start, words, at);
          }
        }
      }
      return found;
    },
  };
}

/** Whether this is the word of a text after which it holds all that a pattern needs. */
function isMet(need: Need, bit: number, text: number): boolean {
  if (need.text !== text) {
    need.text = text;
    need.found = 0;
  }
  if (need.found === need.all) return false;
  need.found |= bit;
  return need.found === need.all;
}

const MASK = 0xffff;

/** By how many of its first characters a word is looked up. */
const STARTS = [6, 4, 3, 1];
const LONGEST_START = 6;

/** A start with one more character, as a number that few others share. */
const longer = (start: number, character: number): number => (start * 31 + character * 7) & MASK;

function startOf(text: string): number {
  let start = 0;
  for (let at = 0; at < text.length; at++) start = longer(start, text.charCodeAt(at));
  return start;
}
