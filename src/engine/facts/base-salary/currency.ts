import { countryOfCity, knownCity } from "../../lexicon/cities.ts";
import { countriesOf, country } from "../../lexicon/countries.ts";
import { type Currency, currencyOf, MONEY_OF_COUNTRY, SHARERS } from "../../lexicon/money.ts";
import { region, regionOf, stateCode } from "../../lexicon/regions.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { PageSnapshot } from "../../snapshot.ts";

/** Postal codes of provinces and states after a comma: "Calgary, AB", "Sydney, NSW". */
const POSTAL: Readonly<Record<string, string>> = {
  CA: "ON|BC|AB|QC|MB|SK|NS|NB|PEI",
  AU: "NSW|VIC|QLD|TAS|ACT",
};

const CITY = lightPattern(new RegExp(knownCity, "gu"));
const COUNTRY = new RegExp(country, "g");
const REGION = new RegExp(region, "g");
const STATE = new RegExp(`, ?${stateCode}`);
const PROVINCE = Object.entries(POSTAL).map(
  ([code, names]) => [code, new RegExp(`[,(] ?(?:${names})(?![\\p{L}])`, "u")] as const,
);
const CANADIAN = /\b(?:Canadian|canadien(?:ne)?s?)\b/;

/** Alpha-2 codes of the countries that words name, by country, region or postal code; by city only if by none of them. */
function countriesNamed(text: string): Set<string> {
  const found = new Set<string>();
  if (!/[A-ZÀ-Þ]/.test(text)) return found;
  for (const [name] of text.matchAll(COUNTRY)) for (const code of countriesOf(name)) found.add(code);
  for (const [name] of text.matchAll(REGION)) {
    const code = regionOf(name)?.country;
    if (code) found.add(code);
  }
  if (STATE.test(text)) found.add("US");
  for (const [code, pattern] of PROVINCE) if (pattern.test(text)) found.add(code);
  if (CANADIAN.test(text)) found.add("CA");
  if (found.size > 0) return found;
  for (const [name] of text.matchAll(CITY)) {
    const code = countryOfCity(name);
    if (code) found.add(code);
  }
  return found;
}

type Levels = readonly (() => Set<string>)[];

/** What places the posting names, from the surest to the least sure; each is tried until one decides. */
function levelsOf({ text, blocks, marks, structured, url }: PageSnapshot): Levels {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const lines = (spans: readonly { start: number; end: number }[]): string => spans.map(slice).join("\n");
  return [
    () => {
      const address = JSON.stringify(structured.map(({ posting }) => posting.jobLocation ?? ""));
      const codes = [...address.matchAll(/"addressCountry":"([A-Z]{2})"/g)].map((m) => m[1] ?? "");
      return new Set([...codes, ...countriesNamed(address)]);
    },
    // "Vancouver" of "Vancouver, WA": the line says more than the mark.
    () =>
      countriesNamed(
        lines(
          blocks.filter(({ start, end }) =>
            marks.some((m) => m.property === "jobLocation" && m.start >= start && m.start < end),
          ),
        ).slice(0, 4_000),
      ),
    () => countriesNamed(lines(blocks.filter((b) => b.area === "header" || isPlaceField(slice(b), b.role)))),
    () => countriesNamed(lines(blocks.filter((b) => b.area === "posting")).slice(0, 40_000)),
    () => new Set(countryOfHost(url)),
  ];
}

const PLACE_LABEL =
  /^(?:job |work )?(?:locations?|place|city|region|country|office|based in|ort|standort|arbeitsort|lieu|localisation|ubicaci[oó]n|localiza[cç][aã]o|locatie|sede)\b/i;
const isPlaceField = (text: string, role: string): boolean =>
  (role === "field" || text.length < 80) && PLACE_LABEL.test(text);

