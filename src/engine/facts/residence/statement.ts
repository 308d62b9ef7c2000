import type { Rule, RuleContext } from "../../define-fact.ts";
import { codesAt, type PlaceList, type Places, placesAt, placesBefore } from "../../lexicon/place-list.ts";

/** Words beside which a list of places says where an applicant must live or work from, before a kind takes its half. */
export interface Statement {
  /** What the rule reads; the kind's name goes in front. */
  name: string;
  mentions?: RegExp;
  /** The words beside the places; a group `places` around places that are no list of names. */
  pattern: RegExp;
  /** On which side of the words the list stands; `after` unless given, `codes` for codes after them. */
  side?: "after" | "before" | "codes";
  /** Cities count in this statement. */
  cities?: boolean;
  /** How far behind the words, in characters of the same clause, a preposition may stand before the places. */
  seek?: number;
  /** Refuses what only looks like the statement; the readings common to all are refused before. */
  refuses?: (found: Found) => boolean;
  /** What the words alone name. */
  means?: (match: RegExpMatchArray) => Places;
}

export interface Found extends RuleContext {
  match: RegExpMatchArray;
  places: PlaceList;
  /** The passage before and after the words and the places together. */
  beforeAll: string;
  afterAll: string;
}

/** "ideally in Spain" is a wish. */
const WISH_BEFORE =
  /(?:\b(?:ideally|preferably|preferred(?!,)|preference|prefer|nice to have|bonus|idealerweise|bevorzugt|vorzugsweise|gerne|idéalement|préférence|preferiblemente|idealmente|preferencialmente|idealiter|bij voorkeur)\b)[^.;\n]{0,60}$/i;
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

const MOST_POINTS = 60;

/** The rules of a kind that takes `half` of each statement. */
export function residenceRules(
  kind: string,
  statements: readonly Statement[],
  half: (places: Places) => readonly string[],
): Rule<readonly string[]>[] {
  return statements.map((statement) => ({
    name: `${kind}/${statement.name}`,
    ...(statement.mentions && { mentions: statement.mentions }),
    pattern: statement.pattern,
    read: (match, context) => {
      const places = placesIn(statement, match, context);
      const found = places && !isRefused(statement, places, match, context) ? half(places) : [];
      return found.length > 0 ? found : null;
    },
    span: (match, context) => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      const places = placesIn(statement, match, context);
      return [Math.min(start, places?.start ?? start), Math.max(end, places?.end ?? end)];
    },
  }));
}

function placesIn(statement: Statement, match: RegExpMatchArray, context: RuleContext): PlaceList | null {
  const { passage } = context;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (statement.means) return { ...statement.means(match), words: match[0], start, end };
  if (statement.side === "before") return placesBefore(passage.text, start);
  if (statement.side === "codes") return codesAt(passage.text, end);
  const cities = statement.cities ?? false;
  const found = placesAt(passage.text, end, { cities }) ?? placesBelow(end, context);
  if (found || !statement.seek) return found;
  const ahead = passage.text.slice(end, end + statement.seek).match(/^[^.;\n]*/)?.[0] ?? "";
  for (const { index, 0: words } of ahead.matchAll(
    /\b(?:of|from|to|around|in|near|downtown|the|our|at) /gi,
  )) {
    const later = placesAt(passage.text, end + index + words.length, { cities });
    if (later) return later;
  }
  return null;
}

/** "only in these states:" ends its block; the points of the list below it name one place each. */
function placesBelow(end: number, { passage, passages, index }: RuleContext): PlaceList | null {
  if (!/:\s*$/.test(passage.text) || passage.text.slice(end).trim() !== "") return null;
  const lists: PlaceList[] = [];
  for (const { text } of passages.slice(index + 1, index + 1 + MOST_POINTS)) {
    const point = text.trim().replace(/^[•*·-]\s*|[.,;]$/g, "");
    const list = placesAt(point, 0);
    if (list?.end !== point.length) break;
    lists.push(list);
  }
  if (lists.length === 0) return null;
  return {
    words: lists.map(({ words }) => words).join(", "),
    start: end,
    end,
    countries: [...new Set(lists.flatMap(({ countries }) => countries))],
    regions: [...new Set(lists.flatMap(({ regions }) => regions))],
  };
}

function isRefused(
  statement: Statement,
  places: PlaceList,
  match: RegExpMatchArray,
  context: RuleContext,
): boolean {
  const start = match.index ?? 0;
  const { text } = context.passage;
  const beforeAll = context.before.slice(0, context.before.length - Math.max(0, start - places.start));
  const afterAll = text.slice(Math.max(start + match[0].length, places.end)).slice(0, 300);
  if (WISH_BEFORE.test(beforeAll.slice(-90)) || WISH_AFTER.test(afterAll) || OR_MOVE.test(afterAll))
    return true;
  if (HOURS.test(afterAll) || FOR_A_WHILE.test(afterAll) || QUESTION.test(context.sentence)) return true;
  const commuting = statement.name === "commuting-distance";
  if (!commuting && ((statement.cities && NO_HOME.test(afterAll)) || MOVE.test(match[0]))) return true;
  return (
    statement.refuses?.({ ...context, sentence: context.sentence, match, places, beforeAll, afterAll }) ??
    false
  );
}
