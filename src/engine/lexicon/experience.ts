import { lightPattern } from "../light-pattern.ts";
import { NUMBER_WORDS } from "./numbers.ts";
import { oneOf } from "./pattern.ts";

/** Nouns for time at work, per language. */
const experience = {
  en: [
    "experience",
    "experiences",
    "experienced",
    "work experience",
    "exp",
    "expertise",
    "background",
    "track record",
    "PQE",
    "YOE",
    "post-qualification",
    "work history",
    "under your belt",
    "seniority",
  ],
  de: [
    "erfahrung",
    "erfahrungen",
    "berufserfahrung",
    "berufserfahrungen",
    "arbeitserfahrung",
    "praxiserfahrung",
    "branchenerfahrung",
    "führungserfahrung",
    "vertriebserfahrung",
    "projekterfahrung",
    "entwicklungserfahrung",
    "beratungserfahrung",
    "berufspraxis",
    "praxis",
  ],
  fr: [
    "expérience",
    "expériences",
    "d'expérience",
    "d’expérience",
    "d'expériences",
    "experience",
    "d'exp",
    "d’exp",
  ],
  es: ["experiencia", "trayectoria", "exp"],
  pt: ["experiência", "experiencia", "vivência", "atuação"],
  nl: ["ervaring", "werkervaring", "relevante ervaring"],
  it: ["esperienza", "di esperienza"],
  cs: ["praxe", "praxi", "zkušeností", "zkušenosti", "zkušenost"],
} as const;

/** "at least": the number is a minimum. */
const atLeast = {
  en: [
    "at least",
    "minimum of",
    "a minimum of",
    "minimum",
    "min",
    "min.",
    "more than",
    "over",
    "no less than",
    "not less than",
    "upwards of",
    "in excess of",
    "greater than",
    ">",
    ">=",
    "≥",
  ],
  de: ["mindestens", "mind", "mind.", "wenigstens", "über", "mehr als", "ab"],
  fr: [
    "au moins",
    "minimum",
    "un minimum de",
    "minimum de",
    "plus de",
    "d'au moins",
    "d’au moins",
    "au minimum",
  ],
  es: [
    "al menos",
    "mínimo",
    "mínima",
    "mín.",
    "mínimo de",
    "mínima de",
    "un mínimo de",
    "como mínimo",
    "más de",
    "por lo menos",
    "superior a",
  ],
  pt: [
    "pelo menos",
    "ao menos",
    "no mínimo",
    "mínimo",
    "mínima",
    "mínimo de",
    "mínima de",
    "mais de",
    "acima de",
    "superior a",
  ],
  nl: ["minimaal", "ten minste", "tenminste", "minstens", "meer dan", "minimum"],
  it: ["almeno", "minimo", "minimo di", "minima di", "più di", "oltre"],
  cs: ["alespoň", "minimálně", "nejméně", "min.", "více než", "aspoň"],
} as const;

/** "up to": the number is a maximum. */
const atMost = [
  ...["up to", "maximum of", "a maximum of", "maximum", "max", "max.", "no more than", "not more than"],
  ...[
    "bis zu",
    "maximal",
    "höchstens",
    "jusqu'à",
    "jusqu’à",
    "au plus",
    "hasta",
    "máximo",
    "até",
    "no máximo",
  ],
  ...["maximaal", "hoogstens", "fino a", "massimo", "maximálně"],
];
/** "less than": such a number describes a grade or a beginner, and is not read. */
const lessThan = [
  ...[
    "less than",
    "fewer than",
    "under",
    "below",
    "<",
    "weniger als",
    "unter",
    "moins de",
    "menos de",
    "minder dan",
  ],
  ...["meno di", "méně než"],
];
const years = [
  ...[
    "year",
    "years",
    "yr",
    "yrs",
    "year(s)",
    "yr(s)",
    "Jahr",
    "Jahre",
    "Jahren",
    "an",
    "ans",
    "année",
    "années",
  ],
  ...["año", "años", "ano", "anos", "jaar", "jaren", "anno", "anni", "rok", "roky", "roku", "roků", "let"],
];
const months = [
  ...["month", "months", "month(s)", "Monat", "Monate", "Monaten", "mois", "mes", "meses", "mês", "maand"],
  ...["maanden", "mese", "mesi", "měsíc", "měsíce", "měsíců"],
];
const filler = [
  ...[
    "full",
    "total",
    "overall",
    "combined",
    "solid",
    "consecutive",
    "continuous",
    "cumulative",
    "relevant",
    "recent",
  ],
  ...["complete", "verifiable", "progressive", "volle", "vollen", "bonnes"],
];

