import type { Rule } from "../../define-fact.ts";
import { lightPattern } from "../../light-pattern.ts";
import {
  MODE_WORDS,
  type Mode,
  type Modes,
  modesIn,
  modesOfLine,
  NOT_HYBRID_WORK,
  NOT_WORK,
  ONSITE_SERVICE,
} from "./modes.ts";

const LABEL =
  "(?:(?:(?:work(?:ing|place)?|job|role|position|employment|location|office|program(?:me)?|internship|team|contract) ?)?(?:type|model|mode|style|arrangement|setting|set-?up|location|policy|format|site|environment|modality|option)s?|role|job|position|type|workplace|work schedule|remote(?: status| type| work| option)?|ability to work remotely|type of (?:work|role)|work|modality|arbeits(?:modell|weise|form)|mode de travail|type de poste|modali(?:té|tà|dad|ty|dade)s?(?: (?:de|di|del) (?:travail|trabajo|trabalho|lavoro))?|modelo(?: de (?:trabalho|trabajo|atuação))?|formato|regime(?: de trabalho)?|werkvorm|勤務形態|働き方|勤務スタイル)";
const PLACE =
  "(?:(?:job |work |primary |office |main )?locations?|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicación|localização|local(?: de trabalho)?|where|based(?: in)?|sede(?: di lavoro)?|locatie|standplaats|勤務地|所在地|勤務場所)";

const UNDER = lightPattern(new RegExp(`^[^\\p{L}]{0,6}(?:${LABEL}|${PLACE})[^\\p{L}]{0,4}$`, "iu"));
/** Words that may stand with a mode in a line of its own. */
const BESIDE_MODE = lightPattern(
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|cdi|permanent|contract|temporary|internship|fully|full|100|only|work(?:ing)?|position|role|job|possible|partial(?:ly)?|partiel(?:le)?(?:ment)?|teilweise|option(?:al)?|ok|mode de travail|mode|modelo|modalidad(?:e)?|trabal?[hj]o|travail|lavoro|werken|arbeit(?:en)?|jobba|arbeta|práce|op|möglich|mogelijk|posible|possível|de|in|en|or|and|oder|und|ou|o|y|e|et)(?!\p{L})/giu,
);

/** "Vollzeit, Homeoffice möglich": a part of the week. */
const HOME_POSSIBLE = lightPattern(
  /(?:home[- ]?office|télétravail|teletrabajo|teletrabalho|thuiswerken) (?:possible|möglich|mogelijk|posible|possível)/iu,
);
const PERK = lightPattern(
  /^[^\p{L}]*(?:home[- ]?office|télétravail|teletrabajo|teletrabalho|thuiswerken|在宅勤務)(?: (?:possible|möglich|mogelijk|posible|possível))?[^\p{L}\d]*$/iu,
);

