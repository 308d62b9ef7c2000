import { COUNTRY_NAMES } from "../engine/lexicon/country-names.ts";

/** Short forms, and regions of the world that postings name as a place; lower case. */
const MORE = [
  "usa",
  "u.s.",
  "u.s.a.",
  "us",
  "uk",
  "u.k.",
  "england",
  "scotland",
  "wales",
  "uae",
  "czech republic",
  "korea",
  "south korea",
  "holland",
  "europe",
  "emea",
  "latam",
  "apac",
  "worldwide",
];

let names: ReadonlySet<string> | null = null;

/** Whether a text is the name of a country (or of a region of the world that postings name as a place). */
export function isCountry(text: string): boolean {
  names ??= new Set([
    ...MORE,
    ...Object.values(COUNTRY_NAMES).flatMap((all) => all.toLowerCase().split("|")),
  ]);
  return names.has(text.toLowerCase());
}
