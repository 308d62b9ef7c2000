/** Languages of the boards, whose names for countries the platform knows. */
const LANGUAGES = "en de fr es pt pt-PT nl it cs".split(" ");

/** ISO 3166-1 alpha-2 codes of countries and territories, by their first letter: "ADE" is AD and AE. */
const CODES =
  "ADEFGILMORSTUWZ BABDEFGHIJMNORSTWYZ CADFGHIKLMNORUVWYZ DEJKMOZ ECEGHRST FIJMOR " +
  "GABDEFGHILMNPQRTUWY HKNRTU IDELMNQRST JMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEGHKLMNOPQRSTUVWXYZ " +
  "NACEGILOPRUZ OM PAEFGHKLRSTWY QA REOSUW SABCDEGIKLMNORSTVXYZ TCDGHJLMNORTVWZ UAGSYZ VACEGINU WS " +
  "XK YET ZAMW";

/**
 * Names that are more often something else in a posting: Georgia (the state), Island (German for Iceland), Réunion (a meeting),
 * Maurice and Dominique (people), Gana (he gains), Indie (games), Granada and Salvador (cities).
 */
const OTHER_THINGS = new Set(
  "Georgia|Island|Réunion|Reunión|Reunião|Riunione|Maurice|Mauricio|Maurício|Dominique|Dominika|Grenade|Granada|Salvador|Gana|Indie".split(
    "|",
  ),
);

/** Names beside the platform's: older and shorter ones, German ones in another case, the chief ones in Japanese. */
const MORE: Readonly<Record<string, string>> = {
  AE: "Vereinigten Arabischen Emiraten",
  AU: "オーストラリア",
  BA: "Bosnia",
  BR: "ブラジル",
  BS: "The Bahamas",
  CA: "カナダ",
  CD: "Democratic Republic of the Congo",
  CG: "Congo",
  CH: "スイス",
  CI: "Côte d'Ivoire|Ivory Coast",
  CN: "Mainland China|PR China|中国",
  CZ: "Czech Republic|Tschechische Republik|République tchèque|República Checa|República Tcheca|Česká republika|Repubblica Ceca",
  DE: "ドイツ",
  ES: "スペイン",
  FR: "フランス",
  GB: "Great Britain|Britain|Großbritannien|Grossbritannien|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|Vereinigten Königreich|イギリス|英国",
  GM: "The Gambia",
  HK: "Hong Kong|Hongkong",
  IE: "Republic of Ireland|Éire",
  IN: "インド",
  IT: "イタリア",
  JP: "日本",
  KR: "Korea|Republic of Korea|韓国",
  MM: "Myanmar|Burma",
  MO: "Macao|Macau",
  MX: "Méjico|メキシコ",
  NL: "The Netherlands|Holland|Niederlanden|Hollande|Holanda|Olanda|オランダ",
  PH: "The Philippines",
  PS: "Palestine",
  RE: "La Réunion",
  RU: "Russian Federation",
  SG: "シンガポール",
  SK: "Slovak Republic",
  TR: "Turkey",
  TT: "Trinidad",
  TW: "台湾",
  US: "United States of America|États-Unis d'Amérique|Vereinigte Staaten von Amerika|Vereinigten Staaten|Estados Unidos de América|Estados Unidos da América|Etats-Unis|アメリカ",
  VI: "US Virgin Islands",
  VN: "Viet Nam",
};

const platforms = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: "region" }));

const namesOf = (code: string): string[] =>
  [
    ...platforms.map((names) => (names.of(code) ?? code).replaceAll("’", "'").replace(" & ", " and ")),
    ...(MORE[code]?.split("|") ?? []),
  ].filter((name) => !OTHER_THINGS.has(name));

/**
 * Names of countries and territories by ISO 3166-1 alpha-2, as the platform has them in the languages of the boards; of one country
 * with "|" between them.
 */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  CODES.split(" ").flatMap(([first = "", ...others]) =>
    others.map((second) => [first + second, namesOf(first + second).join("|")]),
  ),
);
