/** Words with those around them: the parts of a W3C TextQuoteSelector. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** So many characters beside a quote, white space not counted, say that it is the same place. */
const NEAR = 8;
/** A quote of so many characters that stands once in the text needs nothing beside it. */
const LONG = 40;
/** No posting says the same words so often; what comes after is not looked at. */
const MOST_PLACES = 1_000;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const isSpace = (character: string | undefined) => character === " ";

/**
 * Finds quotes in a text: the very words, where they stand between the words that they stood between. White space may
 * have become other white space (a line now breaks elsewhere); nothing else may differ.
 * @returns a search: offsets of the quote, null when no place is surely the one meant. Of places that are equally good
 * the one nearest to `hint`, an offset, is taken.
 */
export function quoteSearch(text: string) {
  const plain = text.replace(/\s/g, " ");
  return (quote: Quote, hint: number): { start: number; end: number } | null => {
    const exact = quote.exact.replace(/\s/g, " ");
    if (exact.trim() === "") return null;
    const prefix = quote.prefix.replace(/\s/g, " ");
    const suffix = quote.suffix.replace(/\s/g, " ");
    const places: { start: number; alike: number; near: boolean }[] = [];
    for (let at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
      if (places.length === MOST_PLACES) break;
      const end = at + exact.length;
      if (cutsWord(plain, at, prefix, exact) || cutsWord(plain, end, exact, suffix)) continue;
      const before = alike(prefix, prefix.length - 1, plain, at - 1, -1);
      const after = alike(suffix, 0, plain, end, 1);
      const near = isEnough(before, prefix) || isEnough(after, suffix) || prefix + suffix === "";
      places.push({ start: at, alike: before + after, near });
    }
    const [only] = places;
    if (places.length === 1 && only && signs(exact) >= LONG) only.near = true;
    const distance = (place: { start: number }) => Math.abs(place.start - hint);
    const [best] = places
      .filter((place) => place.near)
      .sort((a, b) => b.alike - a.alike || distance(a) - distance(b));
    return best ? { start: best.start, end: best.start + exact.length } : null;
  };
}

const signs = (text: string) => text.replaceAll(" ", "").length;
const isEnough = (same: number, context: string) => same > 0 && same >= Math.min(NEAR, signs(context));

/** Whether a quote that was whole words begins or ends inside a word at `at`: "the US" in "the USB". */
function cutsWord(text: string, at: number, before: string, after: string): boolean {
  const isInside = WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return isInside && !(WORD.test(before.slice(-1)) && WORD.test(after.charAt(0)));
}

/** How many characters are the same in step from two places on, white space passed over on both sides. */
function alike(one: string, from: number, other: string, at: number, step: 1 | -1): number {
  let same = 0;
  for (let i = from, j = at; ; i += step, j += step) {
    while (isSpace(one[i])) i += step;
    while (isSpace(other[j])) j += step;
    if (one[i] === undefined || one[i] !== other[j]) return same;
    same += 1;
  }
}
