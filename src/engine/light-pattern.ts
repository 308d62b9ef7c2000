// What a pattern's `\p{...}` stands for, cut down to the scripts that postings are written in. V8 takes a millisecond to
// compile one `\p{L}`, and with the flag `u` it searches alternations word by word instead of as a tree: a few hundred
// patterns then take a second at the first posting and three times as long at every other.

/** Letters without case: Hebrew, Arabic, Thai, Japanese and Chinese, Korean. The Japanese middle dot is none. */
const NO_CASE =
  "\\u05d0-\\u05ea\\u0620-\\u064a\\u0e01-\\u0e2e\\u3040-\\u30fa\\u30fc-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3";
const CLASSES: Readonly<Record<string, string>> = {
  L: `A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0386-\\u03ce\\u0400-\\u045f${NO_CASE}`,
  // The letters of Latin Extended-A are capital and small in turn and count as both.
  Lu: "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0400-\\u042f",
  Ll: "a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff\\u0100-\\u017f\\u03ac-\\u03ce\\u0430-\\u045f",
  Lo: `\\u00aa\\u00ba${NO_CASE}`,
  N: "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\uff10-\\uff19",
  M: "\\u0300-\\u036f",
  "Script=Latin": "A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f",
};

/** What only the flag `u` gives its meaning: code points by number, other classes, characters of two units. */
const NEEDS_U = /\\u\{|\\P\{|[\ud800-\udfff]/;

/**
 * The pattern without the flag `u` that finds the same in postings; the pattern itself where there is none.
 * Characters beyond the basic plane, such as emoji, then count as two.
 */
export function lightPattern(pattern: RegExp): RegExp {
  if (!pattern.unicode || NEEDS_U.test(pattern.source)) return pattern;
  let inClass = false;
  let known = true;
  const source = pattern.source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    if (name === undefined) return part;
    const ranges = CLASSES[name];
    if (ranges === undefined) known = false;
    return inClass ? (ranges ?? part) : `[${ranges}]`;
  });
  return known ? new RegExp(source, pattern.flags.replace("u", "")) : pattern;
}
