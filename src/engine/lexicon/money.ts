import { oneOf } from "./pattern.ts";

/** Symbols and words that mean one currency, by ISO 4217 code; the code itself counts everywhere. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: "US$|U$S|U$D|USD$|$US|$USD|US-$|US-Dollar|US Dollars|US Dollar|U.S. Dollars|U.S. Dollar",
  CAD: "CA$|C$|CAN$|CDN$|CAD$|$CA|$CAD|$CDN|CDN|Canadian Dollars|Canadian Dollar",
  AUD: "A$|AU$|AUD$|$AU|$AUD|Australian Dollars|Australian Dollar",
  NZD: "NZ$|NZD$|$NZ|$NZD|New Zealand Dollars",
  SGD: "S$|SG$|SGD$|$SG|$SGD|Singapore Dollars",
  HKD: "HK$|HKD$|Hong Kong Dollars",
  TWD: "NT$|TWD$",
  MXN: "MX$|MEX$|MXN$|pesos mexicanos",
  BRL: "R$|R$:|BRL$|reais",
  GBP: "£|GBP£|pounds sterling|pounds|pound",
  EUR: "€|EUR€|euros|euro|Eur.",
  CHF: "Fr.|SFr.|CHF.|Franken|Swiss francs|francs suisses",
  JPY: "円|yen|JP¥",
  INR: "₹|Rs.|Rs|INR.|rupees|rupee|Indian rupees",
  KRW: "₩|원|won",
  CNY: "元|RMB",
  RUB: "₽",
  TRY: "₺|TL",
  ILS: "₪|NIS",
  PHP: "₱|Php",
  THB: "฿|baht",
  VND: "₫",
  UAH: "₴",
  NGN: "₦",
  CZK: "Kč|korun",
  PLN: "zł|złotych|zl",
  HUF: "Ft|forint",
  RON: "lei",
  MYR: "RM",
  IDR: "Rp.|Rp",
  ZAR: "R",
  PEN: "S/.|S/",
  BGN: "лв",
  AED: "Dhs|dirhams",
  KES: "KSh|KSh.",
};

/** Signs that several currencies share, with the code that holds where no place or word says otherwise. */
const SHARED: Readonly<Record<string, string>> = {
  $: "USD",
  dollars: "USD",
  dollar: "USD",
  "¥": "JPY",
  "￥": "JPY",
  kr: "SEK",
  "kr.": "SEK",
  kronor: "SEK",
  kroner: "DKK",
  pesos: "MXN",
  peso: "MXN",
  francs: "CHF",
};

const CODES =
  "USD CAD AUD NZD SGD HKD TWD MXN BRL GBP EUR CHF JPY INR KRW CNY RUB TRY ILS PHP THB VND UAH NGN CZK PLN HUF RON MYR IDR ZAR PEN BGN AED KES SEK NOK DKK ISK ARS CLP COP UYU SAR QAR KWD BHD OMR EGP MAD PKR LKR BDT".split(
    " ",
  );

/** "try", "cop", "won" and "r" are words: these count in capitals only. */
const CAPITALS_ONLY = new Set([
  "TRY",
  "COP",
  "PEN",
  "MAD",
  "R",
  "RM",
  "TL",
  "RON",
  "RMB",
  "NIS",
  "ALL",
  "WON",
]);

const codeOf = new Map<string, string>();
for (const code of CODES) codeOf.set(code.toLowerCase(), code);
for (const [code, signs] of Object.entries(SIGNS)) {
  for (const sign of signs.split("|")) codeOf.set(sign.toLowerCase(), code);
}

export interface Currency {
  /** ISO 4217. */
  code: string;
  /** The sign is shared by several currencies ("$"): the posting's place may decide. */
  shared: boolean;
}

/**
 * The currency that a sign, code or word means, or that several together mean: in "USD $", "$ CAD", the letters win.
 * Null if it is none.
 */