/** "ca.indeed.com", "jobs.example.com.au" */
function countryOfHost(url: string): string[] {
  const host = url.match(/^https?:\/\/([^/:?#]+)/)?.[1] ?? "";
  const code = (host.match(/\.([a-z]{2})$/)?.[1] ?? host.match(/^([a-z]{2})\./)?.[1] ?? "").toUpperCase();
  return Object.hasOwn(MONEY_OF_COUNTRY, code) && !["CO", "IS"].includes(code) ? [code] : [];
}

/** What a posting as a whole says of its money, looked up once. */
interface Surroundings {
  /** Countries by level, filled as they are asked for. */
  places: { levels: Levels; found: Set<string>[] };
  spanish: boolean;
  letters: ReadonlySet<string>;
}
const known = new WeakMap<PageSnapshot, Surroundings>();
function surroundingsOf(snapshot: PageSnapshot): Surroundings {
  const made = known.get(snapshot) ?? {
    places: { levels: levelsOf(snapshot), found: [] },
    spanish: isSpanish(snapshot.text),
    letters: lettersIn(snapshot.text),
  };
  known.set(snapshot, made);
  return made;
}
function* placesOf(snapshot: PageSnapshot): Generator<Set<string>> {
  const { levels, found } = surroundingsOf(snapshot).places;
  for (const [index, level] of levels.entries()) {
    const countries = found[index] ?? level();
    found[index] = countries;
    yield countries;
  }
}

const LETTERS =
  /(?:\((?:in )?|\b(?:in|are|all) |\d[kK]? ?|[$] ?|\/ ?(?:hour|hr|year|yr|month|week|day) )(USD|CAD|AUD|NZD|SGD|HKD|MXN|COP|CLP|ARS|NOK|DKK|SEK)\b|\b(USD|CAD|AUD|NZD|SGD|HKD|MXN) ?[$]? ?\d|\b(US|Canadian|Australian|Singapore|New Zealand) dollars?\b/g;
const DOLLARS: Readonly<Record<string, string>> = {
  US: "USD",
  Canadian: "CAD",
  Australian: "AUD",
  Singapore: "SGD",
  "New Zealand": "NZD",
};

/** Spanish is where "$" is the local peso; an English posting in Mexico City pays dollars as often. */
const SPANISH = lightPattern(/(?<!\p{L})(?:para|los|las|del|años|experiencia)(?!\p{L})/gu);
const ENGLISH = lightPattern(/(?<!\p{L})(?:the|and|with|you|your|our|for)(?!\p{L})/giu);
/** A short posting is Spanish where it hardly says an English word. */
function isSpanish(text: string): boolean {
  const count = text.match(SPANISH)?.length ?? 0;
  return count > 8 || (count >= 2 && count > (text.match(ENGLISH)?.length ?? 0));
}

/**
 * The currency meant by a shared sign ("$", "kr"): the letters in the words beside it, else a country named beside it,
 * else letters elsewhere in the posting, else the posting's place.
 * @param beside words that belong to the sum, the closest first: its own clause, its sentence
 */
export function settle(currency: Currency, beside: readonly string[], snapshot: PageSnapshot): string {
  if (!currency.shared) return currency.code;
  const { spanish, letters } = surroundingsOf(snapshot);
  const candidates = [currency.code, ...(SHARERS[currency.code] ?? [])];
  const fits = (code: string | undefined): code is string =>
    code !== undefined && candidates.includes(code) && (spanish || !PESOS.includes(code));
  for (const words of beside) {
    const there = only([...lettersIn(words)].filter(fits)) ?? decide(countriesNamed(words), fits);
    if (there) return there;
  }
  const anywhere = only([...letters].filter(fits));
  // Who writes "USD 8" and "$8" in Spanish means pesos by the second, where the posting's place has them.
  const isApart = spanish && anywhere === "USD";
  if (anywhere && !isApart) return anywhere;
  for (const countries of placesOf(snapshot)) {
    const there = decide(countries, fits);
    if (there) return there;
    if (countries.size > 0 && currency.code === "USD") return "USD";
  }
  return currency.code;
}

const PESOS = ["MXN", "ARS", "CLP", "COP", "UYU"];
const lettersIn = (text: string): Set<string> =>
  new Set([...text.matchAll(LETTERS)].map((m) => m[1] ?? m[2] ?? DOLLARS[m[3] ?? ""] ?? ""));
const only = (codes: readonly string[]): string | null =>
  new Set(codes).size === 1 ? (codes[0] ?? null) : null;

function decide(
  countries: ReadonlySet<string>,
  fits: (code: string | undefined) => code is string,
): string | null {
  const codes = [...countries].map((c) => MONEY_OF_COUNTRY[c]).filter(fits);
  return codes.includes("USD") ? "USD" : only(codes);
}

/** The money of the posting's country, for a number without a sign; null if the posting names none or several. */
export function localCurrency(snapshot: PageSnapshot): string | null {
  for (const countries of placesOf(snapshot)) {
    const codes = [...countries].map((c) => MONEY_OF_COUNTRY[c]).filter((c) => c !== undefined);
    if (codes.length > 0) return only(codes);
  }
  return null;
}

const SIGNS = ["before1", "after1", "before2", "after2"];
const INDIAN = /(?:lpa|lakhs?|lacs?|crores?|cr)$/i;

/**
 * Signs that are also letters of an identifier ("R235640"), a weekday ("Fr. 20") or a weight ("50 pounds"): they count
 * only beside a number in thousands or with a period.
 */
const LOOSE = /^(?:R|RM|Rp\.?|Fr\.|TL|Ft|NIS|pounds?|won|lei|kr\.?)$/i;

/** Whether the sign of a sum may be something else. */
export function isLoose(text: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  if (!SIGNS.some((name) => LOOSE.test(groups[name]?.trim() ?? ""))) return false;
  const thousands = /\d[ .,'’\u00a0\u202f]\d{3}(?!\d)|\d ?k/i.test(text);
  return !thousands && groups.period1 === undefined && groups.period2 === undefined;
}

/** Whether a sum carries a sign or word that tells its currency. */
export function signed(groups: Readonly<Record<string, string | undefined>>): boolean {
  return SIGNS.some((name) => groups[name]) || INDIAN.test(groups.factor1 ?? groups.factor2 ?? "");
}

/** The currency of a sum whose two ends may each carry a sign; null if they contradict each other. */
export function signOf(groups: Readonly<Record<string, string | undefined>>): Currency | null {
  let found: Currency | null = null;
  for (const name of SIGNS) {
    const signs = groups[name];
    if (!signs) continue;
    const currency = currencyOf(signs);
    if (!currency) return null;
    if (!found || (found.shared && !currency.shared)) found = currency;
    else if (!currency.shared && currency.code !== found.code) return null;
  }
  if (!found && INDIAN.test(groups.factor1 ?? groups.factor2 ?? "")) return { code: "INR", shared: false };
  return found;
}
