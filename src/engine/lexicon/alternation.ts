/** Patterns as one alternation, in the order given; see `oneOf` for words that are no patterns. */
export const oneOfPatterns = (patterns: readonly string[]): string => `(?:${patterns.join("|")})`;
