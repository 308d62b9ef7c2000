import { lightPattern } from "../light-pattern.ts";
import type { employmentTypes } from "../values.ts";
import { oneOfAnyCase } from "./pattern.ts";

export type EmploymentType = (typeof employmentTypes)[number];

/** Words for kinds of employment. A space is any white space, a hyphen or nothing at all in "full time". */
const entries: readonly { types: readonly EmploymentType[]; words: Record<string, readonly string[]> }[] = [
  {
    types: ["full-time", "part-time"],
    words: {
      en: [
        ...[
          "full or part time",
          "full and part time",
          "full/part time",
          "full- or part-time",
          "full & part time",
        ],
        ...["part or full time", "part/full time", "full- and part-time"],
      ],
      de: [
        "Voll- oder Teilzeit",
        "Voll- und Teilzeit",
        "Voll oder Teilzeit",
        "Voll-/Teilzeit",
        "Voll/Teilzeit",
      ],
      fr: ["temps plein ou partiel", "temps plein ou temps partiel"],
    },
  },
  {
    types: ["full-time"],
    words: {
      en: ["full time", "fulltime", "FULL_TIME", "FULLTIME"],
      de: ["Vollzeit", "Vollzeitstelle", "Vollzeitbeschäftigung", "Vollzeitanstellung", "Vollzeitjob"],
      fr: ["temps plein", "temps complet", "plein temps"],
      es: ["jornada completa", "tiempo completo", "jornada laboral completa"],
      pt: ["tempo integral", "período integral", "tempo inteiro", "jornada integral", "horário integral"],
      nl: ["voltijds", "voltijd"],
      it: ["tempo pieno"],
      cs: ["plný úvazek", "plném úvazku", "plného úvazku", "hlavní pracovní poměr", "HPP"],
      sv: ["heltid"],
      ja: ["フルタイム", "常勤"],
    },
  },
  {
    types: ["part-time"],
    words: {
      en: ["part time", "parttime", "PART_TIME", "PARTTIME"],
      de: [
        ...[
          "Teilzeit",
          "Teilzeitstelle",
          "Teilzeitbeschäftigung",
          "Teilzeitanstellung",
          "Teilzeitjob",
          "Minijob",
        ],
        ...["teilzeitgeeignet", "teilzeitfähig"],
        ...["Mini-Job", "Nebenjob", "geringfügige Beschäftigung", "geringfügig"],
      ],
      fr: ["temps partiel", "mi-temps"],
      es: ["media jornada", "jornada parcial", "medio tiempo", "tiempo parcial"],
      pt: ["meio período", "meio expediente", "tempo parcial", "part-time"],
      nl: ["deeltijds", "deeltijd", "bijbaan"],
      it: ["tempo parziale"],
      cs: ["částečný úvazek", "zkrácený úvazek", "poloviční úvazek", "částečném úvazku", "zkráceném úvazku"],
      sv: ["deltid"],
      ja: ["アルバイト", "パートタイム", "パート"],
    },
  },
  {
    types: ["temporary"],
    words: {
      en: [
        ...["temporary", "temp", "seasonal", "temp to perm", "temp to permanent", "temporary to permanent"],
        ...["temp to hire", "temporary to hire", "TEMPORARY", "seasonal temporary"],
      ],
      de: ["Saisonkraft", "saisonal", "Zeitarbeit", "Leiharbeit", "Ferienjob", "Aushilfe auf Zeit"],
      fr: [
        "intérim",
        "intérimaire",
        "contrat saisonnier",
        "saisonnier",
        "saisonnière",
        "temporaire",
        "travail temporaire",
      ],
      es: ["temporal", "eventual", "contrato de temporada", "contrato temporal"],
      pt: ["temporário", "temporária"],
      nl: ["uitzendbasis", "uitzendwerk", "seizoenswerk", "vakantiewerk"],
      it: ["somministrazione", "stagionale", "temporaneo"],
      cs: ["brigáda", "sezónní"],
      ja: ["派遣社員", "派遣"],
    },
  },
  {
    types: ["contract"],
    words: {
      en: [
        ...[
          "contract",
          "contractor",
          "contract to hire",
          "contract to perm",
          "contract to permanent",
          "contractual",
        ],
        ...[
          "fixed term",
          "fixed term contract",
          "FTC",
          "freelance",
          "freelancer",
          "freelancers",
          "independent contractor",
        ],
        ...[
          "1099",
          "W2 contract",
          "W-2 contract",
          "C2C",
          "C2H",
          "corp to corp",
          "corp-to-corp",
          "CONTRACTOR",
        ],
      ],
      de: [
        "befristet",
        "befristete",
        "befristeter",
        "befristetes",
        "befristeten",
        "freiberuflich",
        "freie Mitarbeit",
      ],
      fr: ["CDD", "contrat à durée déterminée", "durée déterminée", "auto-entrepreneur", "indépendant"],
      es: ["contrato por obra", "por obra y servicio", "autónomo", "por proyecto", "prestación de servicios"],
      pt: ["PJ", "pessoa jurídica", "autônomo", "prestador de serviços", "contrato por tempo determinado"],
      nl: ["tijdelijk contract", "tijdelijk dienstverband", "bepaalde tijd", "ZZP", "interim"],
      it: ["tempo determinato", "partita IVA", "P.IVA", "co.co.co"],
      cs: ["dobu určitou", "na IČO", "OSVČ", "živnost"],
      sv: ["visstid", "vikariat"],
      ja: ["契約社員", "業務委託", "フリーランス"],
    },
  },
  {
    types: ["internship"],
    words: {
      en: [
        ...[
          "intern",
          "interns",
          "internship",
          "internships",
          "co op",
          "co-op",
          "coop",
          "working student",
          "INTERN",
        ],
        ...[
          "industrial placement",
          "student placement",
          "summer placement",
          "placement year",
          "placement student",
          "externship",
          "traineeship",
        ],
      ],
      de: [
        ...["Praktikum", "Praktikant", "Praktikantin", "Praktikant:in", "Praktikant*in", "Praktikant/in"],
        ...["Praktikant/-in", "Pflichtpraktikum", "Praxissemester", "Studentenpraktikum", "Praktikumsplatz"],
        ...["studentische Aushilfe", "studentische Hilfskraft"],
      ],
      fr: ["stage", "stagiaire", "stages", "stage de fin d'études"],
      es: ["prácticas", "practicante", "pasantía", "pasante", "becario", "becaria", "becario/a", "beca"],
      pt: ["estágio", "estagiário", "estagiária", "estagiário(a)", "estagiario", "estagio"],
      nl: ["stagiair", "stagiaire", "afstudeerstage", "meewerkstage"],
      it: ["tirocinio", "stagista", "tirocinante"],
      cs: ["stáž", "stážista", "praxe"],
      sv: ["praktik"],
      ja: ["インターン", "インターンシップ"],
    },
  },
  {
    types: ["internship", "part-time"],
    words: {
      de: [
        "Werkstudent",
        "Werkstudentin",
        "Werkstudent:in",
        "Werkstudent*in",
        "Werkstudent/in",
        "Werkstudent_in",
      ],
      "de-2": [
        "Werkstudent/-in",
        "Werkstudenten",
        "Werkstudierende",
        "Werkstudierende:r",
        "Werkstudententätigkeit",
      ],
    },
  },
  {
    types: ["apprenticeship"],
    words: {
      en: ["apprentice", "apprenticeship", "degree apprenticeship"],
      de: [
        ...["Ausbildung", "Auszubildende", "Auszubildender", "Auszubildende:r", "Auszubildende/r", "Azubi"],
        ...[
          "Ausbildungsplatz",
          "Berufsausbildung",
          "duales Studium",
          "Dualer Student",
          "Lehrling",
          "Lehrstelle",
        ],
      ],
      fr: [
        ...[
          "alternance",
          "alternant",
          "alternante",
          "alternant(e)",
          "alternant·e",
          "apprentissage",
          "apprenti",
        ],
        ...["apprentie", "apprenti(e)", "contrat d'apprentissage", "contrat de professionnalisation"],
      ],
      es: ["aprendiz", "formación dual"],
      pt: ["jovem aprendiz", "menor aprendiz"],
      nl: ["leerling", "BBL"],
      it: ["apprendistato", "apprendista"],
    },
  },
  {
    types: ["per-diem"],
    words: { en: ["per diem", "PRN", "PER_DIEM", "perdiem"] },
  },
  {
    types: ["volunteer"],
    words: {
      en: ["volunteer", "volunteers", "volunteering", "VOLUNTEER", "voluntary role", "unpaid volunteer"],
      de: ["ehrenamtlich", "Ehrenamt", "ehrenamtliche"],
      fr: ["bénévole", "bénévolat"],
      es: ["voluntariado", "voluntario", "voluntaria"],
      pt: ["voluntariado", "voluntário", "voluntária"],
      nl: ["vrijwilliger", "vrijwilligerswerk"],
      it: ["volontariato", "volontario"],
    },
  },
  {
    types: ["permanent"],
    words: {
      en: ["permanent", "perm"],
      de: [
        "unbefristet",
        "unbefristete",
        "unbefristeter",
        "unbefristetes",
        "unbefristeten",
        "Festanstellung",
        "feste Anstellung",
      ],
      fr: ["CDI", "contrat à durée indéterminée", "durée indéterminée"],
      es: [
        "indefinido",
        "contrato indefinido",
        "tiempo indefinido",
        "plazo indeterminado",
        "tiempo indeterminado",
        "término indefinido",
        "plazo indefinido",
        "indefinida",
        "fijo",
      ],
      pt: ["efetivo", "efetiva", "CLT", "sem termo", "tempo indeterminado"],
      nl: ["vast contract", "vast dienstverband", "vaste aanstelling", "onbepaalde tijd", "onbepaalde duur"],
      it: ["tempo indeterminato"],
      cs: ["dobu neurčitou", "na neurčito"],
      sv: ["tillsvidare", "tillsvidareanställning", "fast anställning"],
    },
  },
  {
    types: ["full-time", "permanent"],
    words: { ja: ["正社員", "正規雇用"] },
  },
];

