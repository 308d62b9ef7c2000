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

const LONGEST = 60;
let names = "";

/** Whether a text is the name of a country (or of a region of the world that postings name as a place). */
export function isCountry(text: string): boolean {
  if (text === "" || text.length > LONGEST) return false;
  // One string is made and searched sooner than a set of a thousand names is filled.
  names ||= `|${[...MORE, ...Object.values(COUNTRY_NAMES)].join("|")}|`.toLowerCase();
  const name = `${text.toLowerCase()}|`;
  for (let at = names.indexOf(name); at >= 0; at = names.indexOf(name, at + 1))
    if (names[at - 1] === "|") return name.indexOf("|") === name.length - 1;
  return false;
}