/** Rules for lines: labels and their values, the posting's head, tags. */
export const lineRules: readonly Rule<Modes>[] = [
  {
    // "Workplace type: Hybrid", "Modalidad: presencial"; not "Remote: no"
    name: "workplaceType/label",
    pattern: new RegExp(`^[^\\p{L}]{0,6}${LABEL}\\s?[:：\\t|–-]\\s?(?<quote>[^\\n]{2,160})`, "dgiu"),
    read(match) {
      const value = match.groups?.quote ?? "";
      if (/^(?:no|not|none)\b/i.test(value)) return null;
      const modes = modesOfLine(value.slice(0, 80));
      if (modes.length > 0) return { modes, by: "line" };
      const isYes = /^remote/i.test(match[0]) && /^(?:yes|possible|ok|ja|oui|sí|sim)\b/i.test(value);
      return isYes ? { modes: ["remote"], by: "line" } : null;
    },
  },
  {
    // "Location: Remote", "Standort: Berlin (hybrid)"
    name: "workplaceType/place-label",
    pattern: new RegExp(`^[^\\p{L}]{0,6}${PLACE}\\s?[:：]\\s?(?<quote>[^\\n]{2,160})`, "dgiu"),
    read(match) {
      const modes = modesOfLine(match.groups?.quote ?? "");
      return modes.length > 0 ? { modes, by: "line" } : null;
    },
  },
  {
    // "Role Type Onsite Post Date ...": label and value that have run together
    name: "workplaceType/label-run-on",
    pattern:
      /(?<!\p{L})(?:Role|Work|Workplace|Job|Position|Location|Employment) (?:Type|Model|Mode|Arrangement|Style|Setting):? (?<quote>On-?[Ss]ite|Hybrid|Remote)(?![\p{L}-])/dgu,
    read: (match) => ({ modes: modesIn(match.groups?.quote ?? ""), by: "line" }),
  },
  {
    // A part of the head: "Remote", "Oslo (Hybrid)", "Nurse - Remote", "Acme | Onsite | Oslo"; not "Hybrid Cloud Engineer"
    name: "workplaceType/head",
    pattern: /^[^\n]{2,400}/dgu,
    read(match, { passage: { block }, index }) {
      const parts = match[0].split(/\s+[|·•]\s+/);
      if (block.area !== "header" && (index > 5 || parts.length === 1)) return null;
      if (
        block.role === "field" &&
        !/location|type|where|standort|lieu|ubicaci|local/i.test(match[0].slice(0, 30))
      )
        return null;
      const modes = parts.flatMap((part) => (part.length <= 120 ? modesOfPart(part) : []));
      return modes.length > 0 ? { modes: [...new Set(modes)], by: "line" } : null;
    },
  },
  {
    // A short line that says nothing else: "Remote", "Full-time, in person", "Híbrido", "Remote partiel"
    name: "workplaceType/alone",
    pattern: /^[^\n]{4,60}$/dgu,
    read(match, { passage: { block } }) {
      const modes = modesOfLine(match[0]);
      const rest = match[0].replace(MODE_WORDS, " ").replace(BESIDE_MODE, " ");
      if (modes.length === 0 || block.role === "heading" || /\p{L}/u.test(rest)) return null;
      // "Homeoffice" among the benefits is a part of the week; in the head it is the whole.
      const isPerk = block.area === "posting" && PERK.test(match[0]);
      const isPartly =
        HOME_POSSIBLE.test(match[0]) || /parti\w*|teilweise|deels|parziale|částeč\p{L}*/iu.test(match[0]);
      return isPerk
        ? { modes: ["hybrid"], by: "mention" }
        : { modes: isPartly ? ["hybrid"] : modes, by: "line" };
    },
  },
  {
    // A line under "Location" or "Workplace type", or what it begins with: "Onsite - you may ask for flexible hours", "ONSITE: the kiln is here"
    name: "workplaceType/under-label",
    pattern: /^(?:[^\n]{4,80}$|[^\n]{4,40}?(?= [-–—] |: ))/dgu,
    read(match, { passages, index }) {
      const label = passages[index - 1]?.text ?? "";
      if (label.length > 40 || !UNDER.test(label)) return null;
      const modes = modesOfLine(match[0]);
      return modes.length > 0 ? { modes, by: "line" } : null;
    },
  },
  // "#LI-Hybrid"
  ...(["remote", "hybrid", "onsite"] as const).map(
    (mode): Rule<Modes> => ({
      name: `workplaceType/tag-${mode}`,
      pattern: new RegExp(
        `#[A-Z]{2,3}-${mode === "onsite" ? "(?:On-?site|InOffice|InPerson)" : mode}(?![\\p{L}])`,
        "dgiu",
      ),
      means: { modes: [mode], by: "tag" },
      certainty: "implied",
    }),
  ),
];

function modesOfPart(part: string): Mode[] {
  if (/^(?:anywhere|work from anywhere)(?: in .{2,40})?$/i.test(part.trim())) return ["remote"];
  // A sentence, or a line of duties that has slipped into the head, is no line of the head.
  if (
    part.split(/\s+/).length > 12 ||
    /[.!?]$/.test(part) ||
    ONSITE_SERVICE.test(/(?:on-?site|in-person)(.*)/iu.exec(part)?.[1] ?? "")
  )
    return [];
  if (HOME_POSSIBLE.test(part)) return ["hybrid"];
  const words = part.replace(/\b(?:no|not|non)[- ](?:remote|hybrid)\b/giu, " ");
  if (NOT_HYBRID_WORK.test(/hybrid(.*)/iu.exec(words)?.[1] ?? "")) return [];
  if (NOT_WORK.test(/\bremote(.*)/iu.exec(words)?.[1] ?? "")) return [];
  return modesOfLine(words);
}
