// Insides of character classes for patterns without the flag `u`, whose `\p{...}` takes a hundred times longer to compile.
// The letters of Latin Extended-A come in pairs, so they count as both.

export const CAPITAL = "A-Z\\u00c0-\\u00de\\u0100-\\u017f";
export const SMALL = "a-z\\u00df-\\u00ff\\u0100-\\u017f";
export const LETTERS = "A-Za-z\\u00c0-\\u024f";
/** Chinese and Japanese. */
export const CJK = "\\u3040-\\u30ff\\u3400-\\u9fff";
