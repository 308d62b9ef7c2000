import { type Candidate, defineFact, type Rule } from "../define-fact.ts";
import { A_WEEK, HOURS, TIME_BASIS, WEEK_LABELS } from "../lexicon/week-hours.ts";
import { lightPattern } from "../light-pattern.ts";
import {
  COUNT,
  hasUnit,
  NUMBER,
  product,
  structuredWeek,
  UNIT,
  type Week,
  weekOf,
} from "./work-hours/week.ts";

const rule = (name: string, source: string, read: Rule<Week>["read"] = weekOf): Rule<Week> => ({
  name: `workHours/${name}`,
  pattern: new RegExp(source, "dgiu"),
  mentions: NUMBERS,
  read,
});
/** The hours of every rule: digits, or a word for a working week or a shift. */
const NUMBERS = lightPattern(
  /\d|twenty|thirty|forty|fifty|eight|ten|twelve|acht|zehn|zwölf|huit|ocho|diez|doce|oito|dez|doze/iu,
);

const LINK = "[ -]{0,2}";
const LABEL = `(?<![\\p{L}])(?<!(?:business|office|opening|core|store|operating|operation|service|peak|visiting|support|credit|semester|contact) )(?<label>${WEEK_LABELS.join("|")})(?![\\p{L}])`;
const LABEL_ABOVE = lightPattern(new RegExp(`${LABEL}[\\s:：]*$`, "iu"));
const WEEKLY = lightPattern(/week|woche|wöchentlich|hebdo|seman|settiman|wk|úvazek/iu);
const DAYS = "(?:days?|tage|jours|días|dias|dagen|shifts?)";
const A_DAY =
  "(?:(?:a|per|each|/) ?(?:day|shift)|days?|shifts?|pro tag|am tag|par jour|al día|por dia)(?![\\p{L}])";

