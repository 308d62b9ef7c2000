import { type Candidate, defineFact, type RuleContext } from "../define-fact.ts";
import { oneOfPatterns } from "../lexicon/alternation.ts";
import {
  DURATION_UNITS,
  durationUnits,
  engagementAttributes,
  lengthWords,
  lengthyWords,
} from "../lexicon/duration-words.ts";
import { NUMBER_WORD, numberOf } from "../lexicon/numbers.ts";
import type { FactValue } from "../values.ts";

type Duration = FactValue<"jobDuration">;

const LETTER = "[a-z\\u00df-\\u017f]";
const NUMBER = `(?:\\d[.,]5|\\d{1,3}|${NUMBER_WORD})(?!\\d|${LETTER})`;
const TO = "(?:\\s?[-‐-―~〜/]\\s?|\\s(?:to|or|bis|oder|à|ou|a|o|y|tot|of|till|až)\\s)";
const MORE = "(?:\\s?\\+|-plus| or more| plus)?";
const LEAST =
  "at least|(?:a )?minimum(?: of)?|min\\.?|mindestens|mind\\.|au moins|minimum de|minimo(?: de| di)?|mínimo(?: de)?|al menos|" +
  "pelo menos|minstens|almeno|minst|alespoň";
const MOST =
  "up to|no more than|max(?:imum|\\.)?(?: of)?|bis zu|maximal|jusqu['’]à|hasta|até|maximaal|fino a|upp till|až";
const ABOUT =
  "approximately|approx\\.?|about|around|circa|ca\\.?|roughly|etwa|ungefähr|environ|unos|cerca de|an? (?:initial|total of)|initially|zunächst";
const BOUND = `(?:(?:(?<least>${LEAST})|(?<most>${MOST})|${ABOUT})\\s)?`;
const UNIT = `(?:(?<week>${oneOfPatterns(durationUnits.week)})|(?<month>${oneOfPatterns(durationUnits.month)})|(?<year>${oneOfPatterns(durationUnits.year)}))(?!${LETTER})`;
const LENGTH = `(?<!${LETTER}|\\d)${BOUND}(?<![\\d.,$€£])(?<![a-z])(?<low>${NUMBER})(?:\\s?\\(\\d{1,2}\\))?(?:${TO}(?<high>${NUMBER}))?(?<more>${MORE})[\\s-‐‑–]{0,2}${UNIT}(?:\\(s\\))?(?:[- ]long)?(?<after>\\s?\\+)?`;
const ENGAGEMENT = `(?<!${LETTER})${oneOfPatterns(lengthyWords)}(?!${LETTER})`;

