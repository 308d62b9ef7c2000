import { lightPattern } from "../light-pattern.ts";
import type { Pay } from "../values.ts";
import { oneOfAnyCase } from "./pattern.ts";

export type Period = Exclude<Pay["period"], "once">;

interface PeriodWords {
  /** The span of time after "per", "/", "pro", "par", "al"; `|` separates spellings. */
  noun: string;
  /** Words that say it on their own after a sum: "hourly", "p.a.", "brutos anuales". */
  adverb: string;
  /** Words that say it before a sum, alone or as part of a word: "hourly rate", "Stundenlohn", "RAL". Patterns. */
  label: readonly string[];
}

const WORDS: Readonly<Record<Period, PeriodWords>> = {
  hour: {
    noun: "hour|hr|hrs|h|hour worked|working hour|Stunde|Std|Arbeitsstunde|heure|hora|uur|uurtje|ora|hod|hodinu|hodina|godz|godzinę|godzina|tim|timme|timme|time|tunti",
    adverb:
      "hourly|per-hour|ph|p.h.|p/h|stündlich|horaire|horaires|bruto/uur|/h|por hora|a la hora|l'heure|de l'heure|na godzinę",
    label: [
      "hourly",
      "per hour",
      "(?:an|the) hour",
      "\\p{L}{0,14}stundenl[oö]hn\\p{L}{0,3}",
      "stundens[aä]tz\\p{L}{0,2}",
      "pro stunde",
      "taux horaire",
      "horaire",
      "por hora",
      "valor (?:d[ae] )?hora",
      "\\p{L}{0,6}uurloon",
      "uurtarief",
      "per uur",
      "orari[ao]",
      "all'ora",
      "hodinov[áý]\\p{L}{0,3}",
      "stawka godzinowa",
      "timlön",
      "timeløn",
      "時給",
      "时薪",
    ],
  },
  day: {
    noun: "day|d|diem|24 hours|24 hrs|Tag|jour|j|día|dia|dag|giorno|den|MD|man-day|dzień",
    adverb: "daily|pd|p.d.|p/d|täglich|journalier|per-day|inside ir35|outside ir35",
    label: [
      "daily rate",
      "daily pay",
      "daily wage",
      "day rate",
      "per day",
      "tagess[aä]tz\\p{L}{0,2}",
      "tagesl[oö]hn\\p{L}{0,2}",
      "tjm",
      "taux journalier",
      "diari[ao]s?",
      "diária",
      "dagtarief",
      "日給",
    ],
  },
  week: {
    noun: "week|wk|w|Woche|semaine|semana|settimana|týden|tydzień",
    adverb: "weekly|pw|p.w.|p/w|wöchentlich|hebdomadaire|hebdo|semanal|semanales|semanais|settimanali",
    label: [
      "weekly",
      "(?<!(?:hours?|hrs?|days?|shifts?) )per week",
      "wochenl[oö]hn\\p{L}{0,2}",
      "pro woche",
      "hebdomadaire",
      "semanal",
      "weekloon",
      "週給",
    ],
  },
  month: {
    noun: "month|mo|mos|mth|mnth|calendar month|mon|Monat|Kalendermonat|mois|mes|mês|maand|mnd|mese|měsíc|měs|miesiąc|mies|m-c|m|månad|mån|måned",
    adverb:
      "monthly|pcm|p.m.|p/m|pm|mtl.|mtl|monatlich|mensuel|mensuels|mensuelle|mensuelles|mensual|mensuales|mensal|mensais|mensili|mensile|maandelijks|měsíčně|miesięcznie|bruto/mes",
    label: [
      "monthly",
      "per month",
      "(?:a|the) month",
      "\\p{L}{0,10}monats\\p{L}{0,12}",
      "monatlich\\p{L}{0,3}",
      "pro monat",
      "im monat",
      "mensuel(?:le)?s?",
      "par mois",
      "mensual(?:es)?",
      "al mes",
      "mensal",
      "mensais",
      "por mês",
      "maandsalaris",
      "maandloon",
      "\\p{L}{0,6}maand",
      "mensil[ei]",
      "měsíční\\p{L}{0,2}",
      "měsíčně",
      "miesięczn\\p{L}{1,3}",
      "månadslön",
      "月給",
      "月収",
      "月額",
      "月薪",
    ],
  },
  year: {
    noun: "year|yr|yrs|y|annum|anum|ann|Jahr|an|année|año|ano|jaar|anno|rok|år",
    adverb:
      "annually|yearly|annual|annualized|annualised|pa|p.a.|p.a|p/a|per-annum|LPA|jährlich|annuel|annuels|annuelle|annuelles|anual|anuales|anuais|annui|annue|jaarlijks|ročně|rocznie|b/a|bruto/año|brut/an|al año|Jahresgehalt|Jahresbrutto|Bruttojahresgehalt|Jahresbruttogehalt|p. a.|/year",
    label: [
      "annual(?:ly|i[sz]ed)?",
      "yearly",
      "per (?:year|annum)",
      "p\\.a\\.",
      "(?:a|the) year",
      "\\p{L}{0,14}jahres\\p{L}{0,16}",
      "jährlich\\p{L}{0,3}",
      "pro jahr",
      "im jahr",
      "annuel(?:le)?s?",
      "par an",
      "anual(?:es)?",
      "al año",
      "anuais",
      "por ano",
      "jaarsalaris",
      "per jaar",
      "ral",
      "annu[ao]",
      "roční\\p{L}{0,2}",
      "ctc",
      "sba",
      "年収",
      "年俸",
      "年薪",
    ],
  },
};

