import type { Rule, RuleContext } from "../../define-fact.ts";
import { type Places, placesIn } from "../../lexicon/place-list.ts";

/** A sentence that says where an applicant must live or work from, before a kind takes its half of it. */
export interface Statement {
  /** What the rule reads; the kind's name goes in front. */
  name: string;
  /** Group `places`: the list of places. */
  pattern: RegExp;
  /** Cities count in this statement. */
  cities?: boolean;
  /** Refuses what only looks like the statement; the readings common to all are refused before. */
  refuses?: (match: RegExpMatchArray, context: RuleContext) => boolean;
  /** Places that the match does not hold as a list of names. */
  places?: (match: RegExpMatchArray, context: RuleContext) => Places | null;
}

/** "ideally in Spain" is a wish. */
const WISH_BEFORE =
  /(?:\b(?:ideally|preferably|preferred|preference|prefer|nice to have|bonus|idealerweise|bevorzugt|vorzugsweise|gerne|idéalement|préférence|preferiblemente|idealmente|preferencialmente|idealiter|bij voorkeur)\b)[^.;\n]{0,60}$/i;
const WISH_AFTER =
  /^\)?,?\s*(?:is |are |but )?(?:strongly |highly )?(?:preferred|preferable|a plus|desired|desirable|ideal\b|von vorteil|bevorzugt|de préférence|un plus|deseable|preferible|desejável|not required|but not required)/i;
/** "or be willing to relocate to": who does not live there may come. */
const OR_MOVE =
  /^[^.;\n]{0,40}?(?:\b(?:or|and\/or|oder|ou|o)\b|\/)[^.;\n]{0,25}?(?:willing|able to (?:move|relocat|commut)|open to|ready to|prepared to|plan|relocat|commut|umzug|umzieh|déménag|mudar|mudanza|trasladar)/i;
const MOVE =
  /\b(?:willing|relocat\w*|mov(?:e|ing)|commut\w*|travel\w*|umzug|umziehen|déménager|mudar|trasladar\w*|visit\w*)\b/i;
/** "US time zones", "EU business hours": when, not where. */
const HOURS =
  /^['’]?s?\)?[ /-]*(?:based |friendly |compatible |core )?(?:(?:[A-Z]{2,4}|[Ee]astern|[Cc]entral|[Pp]acific)[ /]+)?(?:time ?-?zones?|timezones?|time\b|hours|business (?:hours|days)|working hours|office hours|tz\b|zeitzone|stunden|fuseau|huso|fuso)/i;
/** "the Austin office", "the Northeast footprint": not the place itself. */
const NO_HOME =
  /^ (?:\w+ )?(?:offices?|hq|headquarters|team|footprint|campus|territory|plant|stores?|warehouse|facility|hub|studio|site|court|university|college|market)\b/i;
const QUESTION = /\?\s*$/;
/** "from Spain for up to 60 days a year": a perk. */
const FOR_A_WHILE =
  /^[^.;\n]{0,50}?(?:\b(?:up to|for|bis zu|jusqu['’]à|hasta|até)\b[^.;\n]{0,20}\d+ ?(?:business |working |calendar )?(?:days|weeks|months|tage|wochen|monate|jours|semaines|mois|días|semanas|meses|dias)|\b(?:days|weeks|months|tage|wochen)\b[^.;\n]{0,12}(?:per|a|each|every|pro|im) (?:year|calendar|jahr))/i;

/** The rules of a kind that takes `half` of each statement. */
export function residenceRules(
  kind: string,
  statements: readonly Statement[],
  half: (places: Places) => readonly string[],
): Rule<readonly string[]>[] {
  return statements.map((statement) => ({
    name: `${kind}/${statement.name}`,
    pattern: statement.pattern,
    read: (match, context) => {
      const places = read(statement, match, context);
      const found = places ? half(places) : [];
      return found.length > 0 ? found : null;
    },
  }));
}

function read(statement: Statement, match: RegExpMatchArray, context: RuleContext): Places | null {
  const { before, after, sentence } = context;
  if (WISH_BEFORE.test(before.slice(-90)) || WISH_AFTER.test(after) || OR_MOVE.test(after)) return null;
  if (HOURS.test(after) || FOR_A_WHILE.test(after) || QUESTION.test(sentence)) return null;
  if (statement.cities && NO_HOME.test(after) && statement.name !== "commuting-distance") return null;
  const list = match.groups?.places ?? "";
  if (MOVE.test(match[0].slice(0, match[0].length - list.length)) && !statement.name.startsWith("commut"))
    return null;
  if (statement.refuses?.(match, context)) return null;
  return statement.places
    ? statement.places(match, context)
    : placesIn(list, { cities: statement.cities ?? false });
}
