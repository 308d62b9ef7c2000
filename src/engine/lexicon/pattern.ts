/** Words as one alternation, longest first so that "september" wins over "sep"; for use inside a pattern. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escaped).join("|")})`;
}

/** A hyphen or slash is left as it is: patterns with the flag `u` refuse an escape that is not needed. */
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Pattern source: at most `most` characters inside one clause, as few as possible. Full stops of "U.S." and "H.1" do not end it.
 */
export function clause(most: number, not = ""): string {
  return `(?:${not}(?:[^.;!?\\n]|\\.(?:(?=\\S)|(?<=\\b[A-Za-z]\\.)))){0,${most}}?`;
}

/** Patterns as one alternation, in the order given. */
export const oneOfPatterns = (patterns: readonly string[]): string => `(?:${patterns.join("|")})`;