export function currencyOf(signs: string): Currency | null {
  const whole = signs.replace(/\s+/g, " ").trim();
  const letters = whole.replace(/ ?[$£€¥] ?/g, "");
  for (const sign of [whole, letters]) {
    const code = codeOf.get(sign.toLowerCase());
    if (!code) continue;
    if (CAPITALS_ONLY.has(sign.toUpperCase()) && sign !== sign.toUpperCase()) continue;
    return { code, shared: false };
  }
  const shared = SHARED[whole.toLowerCase()] ?? (whole.includes("$") ? "USD" : undefined);
  return shared ? { code: shared, shared: true } : null;
}

const WORDS = [...codeOf.keys(), ...Object.keys(SHARED)];
const starts = (word: string): boolean => /^[\p{L}]/u.test(word);
const ends = (word: string): boolean => /[\p{L}]$/u.test(word);
const latin = (word: string): boolean => !/^[円元원]/u.test(word);

/** Pattern source of a currency before a number: "€", "USD $", "R$", "INR". For patterns with the flags `iu`. */
export const currencyBefore = `(?:(?<![\\p{L}\\p{N}])${oneOf(WORDS.filter((w) => starts(w) && latin(w)))}[ \\u00a0]?[$£€]?|${oneOf(WORDS.filter((w) => !starts(w)))}(?:[ \\u00a0]?(?:USD|CAD|AUD|SGD|NZD|HKD)(?![\\p{L}]))?)`;

/** Pattern source of a currency after a number: "€", "CZK", "euros", "円". For patterns with the flags `iu`. */
export const currencyAfter = `(?:${oneOf(WORDS.filter((w) => !ends(w) || !latin(w)))}(?:[ \\u00a0](?:USD|CAD|AUD|SGD|NZD|HKD)(?![\\p{L}]))?|${oneOf(WORDS.filter((w) => ends(w) && latin(w) && !/^(?:r|s\/)$/.test(w)))}(?![\\p{L}\\p{N}]))`;

/** The dollar, krone, peso or pound of a country, and the money of countries in general, by alpha-2. */
export const MONEY_OF_COUNTRY: Readonly<Record<string, string>> = {
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  TW: "TWD",
  MX: "MXN",
  AR: "ARS",
  CL: "CLP",
  CO: "COP",
  UY: "UYU",
  PH: "PHP",
  BR: "BRL",
  GB: "GBP",
  CH: "CHF",
  LI: "CHF",
  JP: "JPY",
  IN: "INR",
  KR: "KRW",
  CN: "CNY",
  IL: "ILS",
  TH: "THB",
  VN: "VND",
  CZ: "CZK",
  PL: "PLN",
  HU: "HUF",
  RO: "RON",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  IS: "ISK",
  TR: "TRY",
  MY: "MYR",
  ID: "IDR",
  ZA: "ZAR",
  PE: "PEN",
  AE: "AED",
  SA: "SAR",
  QA: "QAR",
  ...Object.fromEntries(
    "DE AT FR BE NL LU IE ES PT IT FI EE LV LT SK SI HR GR CY MT EU".split(" ").map((c) => [c, "EUR"]),
  ),
};

/** Currencies that are written with the sign: "$" in Toronto is CAD, in Berlin it is still USD. */
export const SHARERS: Readonly<Record<string, readonly string[]>> = {
  USD: ["CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP", "UYU"],
  JPY: ["CNY"],
  SEK: ["NOK", "DKK", "ISK"],
  DKK: ["NOK", "SEK"],
  MXN: ["ARS", "CLP", "COP", "PHP", "UYU"],
};

type Band = readonly [low: number, high: number];

/** Sums that can only be pay for this span of time, where no word says for which; units of the currency. */
export interface Bands {
  hour?: Band;
  month?: Band;
  year: Band;
}
const MUCH = Number.POSITIVE_INFINITY;

