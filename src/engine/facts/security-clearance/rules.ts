import type { Rule, RuleContext } from "../../define-fact.ts";
import { clearance, isOfState, level, otherClearance } from "../../lexicon/clearance.ts";
import { clause } from "../../lexicon/pattern.ts";
import { WISH_AFTER, WISH_BEFORE } from "../../lexicon/preference.ts";
import { lightPattern } from "../../light-pattern.ts";

/** `held` must be held now; `needed` is asked for without saying when; the rest as in the normal form. */
export type Reading = "held" | "needed" | "obtainable" | "preferred";

const GAP = clause(70);
const SHORT = clause(40);
const mentions =
  /clear|secret|level of security|\b(?:SC|e?DV|NV[12])\b|TS ?[/-]? ?SCI|public trust|vetting|vetted|security[ -]check|counter[- ]terror|NSV|yankee white|reliability|cote de|classified|sicherheits|ü[123]|habilita|credencia|veiligheids/i;
const QUESTION = /\?\s*$/;
const NOT_NEEDED =
  /\b(?:no|not|n['’]t|without|never|nor|none|kein\w*|pas|sin|sem)\b(?! (?:only|later))[^.;\n]{0,30}$/i;
const NOT_NEEDED_AFTER =
  /^[^.;\n]{0,30}?\b(?:(?:is|are) not|not (?:required|needed|necessary)|isn['’]t|none|n\/a|nicht erforderlich)\b|^(?: ?level)?(?: ?required)? ?[:?–-] ?(?:no|none|n\/a|not)\b/i;
const WISHED_AFTER = lightPattern(
  new RegExp(`^(?:[^.;\\n,]|,(?= (?:but|is))){0,40}?(?<![\\p{L}])${WISH_AFTER}(?![\\p{L}])`, "iu"),
);
/** "or eligibility to obtain one, is a plus", "are encouraged to apply": a wish further behind. */
const WISHED_LATER =
  /^,? or [^.;\n]{0,70}?,? (?:is|are|would be) (?:an? )?(?:(?:big|strong|definite|huge) )?(?:plus|advantage|asset|bonus|preferred|desirable)\b|^[^.;,\n]{0,30} (?:are|is) (?:(?:strongly|especially|particularly|also) )?encouraged to apply\b/i;
const WISHED_BEFORE = lightPattern(
  new RegExp(`(?<![\\p{L}])${WISH_BEFORE}(?![\\p{L}])[^.;\\n]{0,40}$`, "iu"),
);
/** The employer's jobs at large, or work with others' clearances. */
const AT_LARGE =
  /\b(?:some|many|certain|several|most) (?:of our )?(?:roles|positions|jobs|projects)|depending (?:up)?on|dependent (?:up)?on|\bmay (?:also )?(?:be )?(?:required?|need)|\bour (?:cleared|clients?|employees|customers)/i;
const FOR_OTHERS =
  /\b(?:assist|help|support|manag|process|coordinat|administ|track|submit|sponsor)\w*[^.;\n]{0,40}$/i;
/** "active clearance or ability to obtain one". */
const OR_OBTAIN =
  /^[^.;\n]{0,40}?\b(?:or|oder|ou|o)\b[^.;\n]{0,30}?\b(?:able|ability|eligib\w+|willing\w*|obtain\w*|bereit\w*|capable)\b/i;

/** A label of its own line over the level: "Security clearance", "Clearance required:". */
const LABEL = /^\W{0,4}(?:security )?clearance(?: (?:level|type|required|requirements?))?\W{0,3}$/i;

function refused(match: RegExpMatchArray, { sentence, before, after, passage }: RuleContext): boolean {
  return (
    (QUESTION.test(sentence) && !/\?[^?]*\w/.test(sentence.slice(0, -1))) ||
    NOT_NEEDED.test(before.slice(-50)) ||
    NOT_NEEDED_AFTER.test(after) ||
    AT_LARGE.test(`${before.match(/[^.;\n]{0,100}$/)?.[0] ?? ""}${match[0]}`) ||
    isOther(match[0], before) ||
    FOR_OTHERS.test(before) ||
    (/(?<!security[ -]?)clearance/i.test(match[0]) && !isOfState.test(`${sentence} ${passage.heading}`)) ||
    /^[^.;\n]{0,40}\b(?:child|fingerprint|abuse|police)\b/i.test(after)
  );
}

/** "customs clearance" and the like, whether the word stands in the match or before it. */
function isOther(words: string, before: string): boolean {
  const at = words.search(/clearances?\b/i);
  return at >= 0 && otherClearance.test(before.slice(-40) + words.slice(0, at));
}

function wished({ before, after, passage }: RuleContext): boolean {
  if (WISHED_AFTER.test(after) || WISHED_LATER.test(after) || WISHED_BEFORE.test(before.slice(-80)))
    return true;
  return passage.block.section === "preferred" && !/\bmust\b[^.;]{0,40}$/i.test(before);
}

const reads =
  (reading: Reading) =>
  (match: RegExpMatchArray, context: RuleContext): Reading | null => {
    if (refused(match, context)) return null;
    return wished(context) ? "preferred" : reading;
  };

/** What postings say of a clearance: held now, needed, to be obtained, or a plus. */
export const clearanceRules: readonly Rule<Reading>[] = [
  {
    // "able to obtain a Secret clearance", "eligible for SC clearance", "willing to undergo DV vetting"; not "able to manage the clearance process"
    name: "securityClearance/able-to-obtain",
    mentions,
    pattern: new RegExp(
      `(?<![a-zà-ÿ])(?:able|ability|eligib\\w+|capacity|capab\\w+|willing\\w*|qualif\\w+|suitab\\w+|prepared|agree\\w*|happy|bereit\\w*|fähig\\w*|apte|éligible)(?: \\w+){0,3}?(?: (?:to|for|zu[rm]?|à|de))? (?:(?:successfully|be) )*(?:obtain|get|gain|receiv|achiev|attain|acquir|secur|pass|undergo|go through|complet|qualif|apply|maintain|meet|hold|be cleared|cleared|granted|awarded|submit|possess|a |an |the |UK |US |U\\.S\\. )?${GAP}${clearance}`,
      "dgi",
    ),
    read: reads("obtainable"),
  },
  {
    // "must obtain and maintain", "subject to obtaining", "you will undergo SC vetting"; not "we help staff obtain clearance"
    name: "securityClearance/must-obtain",
    mentions,
    pattern: new RegExp(
      `\\b(?:obtain|undergo|gain|achiev|attain|acquir|pass|go through|be (?:granted|awarded)|be subject to|subject to|secur(?:e|ing) (?:and|an?)|get)(?:e|es|ed|ing)?\\b${GAP}${clearance}`,
      "dgi",
    ),
    read: (match, context) =>
      /\b(?:obtained|achieved|granted|awarded)\b/i.test(match[0]) &&
      !/\bbe (?:granted|awarded)/i.test(match[0])
        ? null
        : reads("obtainable")(match, context),
  },
  {
    // "Secret eligible", "SC clearable", "clearance eligibility", fields "Must Be Able to Obtain: Secret"
    name: "securityClearance/eligible",
    mentions,
    pattern: new RegExp(
      `(?:${clearance}|(?<![A-Za-z])(?:SC|DV|NV1|NV2))[ -](?:level )?(?:eligible|eligibility|clearable|able|obtainable|can be (?:obtained|sponsored))\\b|\\bclearable\\b|\\bable to obtain(?: security clearance)?(?: level)? ?[:?] ?${level}`,
      "dgi",
    ),
    read: reads("obtainable"),
  },
  {
    // "level of security needed is counter-terrorist check", "einer Sicherheitsüberprüfung unterziehen"; not "is baseline personnel security standard"
    name: "securityClearance/vetted-before-start",
    mentions,
    pattern:
      /\blevel of security (?:needed|required|clearance required) (?:is|will be) (?:an? )?(?:security check|counter[- ]terror\w* check|developed vetting|SC|DV|CTC)\b|sicherheitsüberprüfung(?:sgesetz)?[^.;\n]{0,60}?\b(?:geprüft|unterzieh\w*|unterzogen|zu bestehen|durchgeführt|durchlaufen)|\bhabilitables?\b/dgi,
    read: reads("obtainable"),
  },
  {
    // "active TS/SCI", "must hold a current Secret clearance", "SC cleared"; not "clearance preferred", "active customs clearance"
    name: "securityClearance/held",
    mentions,
    pattern: new RegExp(
      `\\b(?:active|current(?:ly)?(?: (?:hold(?:s|ing)?|possess\\w*|have|has))?|existing|valid|in-?scope|adjudicated|hold(?:s|ing|er)?|possess(?:es|ion|ing)?(?: of)?|must (?:already )?have|you have|aktuelle|gültige|vigente)\\b${SHORT}${clearance}|(?<![A-Za-z-])(?:SC|e?DV|security|TS(?:\\/SCI)?|Secret)[ -](?:level )?cleared(?! for)\\b|\\b(?:currently possess|must currently possess)[^:?\\n]{0,40}[:?] ?(?<quote>${level})`,
      "dgi",
    ),
    read: (match, context) =>
      OR_OBTAIN.test(context.after) ? reads("obtainable")(match, context) : reads("held")(match, context),
  },
  {
    // "requires a Secret clearance", "clearance is required", "TS/SCI with poly required"; not "no clearance required"
    name: "securityClearance/needed",
    mentions,
    pattern: new RegExp(
      `\\b(?:requires?|requiring|required:?|mandatory:?|must[- ]have:?|needs?|necessit\\w+|erfordert|exige|(?:se )?requiere|requer)\\b${SHORT}${clearance}|${clearance}${SHORT}\\b(?:(?:is|are|be) (?:a )?(?:required|must|mandatory|needed|necessary|essential|requirement|prerequisite)|required|mandatory|erforderlich|notwendig|requise?|exigée?|obligatoire|requerida|exigida|obligatoria|imprescindible|obrigatória)\\b`,
      "dgi",
    ),
    read: reads("needed"),
  },
  {
    // fields "Clearance level: TS/SCI", "Security clearance: Secret", "Clearance required - Public Trust"; not "Clearance: none"
    name: "securityClearance/field",
    mentions,
    pattern: new RegExp(
      `\\b(?:security )?clearance(?: (?:level|type|status|requirements?))?(?: (?:required|needed|to start))?(?: to start)? ?(?:[:–—-]|\\t) ?(?:active |current |minimum |an? |us |u\\.s\\. )*(?<quote>${level}(?:[ /,-]+(?:${level}|with|w/?|and|or))*)(?![a-z])`,
      "dgi",
    ),
    read: reads("needed"),
  },
  {
    // a bare "TS/SCI clearance" as a point of the requirements, or under a heading "Security clearance"; not in talk about the employer
    name: "securityClearance/point",
    mentions,
    pattern: new RegExp(
      `^\\W{0,4}(?:(?:active|current|us|u\\.s\\.|${level}|and|or|with|w/)[ /,()-]*){0,8}${clearance}\\W{0,3}$|^\\W{0,4}(?:TS/SCI|Top Secret|Secret|Public Trust|SC|DV|NV[12])[^.\\n]{0,30}$`,
      "dgi",
    ),
    read: (match, context) => {
      const { block, heading } = context.passage;
      if (block.role === "heading") return null;
      const above = context.passages[context.index - 1]?.text ?? "";
      const under = /clearance|vetting/i.test(heading) || LABEL.test(above);
      if (
        !under &&
        !(new RegExp(clearance, "i").test(match[0]) && ["required", "preferred"].includes(block.section))
      )
        return null;
      return reads("needed")(match, context);
    },
  },
  {
    // "clearance preferred", "TS/SCI is a plus", "security clearance desirable"
    name: "securityClearance/wished",
    mentions,
    pattern: new RegExp(
      `${clearance}(?=[^.;\\n]{0,50}?\\b(?:preferred|a (?:\\w+ )?plus|desired|desirable|nice to have|advantageous|an (?:advantage|asset)|beneficial|a bonus|von vorteil|wünschenswert|un (?:plus|atout)|souhaité|deseable|desejável))|\\b(?:preferably|ideally|idealerweise|preference (?:will be )?(?:given )?(?:to|for))\\b${SHORT}${clearance}`,
      "dgi",
    ),
    read: (match, context) => (refused(match, context) ? null : "preferred"),
  },
];
