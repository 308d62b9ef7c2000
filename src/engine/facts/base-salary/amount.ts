import { currencyAfter, currencyBefore } from "../../lexicon/money.ts";
import { periodAfter } from "../../lexicon/pay-periods.ts";

/** Digits as they are written: 120, 1,234.56, 1.234,56, 1 234,56, 5'500, 12,00,000, 45.5. */
const NUMBER =
  "(?:\\d{1,3}(?:[.,'’]\\d{3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d|[.,]\\d| ?k(?!\\p{L}))|\\d{1,2}(?:,\\d{2}){1,2},\\d{3}|\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d|[.,]\\d)(?:[.,][-–—]{1,2})?";

/** What multiplies the digits; "M" and "bn" are read so that "$5M" is not 5 dollars. */
const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  "tsd.": 1e3,
  thousand: 1e3,
  tausend: 1e3,
  mil: 1e3,
  mila: 1e3,
  tis: 1e3,
  "tis.": 1e3,
  tys: 1e3,
  "tys.": 1e3,
  lpa: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  l: 1e5,
  cr: 1e7,
  crore: 1e7,
  crores: 1e7,
  万: 1e4,
  千: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mill: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millón: 1e6,
  millones: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  milioni: 1e6,
  juta: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
  trillion: 1e12,
};
const FACTOR = `(?:[ \\u00a0]?(?:万|千)|[ \\u00a0-]?(?:${Object.keys(FACTORS)
  .filter((word) => !/[万千]/u.test(word))
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(".", "\\.")})(?![\\p{L}\\p{N}]))`;

const amount = (n: 1 | 2): string =>
  `(?:(?<before${n}>${currencyBefore})[ \\u00a0]{0,2}~?)?(?<number${n}>${NUMBER})(?<factor${n}>${FACTOR})?(?:[ \\u00a0]{0,2}(?<after${n}>${currencyAfter}))?`;

/** Between the ends of a range; "and" only after "between", "e" and "y" likewise. */
const BETWEEN = "(?:between|entre|zwischen|tussen|tra|fra|mezi|pomiędzy|mellan|mellem)";
const SPACE = "[ \\u00a0\\u2009\\u202f\\u200b\\u00c2]{0,3}";
const SEPARATOR = `\\)?${SPACE}(?:(?:to(?: [-–](?= ?[$€£]))?|bis|à|a|al|ad|tot|t/m|do|až|hasta|até|through|thru|til|till|〜|～|~|から)|[-–—−‐‑]{1,2}(?:[ ]?>)?|→|•|·|\\?|\\.{2,3}|…|â[\\u0080-\\u20ff]{1,2}|/(?=\\d{1,3}(?:[.,]\\d{1,3})?[ ]?k)|(?<=${BETWEEN}(?:[^;.!?\\n]|[.]\\d){0,60})(?:and|&|und|et|y|e|en|a|og|och|i))${SPACE}(?:(?:up to|max(?:imum)?\\.?:?|ca\\.|de) )?\\(?`;

/** Where a sum may begin: not inside a word, a number, a path or an identifier, nor with the number of a grade ("Band 5 - £29,970", "EL 1 - $110,092"). */
const START =
  "(?:(?=[$€£])|(?<![A-Za-zÀ-ɏ\\p{N}.,'’%#_/])(?<![A-Za-zÀ-ɏ\\p{N}][-–])(?<!(?:level|grade|band|scp|step|tier|zone|class) )(?!40[13] ?\\(?[kb](?!\\p{L}))(?!\\d{1,2} ?[-–—] ?[$€£] ?\\d{2,3}[,.]\\d{3}))";

/**
 * Pattern source of a sum or a range of sums with its currency and period: "$45.00 - $55.50 per hour", "120k–150k",
 * "45-55 K€", "USD$252,000 per year - USD$280,000 per year". Whether it is pay, the words around it tell.
 * For patterns with the flags `iu`.
 */
export const money = `${START}${amount(1)}(?<plus1>\\+)?${periodAfter("period1")}?(?:${SEPARATOR}${amount(2)}(?<plus2>\\+)?${periodAfter("period2")}?)?(?![\\p{N}%])`;

/** What the digits say; a full stop or comma before exactly three digits parts thousands, unless a factor follows. */
function digits(text: string, factored: boolean): number {
  const bare = text.replace(/[.,][-–—]{1,2}$/, "").replace(/[\s\u00a0\u202f\u2009'’]/g, "");
  const decimal = bare.match(factored ? /[.,](\d{1,3})$/ : /[.,](\d{1,2})$/);
  const whole = decimal ? bare.slice(0, decimal.index) : bare;
  return Number(`${whole.replace(/[.,]/g, "")}.${decimal?.[1] ?? 0}`);
}

/** The ends of what `money` matched, in units of the currency; `to` is absent for one sum. Null if they make no sense. */
export function ends(
  groups: Readonly<Record<string, string | undefined>>,
): { from: number; to?: number } | null {
  const factors = [factor(groups.factor1), factor(groups.factor2)] as const;
  const first = digits(groups.number1 ?? "", factors[0] > 1);
  if (groups.number2 === undefined) return { from: first * factors[0] };
  const second = digits(groups.number2, factors[1] > 1);
  let [from, to] = [first * factors[0], second * factors[1]];
  // "$120-150k", "500〜800万円", "$80k-100", "$150-$175,000": one end borrows the thousands of the other
  if (factors[0] === 1 && factors[1] > 1 && first <= second) from = first * factors[1];
  else if (factors[1] === 1 && factors[0] > 1 && second >= first && second < 1000) to = second * factors[0];
  else if (factors[0] === 1 && from < 1000 && from * 1000 <= to && to <= from * 4000) from *= 1000;
  return to < from || to > from * 12 ? null : { from, to };
}

const factor = (text: string | undefined): number =>
  text === undefined ? 1 : (FACTORS[text.replace(/^[\s\u00a0-]+/, "").toLowerCase()] ?? 1);

/** Whether the sum is said in millions or more, as companies and deals are; a salary in yen or pesos may be. */
export function inMillions(groups: Readonly<Record<string, string | undefined>>): boolean {
  return factor(groups.factor1) >= 1e6 || factor(groups.factor2) >= 1e6;
}
