/** Words as one alternation, longest first so that "september" wins over "sep"; for use inside a pattern. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escaped).join("|")})`;
}

/** A hyphen or slash is left as it is: patterns with the flag `u` refuse an escape that is not needed. */
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