/** Stated hours of work a week. */
export const workHours = defineFact<"workHours", Week, Week>({
  kind: "workHours",
  rules: [
    // "20-25 hours per week", "40 hrs/wk", "35h hebdo", "40 horas semanales"; not "40 hours of training per week"
    rule(
      "hours-a-week",
      `${COUNT}${UNIT}\\.?(?<more> ?\\+)?(?: (?:(?:of )?(?:work|availability|commitment|effort)|on average|im schnitt|en moyenne|de travail))?,?${LINK}\\(?${A_WEEK}`,
    ),
    // "a 40-hour week", "37.5 hour work schedule", "38,5-Stunden-Woche", "20 Wochenstunden"; not "24-hour service"
    rule(
      "hour-week",
      `${COUNT}${LINK}(?:(?:hours?|hrs?|h)${LINK}(?:standard |regular )?(?:work(?:ing)?${LINK})?(?:week|workweek|schedule)|(?:stunden|std\\.?|h)${LINK}woche|wochenstunden|-?urige werkweek|uur werkweek)(?![\\p{L}])`,
    ),
    // "a 32-hour per week job"; not "a 2-hour per week meeting"
    rule(
      "hour-per-week-job",
      `(?<quote>${COUNT}[ -](?:hour|hr) (?:per|a) week) (?:job|role|position|schedule|contract)s?(?![\\p{L}])`,
    ),
    // "Scheduled Weekly Hours: 40", "wöchentliche Arbeitszeit beträgt 40 Stunden"; not "Hours: 9-5", "opening hours"
    rule(
      "label",
      `${LABEL}(?: (?:offered|required|expected))?[ \\t\\n]{0,2}(?:\\([^()\\d]{0,20}\\))?[ \\t\\n]{0,2}(?:[:：=|–-]|beträgt|is|are|will be|est de|sont de|es de|é de|de|of)?[ \\t\\n]{0,2}(?<quote>${COUNT}${UNIT}?(?:,? ?${A_WEEK})?)(?! ?(?:[:：%]|am|pm|a\\.m|p\\.m|uhr|[-–] ?\\d|days?|/ ?\\d))(?![\\p{L}\\p{N}]|[.,]\\d)`,
      (match, context) => {
        const { label = "", quote = "" } = match.groups ?? {};
        const week = weekOf(match, context);
        if (!week || WEEKLY.test(label) || WEEKLY.test(quote)) return week;
        const least = week.min ?? week.max ?? 0;
        if (hasUnit(quote)) return least < 8 ? null : week;
        return least >= 20 && context.after.trim() === "" && context.before.trim() === "" ? week : null;
      },
    ),
    // "wöchentlich 20 Stunden", "weekly: 40 hours"; not "weekly 2 hour meeting"
    rule(
      "week-first",
      `(?<![\\p{L}])(?:wöchentlich|pro woche|weekly|per week|semanalmente|par semaine|wekelijks)(?![\\p{L}])[ :(]{1,3}(?<quote>${COUNT}${UNIT})(?! ?(?:meeting|call|class|session))`,
    ),
    // "hours vary from 20 to 30 per week"; not "24 to 48 hours"
    rule("hours-vary", `(?<![\\p{L}])hours (?:\\p{L}+ ){0,4}(?<quote>${COUNT},? ?${A_WEEK})`),
    // A line "37.5" or "20-25 hours" under "Scheduled weekly hours"; not under another label
    rule("under-label", `^\\s*(?<quote>${COUNT}${UNIT}?)\\.?\\s*$`, (match, context) => {
      const above = context.passages[context.index - 1]?.text ?? "";
      const label = LABEL_ABOVE.exec(above.length < 50 ? above : context.passage.heading)?.[0] ?? "";
      return WEEKLY.test(label) ? weekOf(match, context) : null;
    }),
    // A line that says "32-40 uur" or "20-25 hrs" and nothing else; not "40 hours" of a course
    rule("alone", `^\\s*(?<quote>${COUNT}${UNIT})\\.?\\s*$`, (match, context) =>
      match.groups?.high !== undefined || context.passage.block.area === "header"
        ? weekOf(match, context)
        : null,
    ),
    // "Full-time (40 hours)", "Part-time, 20-25 hrs", "CDI 35h", "Teilzeit mit 20 Stunden"; not "full-time, 24 hours notice"
    rule(
      "time-basis",
      `(?<![\\p{L}])${TIME_BASIS}(?![\\p{L}])(?: (?:position|role|job|employment|schedule|contract|hours))?[ ,:;(/|–-]{0,4}(?:mit |with |of |de |at |à |- )?(?<quote>${COUNT}${UNIT})(?! ?(?:per|a|an|each|every|/|pro|par|al|por|within|notice|shift|day|on|of|call|unsere|support)(?![\\p{L}]))`,
    ),
    // "37.5 hours, Monday to Friday"; not "8 hours, Monday to Friday"
    rule(
      "weekdays",
      `(?<quote>${COUNT}${UNIT})[ ,(]{1,3}(?:monday|mon|montag|mo|lundi|lunes|segunda)\\.?(?: (?:to|bis|au|a|through)|[ ]?[-–]) ?(?:friday|fri|freitag|fr|vendredi|viernes|sexta)`,
      (match, context) => {
        const week = weekOf(match, context);
        return (week?.min ?? 0) >= 16 ? week : null;
      },
    ),
    // "20-25 hours, part-time", "40 hours, full-time"
    rule(
      "hours-basis",
      `(?<![\\p{L}\\p{N}] )(?<quote>${COUNT}${UNIT})[ ,(/|–-]{1,4}${TIME_BASIS}(?![\\p{L}])`,
    ),
    // "three 12-hour shifts per week", "3 x 12h shifts a week"; not "12-hour shifts", of which no number a week is said
    rule(
      "shifts",
      `(?<![\\p{L}\\p{N}.,])(?<times>${NUMBER})(?: ?\\(\\d\\))?(?: ?[x×*] ?|[ -])(?<hours>${NUMBER})(?: ?\\(\\d{1,2}\\))?[ -]?${HOURS}\\.?[ -]?(?:shifts?|days?|dienste|schichten|tage)?,? ?\\(?${A_WEEK}`,
      product,
    ),
    // "6 days a week, 12 hour days", "5 days per week, 8 hours per day"; not "7 days a week" alone
    rule(
      "days-hours",
      `(?<![\\p{L}\\p{N}.,-])(?<times>${NUMBER}) ${DAYS} ?${A_WEEK},?(?: and| at| for| of| with|\\s?[x×])? ?(?<hours>${NUMBER})[ -]?${HOURS}\\.?[ -]?${A_DAY}`,
      product,
    ),
    // "8 hours a day, 5 days a week"; not "24 hours a day, 7 days a week"
    rule(
      "hours-days",
      `(?<![\\p{L}\\p{N}.,-])(?<hours>${NUMBER})[ -]?${HOURS}\\.?[ -]?${A_DAY},?(?: and| for|\\s?[x×])? ?(?<times>${NUMBER}) ${DAYS} ?${A_WEEK}`,
      product,
    ),
  ],
  fromStructured({ posting, path, source }) {
    const given = Array.isArray(posting.workHours) ? posting.workHours[0] : posting.workHours;
    if (typeof given !== "number" && typeof given !== "string") return [];
    const value = String(given).trim();
    const item = structuredWeek(value);
    return item
      ? [
          {
            item,
            rule: "workHours/structured",
            certainty: "stated",
            structured: { type: "structured", source, path: `${path}/workHours`, value },
          },
        ]
      : [];
  },
  resolve(candidates, { drop }) {
    const spoken = candidates.filter((c) => c.at).sort((a, b) => rank(a) - rank(b));
    const [first] = spoken.length > 0 ? spoken : candidates;
    if (!first) return null;
    const together = candidates.filter((c) => sameWeek(c.item, first.item) || isAlternative(first, c));
    for (const other of candidates)
      if (!together.includes(other)) drop(other, "hours stated elsewhere are used");
    return { value: span(together.map((c) => c.item)), from: outermost(together) };
  },
});