/** A space beside a whole word may be any space or a hyphen. */
const phrases = (words: readonly string[]): string =>
  oneOfAnyCase(words.map((word) => word.replace(/(?<=\p{L}{3}) | (?=\p{L}{3})/gu, "_")))
    .replaceAll("_", "[ \\u00a0\\u202f\\u2010-\\u2015_-]+")
    .replaceAll("'", "['’‘´`]");

const isJapanese = ([language]: readonly [string, readonly string[]]): boolean => language === "ja";
const groupsOf = (
  letter: string,
  words: (languages: readonly (readonly [string, readonly string[]])[]) => readonly string[],
) =>
  entries
    .map((entry, index) => [index, words(Object.entries(entry.words))] as const)
    .filter(([, of]) => of.length > 0)
    .map(([index, of]) => `(?<${letter}${index}>${phrases(of)})`)
    .join("|");

/** One group an entry, whole words only; Japanese, which stands without spaces, has its own. */
const NAMED = lightPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${groupsOf("e", (all) => all.filter((one) => !isJapanese(one)).flatMap(([, words]) => words))})(?![\\p{L}\\p{N}])|${groupsOf("j", (all) => all.filter(isJapanese).flatMap(([, words]) => words))}`,
    "dgiu",
  ),
);

/** Any word for a kind of employment. */
export const EMPLOYMENT = new RegExp(NAMED);

/** The kinds of employment that a match of `EMPLOYMENT` names. */
export function typesOf(match: RegExpMatchArray): readonly EmploymentType[] {
  return (
    entries.find((_, index) => (match.groups?.[`e${index}`] ?? match.groups?.[`j${index}`]) !== undefined)
      ?.types ?? []
  );
}

/** The kinds of employment that the words name, each once, with where. */
export function typesIn(text: string): { types: readonly EmploymentType[]; start: number; end: number }[] {
  return [...text.matchAll(NAMED)].map((match) => ({
    types: typesOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
