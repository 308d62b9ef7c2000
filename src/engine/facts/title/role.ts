import { CAPITAL, LETTERS } from "../../lexicon/letters.ts";
import { praiseWords, roleNouns, wholeRoles } from "../../lexicon/role-words.ts";
import { lightPattern } from "../../light-pattern.ts";

const WORD = `(?:(?:Full|Part)[- ]time\\b|[${CAPITAL}\\d][${LETTERS}\\d'’+#]{0,30}(?:\\.[${LETTERS}\\d]{1,10})?(?:[/*:_]-?(?:in|innen|frau|r|e|n|a|o)(?![${LETTERS}])|\\((?:e|in|a|o|se|ne|trice)\\))?)`;
/** A role written with capitals: "Senior Gardener (Roses)"; small words only between capitals. No groups; no flags `u`, `i`. */
export const CAPITAL_ROLE = `${WORD}(?:(?: (?:of|and|und|et|y|e|de|du|des|del|al|d[ao]s?|d[’']) ?| ?[-–—/&|,] ?| )\\(?${WORD}\\)?){0,8}(?: ?\\([^()\\n]{1,24}\\))?`;
/** A role in any case: at most seven words. */
export const ANY_ROLE = `(?:[${LETTERS}\\d+#./&’'()-]{1,25} ){0,6}?(?:[${LETTERS}\\d+#/&’'-]|\\.(?=[${LETTERS}\\d])){1,30}`;

const NOUN = lightPattern(new RegExp(`(?<![\\p{L}])(?:${roleNouns.join("|")})(?![\\p{L}])`, "iu"));
const WHOLE = lightPattern(new RegExp(`^(?:${wholeRoles.join("|")})s?$`, "iu"));
const PRAISE = lightPattern(new RegExp(`^(?:${praiseWords.join("|")})(?:,? and|,|(?=\\s))\\s?`, "iu"));
/** In small letters how one is employed is no part of the role. */
const BASIS = lightPattern(/^(?:full|part)-time (?=\S)/u);
const TAIL = lightPattern(
  /\s?(?:,.*|\b(?:position|role|opening|opportunity|vacancy|job|stelle|poste|puesto|vaga)s?)$/iu,
);
/** A German, Dutch or Swedish compound, which names a role in one word. */
const COMPOUND = lightPattern(
  /^\p{L}{3,30}(?:ingenieur|entwickler|leiter|berater|arbeiter|assistent|referent|techniker|mechaniker|elektroniker|kaufmann|kauffrau|verkäufer|fahrer|pfleger|erzieher|lehrer|architekt|koch|fachkraft|hilfskraft|buchhalter|meister|helfer|konstrukteur|redakteur|spezialist|betreuer|planer|schlosser|monteur|manager|ontwikkelaar|medewerker|adviseur|utvecklare|ingenjör|säljare)(?:\/?-?in|innen)?(?: ?\([^)]*\))?$/iu,
);
/** Words that make a match more than a role. */
const SENTENCE = lightPattern(
  /\b(?:you|your|we|us|our|who|that|which|is|are|will|would|can|this|these|their|his|her|to|with|company|companies|people|candidates?|person|someone|experience|applicants?)\b/iu,
);

/**
 * The role in words that a sentence gives in place of it, without praise; null when they name none.
 * "a highly motivated Rose Gardener" is Rose Gardener; "an intern" and "a team player" are none.
 */
export function roleIn(words: string): string | null {
  let role = words.replace(/\s+/g, " ").trim();
  for (let left = 8; left > 0 && PRAISE.test(role); left--)
    role = role.replace(PRAISE, "").replace(BASIS, "");
  role = role.replace(TAIL, "").replace(/[\s,.;:|–—-]+$/, "");
  if (role.length < 2 || role.length > 90 || SENTENCE.test(role) || !namesRole(role)) return null;
  return /\S \(?\p{L}{3}/u.test(role) || role.length > 16 || WHOLE.test(role) || COMPOUND.test(role)
    ? role
    : null;
}

/** Whether words name a job. */
export const namesRole = (words: string): boolean =>
  NOUN.test(words) || words.split(" ").some((word) => COMPOUND.test(word));