const sameWeek = (a: Week, b: Week): boolean => a.min === b.min && a.max === b.max;

/** In text order; a product of days and hours, or hours beside a time basis, only where no hours a week are said. */
function rank({ rule: name, at }: Candidate<Week>): number {
  return (/shifts|days|basis/.test(name) ? 1e9 : 0) + (at?.start ?? 0);
}

/** "20 hours a week in term and up to 40 hours a week in the holidays": one role, two weeks. */
function isAlternative({ at: first, rule: a }: Candidate<Week>, { at, rule: b }: Candidate<Week>): boolean {
  if (!first || !at || first.passage !== at.passage || /shifts|days|basis/.test(`${a}${b}`)) return false;
  const between = at.passage.text.slice(
    first.end - at.passage.block.start,
    at.start - at.passage.block.start,
  );
  return at.start > first.end && between.length < 80 && !/[.;!?\n]/.test(between);
}

/** The least and the most of alternative weeks. */
function span(weeks: readonly Week[]): Week {
  const byMost = weeks.toSorted((a, b) => (a.max ?? Infinity) - (b.max ?? Infinity));
  return { min: byMost[0]?.min ?? null, max: byMost.at(-1)?.max ?? null };
}

/** Without spans that lie inside another. */
function outermost(candidates: readonly Candidate<Week>[]): Candidate<Week>[] {
  const length = ({ at }: Candidate<Week>): number => (at ? at.end - at.start : 0);
  return candidates.filter(
    (inner, index) =>
      !candidates.some(
        (outer, i) =>
          i !== index &&
          outer.at &&
          inner.at &&
          outer.at.start <= inner.at.start &&
          outer.at.end >= inner.at.end &&
          (length(outer) > length(inner) || i < index),
      ),
  );
}