export const periods = Object.keys(WORDS) as readonly Period[];
const list = (words: string): string[] => words.split("|");
const each = (pick: (words: PeriodWords) => readonly string[]): string[] =>
  periods.flatMap((p) => pick(WORDS[p]));

/** "per", "/", "an", "pro", "par", "al", "im" before a span of time. */
const CONNECTOR =
  "(?:(?:per|pr\\.?|an?|each|every|by the|pro|je|par|por|al|la|a la|ao|à|im|in der|in de|die|na|za|op|/ ?per|/ ?1)[ \\u00a0]{1,2}|(?:/|l['’]|à l['’]|de l['’]|all['’]|p[./])[ \\u00a0]?)";

/** Words that may stand between a sum and its span of time: "brut", "base salary", "gross". */
const BETWEEN =
  "(?:gross|net|base|basic|salary|pay|wages?|rate|compensation|equivalent|fte|pro[ -]?rata|brutto|netto|nett[ie]|bruto|bruta|netos?|brute?s?|brutas?|brutos|fixes?|fixo|fijos?|lord[oie]|hrubého|hrubá|hrubé|before tax|plus super|\\+ super|usd|cad|aud|eur|gbp|chf|euros?)";

/** Pattern source of a stated period right after a sum, with a group for its word. For patterns with the flags `iu`. */
export function periodAfter(group: string): string {
  const noun = `\\s?${CONNECTOR}${oneOfAnyCase(each((w) => list(w.noun)))}`;
  const bare = "(?<=[$€£] ?[\\d.,]{1,9}k?)\\s?(?:hr|hour|yr|year|wk|week|month)";
  const adverb = `[\\s,|–—-]{0,3}${oneOfAnyCase(each((w) => list(w.adverb)))}`;
  return `(?:[\\s,]?\\(?(?:\\s?${BETWEEN}[,.)]?){0,3}(?<${group}>${noun}|${adverb}|${bare})(?![\\p{L}\\p{N}])(?:(?<=[hwy]r|hrs|wk|mo)\\.(?=\\s))?)`;
}

const byNoun = new Map<string, Period>();
const byAdverb = new Map<string, Period>();
for (const period of periods) {
  for (const word of list(WORDS[period].noun)) byNoun.set(word.toLowerCase(), period);
  for (const word of list(WORDS[period].adverb)) byAdverb.set(word.toLowerCase(), period);
}
const CONNECTED = lightPattern(new RegExp(`^${CONNECTOR}\\s*`, "iu"));

/** The period that a match of `periodAfter` says. */
export function periodOf(words: string): Period | null {
  const text = words
    .toLowerCase()
    .replace(/^[\s,|–—-]+/, "")
    .replace(/’/g, "'")
    .trim();
  const alone = byAdverb.get(text);
  if (alone) return alone;
  const noun = text.replace(CONNECTED, "");
  return byNoun.get(noun) ?? byAdverb.get(noun) ?? null;
}

const LABEL = lightPattern(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!bi-?|semi-?)(?:${periods.map((p) => `(?<${p}>${WORDS[p].label.join("|")})`).join("|")})(?![\\p{L}])|(?<jahour>時給)|(?<jamonth>月給|月収|月額|月薪)|(?<jayear>年収|年俸|年薪)|(?<jaday>日給)`,
    "giu",
  ),
);

/** The periods that words about pay name ("hourly rate of pay", "Jahresgehalt"), in the order in which they stand. */
export function periodsNamed(text: string): Period[] {
  return [...text.matchAll(LABEL)].flatMap(({ groups = {} }) =>
    periods.filter((p) => groups[p] !== undefined || groups[`ja${p}`] !== undefined),
  );
}