/** How long the engagement lasts. Probation, training, leave, warranties, experience and degrees have lengths too. */
export const jobDuration = defineFact<"jobDuration", Duration, Duration>({
  kind: "jobDuration",
  rules: [
    {
      // "12-week paid internship", "6 months contract", "two-year scheme"; not "3 years of contract experience", "four-year degree program"
      name: "jobDuration/length-engagement",
      mentions: DURATION_UNITS,
      pattern: new RegExp(
        `${LENGTH}(?<gap>[\\s,]{1,3}(?:[\\p{L}’'&/-]{1,24},?\\s){0,6}?)(?<what>${ENGAGEMENT})`.replaceAll(
          "\\p{L}",
          "a-z\\u00c0-\\u017f",
        ),
        "dgi",
      ),
      read(match, context) {
        const { gap = "", what = "" } = match.groups ?? {};
        const isCover = /^[\s,]+(?:maternity|paternity|parental|family) leave\s$/i.test(gap);
        if (
          (!isCover && OTHER.test(gap)) ||
          BREAK.test(gap) ||
          isElse(context) ||
          WORK_ON.test(context.before)
        )
          return null;
        if (/^program/i.test(what) && STUDY.test(gap)) return null;
        // "3-5 years contract recruiting" asks for years of it.
        if (/\byears[\s,]/i.test(match[0]) && !/^\s?(?:$|[.,;:()|–-])/.test(context.after)) return null;
        return durationOf(match, context);
      },
    },
    {
      // "contract (6 months)", "CDD de 8 mois", "Praktikum für 6 Monate"; not "contract experience, 3 years"
      name: "jobDuration/engagement-length",
      mentions: DURATION_UNITS,
      pattern: new RegExp(
        `${ENGAGEMENT}(?:\\s${oneOfPatterns(engagementAttributes)})?(?<gap>\\s?[(,:|–—-]?\\s?(?:(?:is|will be|lasts|ist)\\s)?(?:(?:for|of|at|limited to|auf|für|von|über|begrenzt auf|de|d['’]|d['’]une durée de|por|di|da|per|voor|van|på|na)\\s?(?:a (?:period|total|duration|term) of )?)?)(?<quote>${LENGTH})`,
        "dgi",
      ),
      read: (match, context) => (isElse(context) ? null : durationOf(match, context)),
    },
    {
      // a title "Developer (Co-op) - 4 months"; not a title "Welder, 2 years experience"
      name: "jobDuration/title",
      mentions: DURATION_UNITS,
      pattern: new RegExp(LENGTH, "dgi"),
      read(match, context) {
        const { block, text } = context.passage;
        const isTitle = block.role === "heading" && (block.area === "header" || context.index === 0);
        return isTitle && BELONGS.test(text) && !OTHER.test(text) && !isElse(context)
          ? durationOf(match, context)
          : null;
      },
    },
    {
      // "will run for a total of 10 weeks", "Vertragslaufzeit: 24 Monate"; not "training lasts two weeks"
      name: "jobDuration/lasting",
      mentions: DURATION_UNITS,
      pattern: new RegExp(
        `(?<!${LETTER})${oneOfPatterns(lengthWords)}(?<gap>[^.;!?\\n\\d]{0,30}?)${LENGTH}`,
        "dgi",
      ),
      read(match, context) {
        const isLabel = (match.index ?? 0) <= 3 && /^\s?[:：]/.test(match.groups?.gap ?? "");
        if (OTHER.test(match[0]) || isElse(context) || !(isLabel || isEngaged(context))) return null;
        return durationOf(match, context);
      },
    },
    {
      // "6 meses prorrogables", "12 mois renouvelables", "24 Monate mit Option auf Verlängerung", "12 months with possible extension"; not "30 days, renewable licence"
      name: "jobDuration/extendable",
      mentions: DURATION_UNITS,
      pattern: new RegExp(
        `(?<quote>${LENGTH})(?=,?\\s\\(?(?:(?:con |mit |avec |com |met )?(?:posibilidad de |possibilité de |possibilidade de |option auf |der |mogelijkheid tot )?(?:prorrogables?|prórroga|prorrogação|renovables?|renováve(?:l|is)|renouvelables?|renouvellement|verlängerbar|verlängerung|verlenging|prorogabil[ei]|extendable|with (?:(?:a|the) )?(?:possible|potential|likely|possibility of|option of|possibility for) (?:an )?(?:extension|renewal))))`,
        "dgi",
      ),
      read: (match, context) => (isElse(context) ? null : durationOf(match, context)),
    },
    {
      // "work full time for at least 10 weeks", "für 6 Monate"; not "has worked here for ten years"
      name: "jobDuration/for",
      mentions: DURATION_UNITS,
      pattern: new RegExp(
        `(?<!${LETTER})(?:for|auf|für|pour|durante|por|per|voor|i)\\s(?:(?:a|the) (?:full |entire |(?:period|total|duration|term) of )|(?:die )?dauer von |une durée de |un periodo de |um período de |een periode van )?(?<quote>${LENGTH})`,
        "dgi",
      ),
      read(match, context) {
        if (isElse(context) || !isEngaged(context)) return null;
        const duration = durationOf(match, context);
        return duration?.unit === "year" && !/befrist|fixed|contract|contrat/i.test(context.sentence)
          ? null
          : duration;
      },
    },
    {
      // "24-monatiges Traineeprogramm", "sechswöchiges Praktikum"; not "mehrjährige Erfahrung"
      name: "jobDuration/adjective",
      pattern: new RegExp(
        `(?<quote>(?<low>\\d{1,2}|${NUMBER_WORD})(?:(?:-| bis |-bis-)(?<high>\\d{1,2}))?-?(?:(?<week>wöchig)|(?<month>monatig)|(?<year>jährig))(?:e[nrsm]?)?)\\s(?<gap>(?:[a-z\\u00c0-\\u017f-]{1,24}\\s){0,3}?)${ENGAGEMENT}`,
        "dgi",
      ),
      read: (match, context) =>
        OTHER.test(match.groups?.gap ?? "") || isElse(context) ? null : durationOf(match, context),
    },
  ],
  resolve(candidates) {
    const [first] = candidates.toSorted(
      (a, b) => votes(b, candidates) - votes(a, candidates) || place(a) - place(b),
    );
    if (!first) return null;
    const beside = candidates.filter((c) => c.item.unit === first.item.unit && areAlternatives(c, first));
    const all = [first, ...beside];
    const value = {
      min: least(all.map((c) => c.item.min)),
      max: most(all.map((c) => c.item.max)),
      unit: first.item.unit,
    };
    const same = candidates.filter((c) => isSame(c.item, value) || all.includes(c));
    return { value, from: same.length > 0 ? same : all };
  },
});

/** What else is measured in weeks, months and years. */
const OTHER =
  /(?:\b(?:experience|experienced|expertise|erfahrung\w*|berufserfahrung|expérience|experiencia|experiência|esperienza|ervaring|warrant(?:y|ies)|guarantees?|probation\w*|probezeit|trial|essai|prueba|prova|proeftijd|training|onboarding|einarbeitung\w*|formation|leave|parental|pto|vacation|sabbatical|notice|kündigungsfrist|roadmap|plan|goals?|history|vest\w*|tenure(?! (?:is|of|will)\b| ?:)|track|graduat\w*|degree|review|anniversary|insurance|residen(?:ce|t)|housing|storage|history|old|ago|supply|subscription|free|bonus(?:es)?|repa(?:y|id)|completed|abgeschlossen\w*|lease)\b)/i;
