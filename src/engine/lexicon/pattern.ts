/**
 * Words as one alternation, longer ones first so that "september" wins over "sep"; for use inside a pattern. What words have in
 * common at their beginning stands once, since browsers try the branches of an alternation one after the other.
 */
export function oneOf(words: readonly string[]): string {
  return `(?:${branches([...new Set(words)].sort(), 0)})`;
}

/** The same for patterns with the flag `i`, to which words that differ in case alone are one. */
export const oneOfAnyCase = (words: readonly string[]): string =>
  oneOf(words.map((word) => word.toLowerCase()));

/** Branches for different words in order of their characters, which are all alike before `from`. */
function branches(words: readonly string[], from: number): string {
  const found: string[] = [];
  for (let start = 0, end = 0; start < words.length; start = end) {
    const character = words[start]?.[from];
    while (end < words.length && words[end]?.[from] === character) end++;
    found.push(branch(words.slice(start, end), from));
  }
  return found.join("|");
}

/** One branch for words in order that begin alike. */
function branch(words: readonly string[], from: number): string {
  const [first = ""] = words;
  const last = words.at(-1) ?? first;
  let end = from;
  while (end < first.length && first[end] === last[end]) end++;
  const shared = escaped(first.slice(from, end));
  if (words.length === 1) return shared;
  return end < first.length
    ? `${shared}(?:${branches(words, end)})`
    : `${shared}(?:${branches(words.slice(1), end)})?`;
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
