import { COUNTRY_NAMES } from "./country-names.ts";
import { oneOf } from "./pattern.ts";

/** Short forms; only as written here, since "us" is a pronoun, "it" and "usa" are words. EU and EEA stand for themselves. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  US: "US|U.S|U.S.|U. S.|USA|U.S.A|U.S.A.|EE.UU.|EE. UU.|EE.UU|EEUU|EUA|E.U.A.|États Unis|Etats Unis|united states|米国",
  GB: "UK|U.K|U.K.|GB|VK",
  AE: "UAE|U.A.E.|VAE",
  EU: "EU|E.U.|European Union|EUROPEAN UNION|Europäische Union|Europäischen Union|Union européenne|Union Européenne|Unión Europea|União Europeia|Europese Unie|Unione Europea|UE|U.E.",
  EEA: "EEA|European Economic Area|EWR|Europäischen Wirtschaftsraum|Europäischer Wirtschaftsraum|EEE|Espace économique européen|Espacio Económico Europeo|EER",
  AU: "AUS",
  NZ: "NZ|N.Z.|Aotearoa",
  HK: "HK",
  CN: "PRC",
  SA: "KSA",
  CZ: "ČR",
  DE: "BRD|Deutschlands",
  AT: "Österreichs",
};

/** Groups of countries that have a name. "Europe", "EMEA", "LATAM" and the like have no settled members and are none. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  DACH: ["DE", "AT", "CH"],
  "D-A-CH": ["DE", "AT", "CH"],
  ANZ: ["AU", "NZ"],
  Benelux: ["BE", "NL", "LU"],
  BENELUX: ["BE", "NL", "LU"],
  "EU/EEA": ["EU", "EEA"],
  "EEA/EU": ["EEA", "EU"],
};

const forms = new Map<string, readonly string[]>();
for (const [code, names] of Object.entries(COUNTRY_NAMES)) {
  for (const name of names.split("|")) {
    forms.set(name, [code]);
    forms.set(name.toUpperCase(), [code]);
  }
}
for (const [code, names] of Object.entries(SHORT_FORMS)) {
  for (const name of names.split("|")) forms.set(name, [code]);
}
for (const [name, codes] of Object.entries(GROUPS)) forms.set(name, codes);

/** Letters before or after which a word of a Latin script is not whole; patterns here have no flag `u`. */
const LETTER = "A-Za-z0-9À-ɏ";

/**
 * Pattern source: a country by a name or short form, whole and with its capitals (no flag `i`), without article.
 * "America" alone is the United States; "North America", "New Mexico" and "Northern Ireland" are no country here.
 */
export const country = `(?<![${LETTER}])(?<!(?:New|Northern|North|South|Latin|Central) )(?:${oneOf([...forms.keys()])}|America)(?![${LETTER}])`;

/** Names of countries by their first and by their last character, the longest first. */
const byFirst = new Map<string, string[]>();
const byLast = new Map<string, string[]>();
for (const name of [...forms.keys(), "America"].sort((a, b) => b.length - a.length)) {
  for (const [index, key] of [
    [byFirst, name[0]],
    [byLast, name.at(-1)],
  ] as const) {
    const beside = index.get(key ?? "");
    if (beside) beside.push(name);
    else index.set(key ?? "", [name]);
  }
}
const PART_OF_NAME = new RegExp(`[${LETTER}]`);
const OTHER_BEFORE = /(?:New|Northern|North|South|Latin|Central) $/;

/** Whether the words between the offsets stand alone and are no part of another name ("New Mexico"). */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !PART_OF_NAME.test(text[start - 1] ?? "") &&
    !PART_OF_NAME.test(text[end] ?? "") &&
    !OTHER_BEFORE.test(text.slice(Math.max(0, start - 9), start))
  );
}

/** The country whose name begins at an offset, as `country` finds it, or null. */
export function countryAt(text: string, start: number): string | null {
  const names = byFirst.get(text[start] ?? "") ?? [];
  return (
    names.find((name) => text.startsWith(name, start) && isWhole(text, start, start + name.length)) ?? null
  );
}

/** The country whose name ends before an offset, or null. */
export function countryBefore(text: string, end: number): string | null {
  const names = byLast.get(text[end - 1] ?? "") ?? [];
  return names.find((name) => text.endsWith(name, end) && isWhole(text, end - name.length, end)) ?? null;
}

/** ISO 3166-1 alpha-2 codes (or EU, EEA) of the words that `country` matches; several for a group, none if unknown. */
export function countriesOf(words: string): readonly string[] {
  const name = words.replace(/\s+/g, " ").trim();
  if (name === "America") return ["US"];
  return forms.get(name) ?? [];
}