export const BANDS: Readonly<Record<string, Bands>> = {
  USD: { hour: [5, 200], year: [15_000, 3_000_000] },
  CAD: { hour: [8, 200], year: [18_000, 3_000_000] },
  AUD: { hour: [10, 200], year: [25_000, 3_000_000] },
  NZD: { hour: [10, 200], year: [25_000, 3_000_000] },
  SGD: { hour: [5, 60], month: [600, 14_000], year: [25_000, 3_000_000] },
  GBP: { hour: [5, 60], year: [12_000, 2_000_000] },
  EUR: { hour: [5, 80], month: [400, 8_500], year: [12_500, 2_000_000] },
  CHF: { hour: [15, 120], month: [1_500, 18_000], year: [30_000, 2_000_000] },
  BRL: { hour: [8, 250], month: [500, 40_000], year: [80_000, 3_000_000] },
  CZK: { hour: [100, 2_000], month: [12_000, 250_000], year: [350_000, 10_000_000] },
  PLN: { hour: [20, 400], month: [2_500, 45_000], year: [60_000, 2_000_000] },
  HUF: { hour: [1_200, 30_000], month: [150_000, 3_000_000], year: [4_000_000, 100_000_000] },
  SEK: { hour: [90, 1_500], month: [15_000, 130_000], year: [220_000, 5_000_000] },
  NOK: { hour: [120, 1_500], month: [15_000, 130_000], year: [220_000, 5_000_000] },
  DKK: { hour: [90, 1_500], month: [12_000, 130_000], year: [220_000, 5_000_000] },
  INR: { month: [3_000, 150_000], year: [200_000, 50_000_000] },
  JPY: { hour: [850, 9_000], month: [130_000, 1_400_000], year: [2_300_000, 100_000_000] },
  KRW: { hour: [9_000, 90_000], month: [1_500_000, 14_000_000], year: [20_000_000, 500_000_000] },
  CNY: { month: [2_500, 80_000], year: [100_000, 5_000_000] },
  TWD: { hour: [180, 1_500], month: [25_000, 250_000], year: [400_000, 10_000_000] },
  HKD: { hour: [40, 600], month: [8_000, 150_000], year: [180_000, 5_000_000] },
  MXN: { month: [5_000, 150_000], year: [200_000, 5_000_000] },
  COP: { month: [900_000, 30_000_000], year: [40_000_000, 900_000_000] },
  CLP: { month: [350_000, 9_000_000], year: [12_000_000, 400_000_000] },
  ARS: { month: [150_000, 9_000_000], year: [20_000_000, MUCH] },
  PEN: { month: [900, 25_000], year: [40_000, 1_000_000] },
  ZAR: { month: [3_000, 120_000], year: [150_000, 5_000_000] },
  PHP: { hour: [60, 2_000], month: [10_000, 250_000], year: [300_000, 10_000_000] },
  MYR: { month: [800, 30_000], year: [40_000, 1_500_000] },
  IDR: { month: [1_500_000, 100_000_000], year: [150_000_000, MUCH] },
  VND: { month: [3_000_000, 200_000_000], year: [250_000_000, MUCH] },
  THB: { month: [9_000, 250_000], year: [300_000, 10_000_000] },
  ILS: { hour: [28, 500], month: [4_500, 90_000], year: [100_000, 3_000_000] },
  TRY: { month: [15_000, 500_000], year: [600_000, MUCH] },
  RON: { month: [2_000, 40_000], year: [50_000, 2_000_000] },
  BGN: { month: [900, 15_000], year: [20_000, 500_000] },
  AED: { month: [1_500, 90_000], year: [100_000, 3_000_000] },
  SAR: { month: [1_500, 90_000], year: [100_000, 3_000_000] },
  QAR: { month: [1_500, 90_000], year: [100_000, 3_000_000] },
  NGN: { month: [50_000, 3_000_000], year: [4_000_000, MUCH] },
  KES: { month: [15_000, 1_000_000], year: [1_200_000, MUCH] },
  UAH: { month: [8_000, 300_000], year: [400_000, MUCH] },
  RUB: { month: [20_000, 900_000], year: [1_200_000, MUCH] },
};