const STUDY =
  /\b(?:degree|college|university|academic|accredited|associate|bachelor|master|nursing|technical|diploma|vocational|school|certificat\w*|wellness|loyalty|bootcamp|coding|course)\b/i;
/** Words after which an engagement is no longer what the length is of. */
const BREAK = /\b(?:of|in|with|as|from|on|at|and|before|after|into|under|managing|leading)\b/i;
/** "lead a two-year program": what is worked on. */
const WORK_ON =
  /\b(?:work(?:ing|s)? on|lead(?:ing|s)?|manag(?:e|es|ing)|support(?:ing|s)?|deliver(?:ing|s)?|implement(?:ing)?|design(?:ing)?|execut(?:e|ing)|run(?:ning)?|win(?:ning)?|negotiat(?:e|ing)|sell(?:ing)?|sign(?:s|ing)?|clos(?:e|ing))\s(?:an?\s|the\s|our\s|this\s|your\s|annual and )?$/i;
const NOT_LENGTH =
  /(?:\b(?:average|typical|employee|staff|within|after|first|next|every|last|past|previous|than|over|each|following|prior|since|has|have|had|been|won|awarded|signed|secured|exten\w*(?: of| by| for)?|renew\w*(?: for)?|verlänger\w*|renouvel\w*|prórrog\w*|nach|ersten|nächsten|innerhalb|après|premiers)(?:\s(?:the|a|by|of|for|um|possible|another|an additional|your))*\s)$/i;
/** "suitable applicants may be kept in a pool for up to 18 months" */
const LATER_JOBS = /\b(?:merit|pool|(?:reserve|waiting) list|similar vacancies|on file)\b/i;
const BELONGS = new RegExp(
  `${ENGAGEMENT}|\\b(?:work(?:ing)?|commit|available|befristet|temporary|seasonal|full[- ]time|hired?|zeitvertrag|freelance|tenure)\\b`,
  "i",
);

/** "with the possibility of renewal up to a maximum term of 3 years" */
const RENEWED =
  /\b(?:renewals?|extensions?|renewed|extended)\b[^.;]{0,40}\b(?:up to|max(?:imum)?|total)\b[^.;]{0,12}$/i;
/** "one month a year" */
const EACH =
  /^\s(?:per|a|al|por|par|pro|im|in the|each|every|of every|per) (?:year|año|an|ano|jahr|anno|month|mes|mois|monat)\b/i;

function isElse({ before, after, sentence }: RuleContext): boolean {
  if (EACH.test(after) || LATER_JOBS.test(sentence)) return true;
  if (NOT_LENGTH.test(before.slice(-40)) || RENEWED.test(before.slice(-90))) return true;
  const clause =
    before
      .slice(-50)
      .split(/[.;!?\n•]|, /)
      .at(-1) ?? "";
  if (OTHER.test(clause)) return true;
  const next = after.slice(0, 40).split(/[.;!?\n•,(]/)[0] ?? "";
  return OTHER.test(next);
}

const isEngaged = ({ sentence, passage }: RuleContext): boolean =>
  BELONGS.test(sentence) ||
  (passage.text.length < 80 && BELONGS.test(passage.heading)) ||
  passage.text.length < 60;

function durationOf({ groups = {} }: RegExpMatchArray, { before }: RuleContext): Duration | null {
  const unit = groups.week ? "week" : groups.month ? "month" : "year";
  const low = numberOf(groups.low ?? "");
  const high = groups.high === undefined ? low : numberOf(groups.high);
  if (low === null || high === null || low === 0 || high < low || high > LONGEST[unit]) return null;
  if (groups.most) return { min: null, max: high, unit };
  const isLeast = groups.least || groups.more || groups.after || /\bmin(?:imum|\.)?\s$/i.test(before);
  return { min: low, max: isLeast ? null : high, unit };
}

const LONGEST = { week: 104, month: 60, year: 7 } as const;

const place = ({ at }: Candidate<Duration>): number => at?.start ?? 0;
const isSame = (a: Duration, b: Duration): boolean => a.min === b.min && a.max === b.max && a.unit === b.unit;
const votes = (one: Candidate<Duration>, all: readonly Candidate<Duration>[]): number =>
  new Set(all.filter((c) => isSame(c.item, one.item)).map(place)).size;

/** "a co-op (8 months) or an internship (4 months)": lengths a few words apart with "or" between them. */
function areAlternatives(a: Candidate<Duration>, b: Candidate<Duration>): boolean {
  if (a === b || !a.at || !b.at || a.at.passage !== b.at.passage) return false;
  const [first, second] = a.at.start < b.at.start ? [a.at, b.at] : [b.at, a.at];
  const { text, block } = first.passage;
  return /^[^.;!?\n]{0,40}\b(?:or|oder|ou|o|of)\b[^.;!?\n]{0,40}$/i.test(
    text.slice(first.end - block.start, second.start - block.start),
  );
}

const least = (values: readonly (number | null)[]): number | null =>
  values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
const most = (values: readonly (number | null)[]): number | null =>
  values.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
