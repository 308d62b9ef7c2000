/** Words from one block, at most so many characters, stand in the link whole; longer ones as their beginning and end. */
const WHOLE = 120;
/** So many words stand for a beginning or an end. */
const ENDS = 5;
/** More words beside a quote than these do not make it more certain. */
const MOST_CONTEXT = 8;

/** The parts of a text directive, not yet encoded. */
interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/**
 * The address of a page that leads a browser to these words: `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). As many words around them are named as are needed to mean no other
 * place of the text.
 * @param url address of the page; the fragment it may have is kept
 * @param text the page's text, a line a block; the words are `text.slice(start, end)`
 */
export function linkToWords(url: string, text: string, start: number, end: number): string {
  const chosen = Array.from({ length: MOST_CONTEXT + 1 }, (_, words) => directive(text, start, end, words));
  const best = chosen.find((one) => places(text, one) === 1) ?? chosen.at(-1);
  if (!best) return url;
  const parts = [
    best.prefix && `${encoded(best.prefix)}-`,
    encoded(best.start),
    best.end && encoded(best.end),
    best.suffix && `-${encoded(best.suffix)}`,
  ];
  const fragment = parts.filter((part) => part !== "").join(",");
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${fragment}`;
}

/**
 * What `-`, `,` and `&` mean in a directive they must not mean here. Marks that programs take for the end of an address
 * in a text are encoded too; half a surrogate pair cannot be.
 */
const encoded = (words: string) =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, "")).replace(
    /[-.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** No part may reach from one block into the next. */
const BREAK = /[\n\t]/;
const WORD = /[\p{L}\p{N}]/u;

function directive(text: string, start: number, end: number, context: number): Directive {
  const words = text.slice(start, end);
  const isWhole = words.length <= WHOLE && !BREAK.test(words);
  const around = {
    prefix: lastWords(text.slice(Math.max(0, start - 200), start), context),
    suffix: firstWords(text.slice(end, end + 200), context),
  };
  if (isWhole) return { ...around, start: words.trim(), end: "" };
  return { ...around, start: firstWords(words, ENDS), end: lastWords(words, ENDS) };
}

const firstWords = (text: string, count: number): string =>
  telling((text.trimStart().split(BREAK, 1)[0] ?? "").split(/ +/).slice(0, count));

const lastWords = (text: string, count: number): string =>
  telling(count === 0 ? [] : (text.trimEnd().split(BREAK).at(-1) ?? "").split(/ +/).slice(-count));

/** A full stop alone tells no place from another. */
const telling = (words: readonly string[]): string =>
  words.some((word) => WORD.test(word)) ? words.join(" ").trim() : "";

/** How many places of the text a directive fits, counted to two. Browsers compare without regard to case. */
function places(text: string, { prefix, start, end, suffix }: Directive): number {
  const plain = text.replace(/\s/g, " ").toLowerCase();
  const lower = (words: string) => words.toLowerCase();
  const head = [lower(prefix), lower(start)].filter((part) => part !== "").join(" ");
  let found = 0;
  for (let at = plain.indexOf(head); at >= 0 && found < 2; at = plain.indexOf(head, at + 1)) {
    if (end === "") {
      const after = plain.slice(at + head.length);
      if (isBounded(plain, at, at + head.length) && after.trimStart().startsWith(lower(suffix))) found += 1;
      continue;
    }
    const tail = plain.indexOf([lower(end), lower(suffix)].filter((part) => part !== "").join(" "), at);
    if (tail >= 0) found += 1;
  }
  return found;
}

/** Browsers look for whole words only. */
const isBounded = (text: string, from: number, to: number): boolean =>
  !(WORD.test(text.charAt(from - 1)) && WORD.test(text.charAt(from))) &&
  !(WORD.test(text.charAt(to - 1)) && WORD.test(text.charAt(to)));
