/** Names of the twelve months by language, January first; abbreviations stand without their full stop. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "January Jan",
    "February Feb",
    "March Mar",
    "April Apr",
    "May",
    "June Jun",
    "July Jul",
    "August Aug",
    "September Sep Sept",
    "October Oct",
    "November Nov",
    "December Dec",
  ],
  de: [
    "Januar Jänner",
    "Februar Feber",
    "März Maerz Mrz",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober Okt",
    "November",
    "Dezember Dez",
  ],
  fr: [
    "janvier janv",
    "février fevrier févr fév",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août aout",
    "septembre",
    "octobre",
    "novembre",
    "décembre decembre déc",
  ],
  es: [
    "enero ene",
    "febrero",
    "marzo",
    "abril abr",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre setiembre",
    "octubre",
    "noviembre",
    "diciembre dic",
  ],
  pt: [
    "janeiro",
    "fevereiro fev",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
  ],
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  it: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
  sv: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  cs: [
    "leden ledna lednu",
    "únor února únoru",
    "březen března březnu",
    "duben dubna dubnu",
    "květen května květnu",
    "červen června červnu",
    "červenec července červenci",
    "srpen srpna srpnu",
    "září",
    "říjen října říjnu",
    "listopad listopadu",
    "prosinec prosince prosinci",
  ],
};

export const seasons = ["winter", "spring", "summer", "fall"] as const;
export type Season = (typeof seasons)[number];

/** Names of the seasons in all languages; half-years of study count as the season that they are named for. */
const SEASONS: Readonly<Record<Season, string>> = {
  spring: "spring Frühjahr Frühling printemps primavera voorjaar lente vår våren jaro",
  summer: "summer Sommer Sommersemester SoSe été verano verão estate zomer sommar sommaren léto",
  fall: "fall autumn Herbst automne otoño outono autunno najaar herfst höst hösten podzim",
  winter: "winter Wintersemester WiSe hiver invierno inverno vinter vintern zima",
};

/** Pattern of a weekday, by the endings that languages give them; a list of all names is slow to compile. */
export const WEEKDAY =
  "(?:[a-z\u00df-\u017f]{2,7}(?:day|tag|dag|di|dì|feira)|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mittwoch|sonnabend|dimanche|" +
  "lunes|martes|miércoles|jueves|viernes|sábado|sabato|domingo|domenica|m[oi]|d[io]|fr|s[ao])";

function byWord<Value>(table: readonly (readonly [words: string, value: Value])[]): Map<string, Value> {
  return new Map(
    table.flatMap(([words, value]) => words.split(" ").map((word) => [word.toLowerCase(), value] as const)),
  );
}

const monthTable = byWord(
  Object.values(MONTHS).flatMap((names) => names.map((words, index) => [words, index + 1] as const)),
);
const seasonTable = byWord(seasons.map((season) => [SEASONS[season], season] as const));

/** The number of a named month, 1 to 12, or null. */
export const monthOf = (word: string): number | null =>
  monthTable.get(word.toLowerCase().replace(/\.$/, "")) ?? null;

/** The season that a word names, or null. */
export const seasonOf = (word: string): Season | null => seasonTable.get(word.toLowerCase()) ?? null;
