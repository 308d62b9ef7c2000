/** Words as one alternation, longest first so that "september" wins over "sep"; for use inside a pattern. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escaped).join("|")})`;
}

/** A hyphen or slash is left as it is: patterns with the flag `u` refuse an escape that is not needed. */
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A pattern source whose small letters also match capitals, for patterns without the flag `i`: beside words in any case they
 * hold names that need their capitals ("US" is no pronoun). Group names, escapes and ranges stay as they are; "[sz]" counts.
 */
export function anyCase(source: string): string {
  return source.replace(/\\.|\(\?<[a-z]+>|\[[a-zà-öø-ÿ]+\]|\[[^\]]*\]|[a-zà-öø-ÿ]/g, (part) => {
    if (part.length === 1) return `[${part}${part.toUpperCase()}]`;
    return /^\[[a-zà-öø-ÿ]+\]$/.test(part) ? `${part.slice(0, -1)}${part.slice(1).toUpperCase()}` : part;
  });
}

/**
 * Pattern source: at most `most` characters inside one clause, as few as possible. Full stops of "U.S." and "H.1" do not end it.
 */
export function clause(most: number, not = ""): string {
  return `(?:${not}(?:[^.;!?\\n]|\\.(?:(?=\\S)|(?<=\\b[A-Za-z]\\.)))){0,${most}}?`;
}

/** Patterns as one alternation, in the order given. */
export const oneOfPatterns = (patterns: readonly string[]): string => `(?:${patterns.join("|")})`;
