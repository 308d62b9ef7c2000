import { oneOf } from "./pattern.ts";
import { STATES_AND_CITIES, US_STATES } from "./us-states.ts";

/** Provinces, states, Länder, nations and communities of other countries, each by its name in the languages of the boards. */
const REGIONS: Readonly<Record<string, string>> = {
  CA: "Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Newfoundland|Prince Edward Island|Yukon|Northwest Territories|Nunavut",
  AU: "New South Wales|NSW|Victoria|Queensland|QLD|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory",
  DE: "Baden-Württemberg|Bavaria|Bayern|Bavière|Baviera|Brandenburg|Hesse|Hessen|Lower Saxony|Niedersachsen|Mecklenburg-Vorpommern|North Rhine-Westphalia|Nordrhein-Westfalen|NRW|Rhineland-Palatinate|Rheinland-Pfalz|Saarland|Saxony|Sachsen|Saxony-Anhalt|Sachsen-Anhalt|Schleswig-Holstein|Thuringia|Thüringen",
  GB: "England|Scotland|Wales|Northern Ireland",
  AT: "Tyrol|Tirol|Styria|Steiermark|Carinthia|Kärnten|Vorarlberg|Oberösterreich|Upper Austria|Niederösterreich|Lower Austria|Burgenland",
  ES: "Catalonia|Cataluña|Catalunya|Catalogne|Andalusia|Andalucía|Basque Country|País Vasco|Comunidad de Madrid|Comunidad Valenciana|Galicia",
  FR: "Île-de-France|Ile-de-France|Occitanie|Nouvelle-Aquitaine|Auvergne-Rhône-Alpes|Provence-Alpes-Côte d'Azur|Hauts-de-France|Pays de la Loire|Bretagne|Brittany|Normandie|Normandy|Grand Est|Bourgogne-Franche-Comté",
  IN: "Karnataka|Maharashtra|Tamil Nadu|Telangana|Kerala|Gujarat|Uttar Pradesh|West Bengal|Haryana",
  BR: "Minas Gerais|Paraná|Santa Catarina|Rio Grande do Sul|Bahia|Pernambuco|Ceará",
  IT: "Lombardy|Lombardia|Lazio|Tuscany|Toscana|Veneto|Piedmont|Piemonte|Emilia-Romagna",
};

export interface Region {
  /** A postal code for the United States, else the name as written. */
  name: string;
  /** ISO 3166-1 alpha-2 of the country it lies in. */
  country: string;
}

const regions = new Map<string, Region>();
for (const [code, names] of Object.entries(US_STATES)) {
  for (const name of names.split("|")) add(name, { name: code, country: "US" });
}
for (const [name, code] of Object.entries(STATES_AND_CITIES)) add(name, { name: code, country: "US" });
for (const [country, names] of Object.entries(REGIONS)) {
  for (const name of names.split("|")) add(name, { name, country });
}

function add(name: string, region: Region): void {
  regions.set(name, region);
  regions.set(name.toUpperCase(), region);
}

const LETTER = "A-Za-z0-9À-ɏ";

/** Pattern source: a state or region by its name, whole and with its capitals (no flag `i`). "New England" is none. */
export const region = `(?<![${LETTER}])(?<!New )${oneOf([...regions.keys()])}(?![${LETTER}])`;

/** Pattern source: a postal code of a state, for places where a state is meant ("OH, KY and IN"): OR, IN, ME, OK, HI are words too. */
export const stateCode = `(?<![${LETTER}])${oneOf(Object.keys(US_STATES))}(?![${LETTER}])`;

const byFirst = new Map<string, string[]>();
for (const name of [...regions.keys()].sort((a, b) => b.length - a.length)) {
  const beside = byFirst.get(name[0] ?? "");
  if (beside) beside.push(name);
  else byFirst.set(name[0] ?? "", [name]);
}
const PART_OF_NAME = new RegExp(`[${LETTER}]`);

/** The region whose name begins at an offset, as `region` finds it, or null. */
export function regionAt(text: string, start: number): string | null {
  if (PART_OF_NAME.test(text[start - 1] ?? "") || text.endsWith("New ", start)) return null;
  const names = byFirst.get(text[start] ?? "") ?? [];
  return (
    names.find(
      (name) => text.startsWith(name, start) && !PART_OF_NAME.test(text[start + name.length] ?? ""),
    ) ?? null
  );
}

/** What `region` matched ("Ohio" is OH in US, "Bayern" is itself in DE), or null. */
export function regionOf(words: string): Region | null {
  return regions.get(words.replace(/\s+/g, " ").trim()) ?? null;
}

/** Whether the two letters are the postal code of a state of the United States. */
export function isStateCode(code: string): boolean {
  return Object.hasOwn(US_STATES, code);
}

/** "New York" and "Washington" are a state or a city. */
export function isAlsoCity(words: string): boolean {
  return Object.hasOwn(STATES_AND_CITIES, words);
}