/** Small, capitalised and capital letters: the flag `i` makes a pattern of this size slow to compile. */
const cased = (words: readonly string[]): string =>
  oneOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]));

const LEAST = cased(Object.values(atLeast).flat());
const MOST = cased(atMost);
const LESS = cased(lessThan);
export const MONTHS = cased(months);
const UNITS = cased([...years, ...months]);
/** What stands wherever a span of years or months may; French "an" only behind a number. */
export const UNIT_STEMS =
  /ye?a?rs?|jahr|month|monat|mois|\bans\b|(?:\d[\s+)]{0,3}|\bun )an\b|ann[eéoi]|año|\banos?\b|\bmes(?:es|i|e)?\b|mês|jaar|jaren|maand|měs|\brok|\blet\b/i;
const EXPERIENCE = `(?<![\\p{L}])${cased(Object.values(experience).flat())}(?![\\p{L}])`;
/** Whether the words speak of experience. */
export const SAYS_EXPERIENCE = lightPattern(new RegExp(EXPERIENCE, "u"));

const NUMBER = `(?:\\d{1,2}(?:[.,]\\d)?|(?<!\\p{L})${cased(NUMBER_WORDS)})`;
/** "five (5)". */
const AGAIN = "(?:\\s?\\(\\d{1,2}\\s?\\+?\\))?";
const MORE =
  "(?:\\s?\\+|[\\s-]{1,2}(?:plus|Plus)(?=[\\s-])|\\s{1,2}(?:or\\s{1,2}more|oder\\s{1,2}mehr|(?:ou|et)\\s{1,2}plus|o\\s{1,2}más|ou\\s{1,2}mais|of\\s{1,2}meer|o\\s{1,2}più)(?=\\s))";
const TO =
  "(?:\\s?[-–—−~‑‐]\\s?|\\s{1,2}(?:to|To|TO|or|and|bis|oder|und|à|a|ou|et|o|y|e|hasta|até|tot|of|až|-)\\s{1,2})";
/** Up to so many characters in which no sentence ends and no other length of time begins. */
const gap = (most: number): string =>
  `(?:(?![.!?]\\s|\\d{1,2}\\)?\\s?\\+?\\s?(?:[yYJj]|an|añ|Mon|mon|mois|mes|let|rok)|(?:one|two|three|four|five|six|seven|eight|ten)(?:\\s\\(|\\s?\\+|\\splus|\\sor\\smore|[\\s-]year))[^;\\n•]){0,${most}}?`;

/**
 * A length of time with its bounds, and the words for experience before or after it: "at least five (5) years of
 * sales experience", "Erfahrung von 6 Monaten bis 1 Jahr". For the flags `dgu`. Groups: `head`, `most`, `less`, `min`,
 * `more`, `minUnit`, `max`, `maxMore`, `unit`, `tail`.
 */
export const SPAN = `(?:(?<![A-Za-z\\d])|(?<!\\d)(?=\\d))(?:(?<head>${EXPERIENCE}${gap(60)}(?<![\\p{L}\\p{N}])))?(?:(?:(?<least>${LEAST})|(?<most>${MOST})|(?<less>${LESS}))\\s{0,2})?(?<![\\p{N}.,$€£#/])(?<min>${NUMBER})(?![.,]?\\d)${AGAIN}(?<more>${MORE})?(?:(?:\\s{1,2}(?<minUnit>${UNITS}))?${TO}(?<max>${NUMBER})${AGAIN}(?<maxMore>${MORE})?)?(?:[\\s-]{0,2}|\\s-\\s)(?:${oneOf(filler)}\\s{1,2})?(?<unit>${UNITS})(?![\\p{L}\\p{N}])(?:(?<=[yY][rR]s?|YRS)\\.)?['’´\`]?(?:(?<tail>${gap(110)}${EXPERIENCE}))?`;
