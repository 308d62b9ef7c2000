import type { RuleContext } from "../../define-fact.ts";
import { type DegreeLevel, degreesIn } from "../../lexicon/degrees.ts";
import { WISH_AFTER, WISH_BEFORE } from "../../lexicon/preference.ts";
import { OR_FINISHED, STUDYING_AFTER, STUDYING_BEFORE } from "../../lexicon/study.ts";
import { lightPattern } from "../../light-pattern.ts";
import { clauseAt, sectionAt } from "../../scope.ts";

/** One level of education that a place asks for. */
export interface Schooling {
  level: DegreeLevel;
  /** The applicant must be studying now. */
  enrolled: boolean;
  /** How sure it is which study is meant: "pursuing a Master's" is, "enrolled at a university" leaves it open. */
  named: boolean;
  /** `replaceable`: experience does as well; `wished`: only preferred. */
  demand: "required" | "replaceable" | "wished";
}

export interface Clause {
  before: string;
  after: string;
}

const MUST = lightPattern(/(?<!\p{L})(?:must|required|minimum)(?!\p{L})/iu);
const ASKS = lightPattern(
  /(?<!\p{L})(?:you|your|candidates?|applicants?|require[ds]?|requirements?|must|looking for|seeking|minimum|eligib\p{L}+|du|dein|vous|tu|buscamos|procuramos)(?!\p{L})/iu,
);

/** Said of the applicant wherever it stands: "Vous possédez un BTS" under a list of what is offered. */
const OWNS = lightPattern(
  /(?<!\p{L})(?:vous (?:possédez|détenez|êtes titulaire|justifiez)|tu (?:possèdes|es titulaire)|(?:sie|du) (?:verfügen|verfügst|haben|hast|bringen|bringst)|cuentas con|posees|possui)(?!\p{L})/iu,
);

