import { fold } from "./fold.ts";
import { forgiven, isNear } from "./near-word.ts";
import type { Row } from "./row.ts";

const WORD = /[\p{L}\p{N}]{4,30}/gu;

/**
 * Words in title, employer, places, tags, note and quotes of the rows. A plain scan of folded text: at 10,000 rows
 * it takes a few milliseconds and no index has to be kept; only a word that stands nowhere as typed is looked up
 * among all words with a typing error or two.
 */
export class WordSearch {
  private readonly texts = new Map<string, string>();
  /** Words of all rows ever added: one that has gone finds nothing and does no harm. */
  private readonly words = new Set<string>();

  /** Adds a row, or replaces what was known of it. */
  add(row: Row): void {
    const { title, employer, places = [], quotes } = row.summary;
    const text = fold(
      [title, employer, ...places, ...row.user.tags, row.user.note, quotes, row.url].join("\n"),
    );
    if (this.texts.get(row.id) === text) return;
    this.texts.set(row.id, text);
    for (const [word] of text.matchAll(WORD)) this.words.add(word);
  }

  remove(id: string): void {
    this.texts.delete(id);
  }

  /**
   * A test for rows that hold every one of `words`.
   * @param words as typed; a phrase in quotation marks is one word with spaces
   */
  matcher(words: readonly string[]): (row: Row) => boolean {
    const sought = words.map(fold).map((word) => (this.stands(word) ? [word] : this.neighbours(word)));
    return (row) => {
      const text = this.texts.get(row.id) ?? "";
      return sought.every((spellings) => spellings.some((word) => text.includes(word)));
    };
  }

  private stands(word: string): boolean {
    for (const text of this.texts.values()) if (text.includes(word)) return true;
    return false;
  }

  private neighbours(word: string): string[] {
    const most = forgiven(word);
    return most === 0 ? [word] : [...this.words].filter((known) => isNear(word, known, most));
  }
}