/** Alpha-2 codes for lists that are codes alone ("DE/UK/CH"); words of a sentence ("IT", "ME", "IN") are not looked up here. */
export function countryOfCode(code: string): string | null {
  if (code === "UK") return "GB";
  return code === "EU" || (code.length === 2 && Object.hasOwn(COUNTRY_NAMES, code)) || code === "GE"
    ? code
    : null;
}

/** Adjectives and people, lower case; the endings of German, French, Spanish and Portuguese are written out. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  US: "american|americans|us-amerikanische|us-amerikanischen|us-amerikanischer|américaine|américain|estadounidense|norte-americana|norte-americano",
  GB: "british|britons|britische|britischen|britischer|britannique|británica|británico|britânica|britânico",
  CA: "canadian|canadians|kanadische|kanadischen|kanadischer|canadienne|canadien|canadiense|canadense",
  AU: "australian|australians|australische|australischen|australienne|australien",
  NZ: "new zealander|new zealanders",
  IE: "irish|irische|irischen|irlandaise|irlandais",
  DE: "german|germans|deutsche|deutschen|deutscher|deutsches|allemande|allemand|alemana|alemán|alemã|alemão|duitse",
  AT: "austrian|austrians|österreichische|österreichischen|österreichischer|autrichienne|autrichien",
  CH: "swiss|schweizer|schweizerische|schweizerischen|schweizerischer|suisse|suisses|suiza|suizo|suíça|suíço",
  FR: "french|französische|französischen|französischer|française|français|francesa|francés|francês|franse",
  BE: "belgian|belgians|belgische|belgischen|belge|belges",
  NL: "dutch|niederländische|niederländischen|néerlandaise|néerlandais|nederlandse",
  LU: "luxembourgish|luxembourgeoise|luxemburgische|luxemburgischen",
  ES: "spanish|spanische|spanischen|espagnole|espagnol|española|español|españoles|espanhola|espanhol",
  PT: "portuguese|portugiesische|portugiesischen|portugaise|portugais|portuguesa|portugués|português",
  IT: "italian|italians|italienische|italienischen|italienne|italien|italiana|italiano",
  PL: "polish|polnische|polnischen|polonaise|polonais|polaca|polaco",
  CZ: "czech|tschechische|tschechischen|české|českého",
  DK: "danish|dänische|dänischen",
  SE: "swedish|schwedische|schwedischen",
  NO: "norwegian|norwegians|norwegische|norwegischen",
  FI: "finnish|finnische|finnischen",
  GR: "greek|griechische|griechischen",
  RO: "romanian|rumänische",
  HU: "hungarian|ungarische",
  BG: "bulgarian|bulgarische",
  EE: "estonian",
  LV: "latvian",
  LT: "lithuanian",
  UA: "ukrainian",
  TR: "turkish|türkische",
  IL: "israeli|israelis|israelische",
  AE: "emirati|emiratis",
  SA: "saudi|saudis",
  QA: "qatari|qataris",
  IN: "indian|indians|indische",
  PK: "pakistani",
  SG: "singaporean|singaporeans",
  MY: "malaysian|malaysians",
  ID: "indonesian",
  PH: "filipino|filipinos",
  TH: "thai",
  VN: "vietnamese",
  JP: "japanese|japanische",
  KR: "korean",
  TW: "taiwanese",
  CN: "chinese",
  BR: "brazilian|brazilians|brasilianische|brasileira|brasileiro|brasileiros|brasileña|brasileño",
  MX: "mexican|mexicana|mexicano|mexicanos",
  AR: "argentinian|argentine|argentina|argentino|argentinos",
  CO: "colombian|colombiana|colombiano|colombianos",
  CL: "chilean|chilena|chileno|chilenos",
  PE: "peruvian|peruana|peruano|peruanos",
  UY: "uruguayan|uruguaya|uruguayo",
  CR: "costa rican|costarricense",
  ZA: "south african|south africans",
  NG: "nigerian",
  KE: "kenyan",
  EG: "egyptian",
  EU: "europäische|europäischen|européenne|européen|comunitaria|comunitario",
};

const adjectives = new Map<string, string>();
for (const [code, words] of Object.entries(ADJECTIVES)) {
  for (const word of words.split("|")) adjectives.set(word, code);
}

/** Pattern source: an adjective or a people ("Canadian", "deutsche"); for patterns with the flag `i`. */
export const countryAdjective = `(?<![${LETTER}])${oneOf([...adjectives.keys()])}(?![${LETTER}])`;

/** The code of what `countryAdjective` matched, or null. */
export function countryOfAdjective(words: string): string | null {
  return adjectives.get(words.toLowerCase().replace(/\s+/g, " ")) ?? null;
}