/** The words are about a study that the employer pays, about pupils, customers or people at work there. */
const NOT_APPLICANT_BEFORE = lightPattern(
  /(?<!\p{L})(?:tuition|reimburs\p{L}+|scholarships?|(?:pay|paid|paying|sponsor\p{L}*|support|assist\p{L}*|help) (?:\p{L}+ ){0,3}(?:for|with|towards?|toward|you|your)(?: \p{L}+){0,2}|(?:teach|mentor|supervis|advis|tutor|instruct|coach|recruit|serv)(?:e|es|ed|ing|or|ion of)?(?: \p{L}+){0,2}|our (?:team|people|founders?|staff|employees|colleagues|engineers|researchers)|(?:team|group|dozens|staff) of|founded by|led by|founders?|some of us|staffed by|many of (?:our|us)|half of|earn (?:your|an?|college|up to)|degrees? from top|with (?:customers|clients) like|without an?|(?:no|not|n['’]t) (?:require|need|necessary to have|have to have) an?|regardless of|irrespective of|instead of an?|in lieu of|in place of|substitut\p{L}+ for|(?:work(?:ing)?|collaborat\p{L}+|partner\p{L}*|interact\p{L}*|communicat\p{L}+)(?: \p{L}+)? (?:with|alongside)|whether (?:or not )?you|ob mit oder ohne|ohne|wir bieten|wir investieren|während|neben (?:dem|deinem|ihrem)|nach (?:dem|deinem|ihrem|erfolgreichem)|im rahmen|sin necesidad de|no se requiere|não é necessário|zeugniss?e?(?: \p{L}+\.?){0,2}|transcripts?(?: of)?|nachweise?|unterlagen|rate (?:for|of)|depending on|based on)(?:\s+(?:an?|the|your|their))?\s*$/iu,
);
const NOT_APPLICANT_AFTER = lightPattern(
  /^(?:['’]?s)?[\s-]*(?:level\s+(?:social workers?|positions?|roles?|staff|clinicians?|therapists?|courses?|students)|party|parties|pad|pads|apartments?|studios?|suites?|positions?|(?:social )?workers?|courses?|classes|curricul|thesis|arbeit\p{L}*|reimbursement|assistance|transcripts?|diplomas? (?:copy|scan)|of (?:autonomy|freedom|independence|accuracy|confidentiality)|(?:are|is|were) (?:not|never) (?:required|necessary|needed|a must)|not (?:required|necessary|needed|essential)|(?:in|of) \p{L}+ not (?:required|necessary)|programs? (?:through|from|with) (?:guild|our)|:?\s*(?:up to |from )?[$€£]\s?\d)/iu,
);

/** Anywhere before: money for a study, people at work there, pay by degree, applicants of every kind. */
const OTHER_TOPIC_BEFORE = lightPattern(
  /(?<!\p{L})(?:whether (?:or not )?you(?!\p{L})|(?:tuition|reimburs\p{L}+|scholarships?)(?!\p{L})[^;]{0,50}$|(?:our|the|two|three) (?:founders?|co-?founders?|team (?:members? )?(?:has|have|holds?|includes?)|leadership team)(?!\p{L})[^;]{0,50}$|(?:depends?|depending|based|vary|varies) (?:on|by)(?!\p{L})[^;]{0,60}$)/iu,
);

const NOT_NEEDED = lightPattern(
  /^[^,;(]{0,80}?(?<!\p{L})(?<!preferred,? but )(?:not (?:required|necessary|needed|mandatory|essential|a must)|kein(?:e)? (?:Muss|Voraussetzung)|nicht (?:zwingend|erforderlich|notwendig)|pas (?:nécessaire|obligatoire|requis\p{L}*|exigé\p{L}*)|no (?:es )?(?:necesari[oa]|requerid[oa]|imprescindible|excluyente)|não (?:é |são )?(?:obrigatóri[oa]|necessári[oa]|exigid[oa]))(?!\p{L})/iu,
);

/** The level as the words about it ask for it, or null when they do not speak of the applicant. */
export function judge(
  level: DegreeLevel,
  start: number,
  end: number,
  context: RuleContext,
): Schooling | null {
  const { text } = context.passage;
  const clause = clauseAt(text.slice(0, start), text.slice(end));
  const section = sectionAt(context, start);
  const whole = clause.before + text.slice(start, end) + clause.after;
  if ((section === "benefits" && !OWNS.test(clause.before)) || section === "legal" || section === "pay")
    return null;
  if (section === "company" && context.passage.block.role !== "listItem" && !ASKS.test(whole)) return null;
  if (OTHER_TOPIC_BEFORE.test(clause.before)) return null;
  if (NOT_APPLICANT_BEFORE.test(clause.before) || NOT_APPLICANT_AFTER.test(clause.after)) return null;
  if (NOT_NEEDED.test(clause.after)) return null;
  const demand = section === "preferred" && !MUST.test(whole) ? "wished" : demandOf(level, clause);
  const study = studyOf(clause, text.slice(start, end));
  return { level, enrolled: study !== null, named: study !== "part", demand };
}

const STUDIES_BEFORE = lightPattern(
  new RegExp(`(?<!\\p{L})(?:${STUDYING_BEFORE})(?!\\p{L})(?<gap>[^;]{0,110})$`, "iu"),
);
const STUDIES_AFTER = lightPattern(
  new RegExp(
    `^(?:['’]s)?[\\s-]*(?:degree\\s*)?(?:program(?:me)?\\s*)?(?:${STUDYING_AFTER})(?!\\p{L})|^[^;]{0,120}?(?<!\\p{L})(?:in progress|graduating in|graduation in|expected|anticipated|currently enrolled|being pursued|student at)(?!\\p{L})`,
    "iu",
  ),
);
/** "seeking candidates with a degree": between the verb and the degree someone has it. */
const HAS = lightPattern(
  /(?<!\p{L})(?:with|have|has|hold|holds|holding|who|possess\p{L}*|mit|avec|con|com)(?!\p{L})/iu,
);
const MAY_HAVE_FINISHED = lightPattern(new RegExp(`(?<!\\p{L})(?:${OR_FINISHED})(?!\\p{L})`, "iu"));

/** "junior year of your degree completed": how far the study must have come, not which one it is. */
const PART = lightPattern(/(?<!\p{L})(?:year|years|semesters?|credits?|hours)(?!\p{L})[^;]{0,60}$/iu);

/** Whether the degree beside these words is one that the applicant must be studying for: `whole`, `part` or not. */
function studyOf({ before, after }: Clause, degree: string): "whole" | "part" | null {
  const gap = before.match(STUDIES_BEFORE)?.groups?.gap;
  const studies = (gap !== undefined && !HAS.test(gap)) || STUDIES_AFTER.test(after);
  if (!studies || MAY_HAVE_FINISHED.test(`${before}${degree}${after}`)) return null;
  return PART.test(before) ? "part" : "whole";
}

const WISHED_BEFORE = lightPattern(
  new RegExp(
    `(?<![\\p{L}])${WISH_BEFORE}(?:\\s+(?:qualifications?|education|requirements?|degree))?[:,]?\\s*(?:an?\\s+|you\\s+|we\\s+|would\\s+|be\\s+|hold\\s+|du\\s+|sie\\s+|hast\\s+|haben\\s+|vous\\s+|avez\\s+|tienes\\s+|university\\s+|with\\s+|have\\s+|having\\s+|holding\\s+|to\\s+have\\s+|candidates?\\s+|in\\s+|hast\\s+du\\s+|mit\\s+|ein\\p{L}*\\s+|une?\\s+|avec\\s+|con\\s+|com\\s+|completed\\s+|abgeschlossene\\p{L}*\\s+){0,6}$`,
    "iu",
  ),
);
const MARK = lightPattern(
  new RegExp(
    `(?<![\\p{L}-])(?:(?<wish>${WISH_AFTER})(?!\\p{L}|\\s+(?:in|to|with|by|for)\\s)|(?<must>required|mandatory|is a must|erforderlich|requis\\p{L}*|exigé\\p{L}*|imprescindible|obrigatóri[oa]|notwendig|zwingend))(?!\\p{L})`,
    "iu",
  ),
);
const OWN_NOUN = lightPattern(
  /(?<!\p{L})(?:experience|background|knowledge|familiarity|certifi\p{L}+|skills?|exposure|licen[cs]e|proficien\p{L}+|fluen\p{L}+|erfahrung\p{L}*|kenntnisse|expérience|experiencia|experiência|major|coursework)(?!\p{L})/iu,
);
const EXPERIENCE_INSTEAD = lightPattern(
  /(?<!\p{L})(?:or|and\/or|oder|ou|o)(?!\p{L})[^;]{0,60}?(?:experience|erfahrung|expérience|experiencia|experiência|ervaring|esperienza)(?!\p{L})|(?<!\p{L})(?:equivalent|equal) (?:combination|(?:\p{L}+ ){0,3}experience)|in lieu of|combination of (?:education|experience|training)/iu,
);
const INSTEAD_OF_EXPERIENCE = lightPattern(
  /(?:experience|erfahrung|expérience|experiencia|experiência|経験[^。]{0,20})[^;]{0,40}?(?:(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})|または|もしくは)[^;]{0,30}$/iu,
);

/** Required unless the words say otherwise; a mark behind another degree ("BS, MS preferred") is that degree's. */
export function demandOf(level: DegreeLevel, { before, after }: Clause): Schooling["demand"] {
  if (WISHED_BEFORE.test(before)) return "wished";
  let own = after;
  for (const next of degreesIn(after)) {
    const between = after.slice(0, next.start);
    if (MARK.test(between)) break;
    if (next.level === level) continue;
    if (/(?<!\p{L})(?:or|oder|ou|o|and\/or|bzw)(?!\p{L})|\//iu.test(between)) continue;
    own = between;
    break;
  }
  const mark = own.match(MARK);
  if (mark?.groups?.wish !== undefined && !ownsTheWish(own.slice(0, mark.index))) return "wished";
  if (EXPERIENCE_INSTEAD.test(own) || INSTEAD_OF_EXPERIENCE.test(before)) return "replaceable";
  return "required";
}

/** "degree in nursing, ICU experience preferred", "degree (CS preferred)": the wish is for something else. */
function ownsTheWish(before: string): boolean {
  const comma = before.lastIndexOf(",");
  if (comma >= 0 && OWN_NOUN.test(before.slice(comma))) return true;
  const open = before.lastIndexOf("(");
  return open >= 0 && !before.slice(open).includes(")") && /\p{L}{2}/u.test(before.slice(open));
}
