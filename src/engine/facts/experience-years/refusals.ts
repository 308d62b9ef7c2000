import type { RuleContext } from "../../define-fact.ts";
import { WISH_AFTER, WISH_BEFORE } from "../../lexicon/preference.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { Block, Section } from "../../snapshot.ts";

/** Right after the span: it is an age, a term, schooling, residence, or the company's own time. */
const AFTER = lightPattern(
  /^['’´`]?\s*(?:\(s\)\s*)?(?:old|of age|or older|ago|in business(?=\s*(?:$|[.,;)]|for|since|and))|in a row|in operation|in existence|in school|in college|in university|in post-?secondary|in length|in duration|in the making|running|straight|later|from (?:now|today|the)|prior to|after (?:graduat|the)|of (?:\p{L}+ ){0,3}(?:courses?|course\(s\)|coursework|classes|curricul\p{L}+|schooling)|of (?:an? |your |the |full[- ]time )?(?:age|service|tenure|growth|history|success|innovation|operation|business|existence|post-?secondary|undergraduate|graduate|college|university|high school|stud(?:y|ies)|coursework|course|education|school(?:ing)?|(?:continuous |uninterrupted )?residen\p{L}*|vesting|warranty|programming at|employment (?:at|with|in the company)|graduation|relevant coursework|change|heritage|trust|excellence|driving history)|(?:continuous|uninterrupted) residen\p{L}*|(?:rotational |graduate |training )?(?:program(?:me)?s?|scheme|contract|vesting|warranty|lease|guarantee|degree|diploma|college|university|fixed[- ]term|track record of growth|anniversary|plan|roadmap|cliff|residen\p{L}*|tenure|service)|resident|alt(?![\p{L}])|unternehmens\p{L}*|am markt|bestehen\p{L}*|d['’](?:existence|ancienneté|âge|études)|de (?:historia|historia|edad|vida|mercado|antigüedad|história|idade|garantía|estudios|estudos)|no mercado|en el mercado|oud)(?!\p{Ll})/iu,
);

/** Right before the span: a time in the past or ahead, an age, a repetition. */
const BEFORE = lightPattern(
  /(?:^|[^\p{L}])(?:within|during|in|over|for|of|throughout|across)?\s*(?:the |your |my |our |their )?(?:last|past|next|first|previous|prior|coming|following|recent|every|each|another|these|those|after|until|aged?|age of|older than|younger than|within|since|valid for|every other|dans les|depuis|il y a|seit|vor|in den (?:letzten|nächsten|ersten)|innerhalb von|últimos|próximos|hace|há|nos últimos|ultimi|laatste|afgelopen|posledních)\s*(?:\(?at least\)?\s*)?$/iu,
);

/** "una empresa con 30 años de trayectoria": the time that the employer has been there. */
const AGE_OF_EMPLOYER = lightPattern(
  /(?<!\p{L})(?:empresa|entidad|compañía|fundación|grupo|firma|institución|organización|asociación|instituição|fundação|azienda|entreprise|association|unternehmen|betrieb|verein|bedrijf)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:con|com|avec|mit|met)(?: \p{L}+){0,3}\s*$/iu,
);

/** The span is a way around a degree: "degree or 4 years of experience", "4 years in lieu of a degree". */
const INSTEAD_BEFORE = lightPattern(
  /(?:degree|diploma|GED|bachelor['’]?s?|master['’]?s?|ph\.?d\.?|equivalent|certifi\p{L}+|licence|license|studium|ausbildung|abschluss|diplôme|titulación|título)[^;]{0,80}?(?:\(\s*|(?<!\p{L})(?:or|oder|ou|o)\s+|(?:with\s+|have\s+)?equivalent\s+)(?:an?\s+)?(?:equivalent(?:\s+(?:of|to|combination of))?\s*)?(?:with\s+)?(?:\(\s*)?(?:at\s+least\s+|a\s+minimum\s+of\s+|minimum(?:\s+of)?\s+|min\.?\s+|over\s+)?$/iu,
);
const NO_DEGREE_BEFORE = lightPattern(
  /(?<!\p{L})(?:in lieu of|without|instead of|no|(?:do|does|did) not (?:have|hold|possess))\s(?:an?\s)?(?:\p{L}+['’]?s?\s)?(?:degree|diploma|bachelor['’]?s?)(?!\p{L})[^;]{0,40}$/iu,
);
const INSTEAD_AFTER = lightPattern(
  /^[^;]{0,90}?(?:in lieu of|in place of|instead of|in substitution|may (?:be )?substitut\p{L}*|can (?:be )?substitut\p{L}*|substitutes? for|accepted for|with(?:out| no) (?:an? )?(?:\p{L}+ )?(?:degree|diploma)|equals? (?:one|1)|will be considered (?:in|as))/iu,
);
const NUMBERED = lightPattern(
  /(?:\d|two|three|four|five|six|seven|eight|ten)\s?\+?\)?\s?(?:years?|yrs?|jahre|ans|años|anos)(?!\p{L})/iu,
);

/** The span is for another grade of the role, or for some applicants only. */
const ONE_GRADE_AFTER = lightPattern(
  /^[^;.]{0,80}?\bfor (?:an? |the |our |those )?(?:level|grade|senior|sr|staff|lead|principal|mid|associate|engineer|manager|II|III|IV|PRN|per diem|part-time)\b/iu,
);
const ONE_GRADE_BEFORE = lightPattern(
  /(?:\bif (?:prn|per diem|part-time|you (?:do not|don['’]t)|without)|\b(?:senior|staff|principal|lead|expert|level [2-9])[^:.]{0,20}:)[^.;]{0,50}$/iu,
);

/** What the clause is about instead: shares, residence, licences, damages, a rotation. */
const TOPIC = lightPattern(
  /(?<!\p{L})(?:vest(?:s|ed|ing)?|cliff|shares|equity|options|warrant(?:y|ies)|resid(?:e|ed|ence|ency|ent)|lived|living in|licen[cs]e (?:for|held)|clean driving|driving (?:record|licen[cs]e)|passport|visa|accidents?|convictions?|rotation|apprenticeship lasts|contract (?:term|length|of)|duration of|probation|authori[sz]ed to|eligible to|commit(?:ment)?(?: to)?|willing to stay|available|創業|設立|築|過去)(?!\p{L})/iu,
);
/** Experience that the job gives: "you will gain two years of experience". */
const GIVEN = lightPattern(
  /(?<!\p{L})(?:gain|gaining|build|get|receive|obtain|earn|grow|offers?|gives?|provides?|sammelst|gewinnst)\s+(?:you\s+)?(?:up to\s+|at least\s+|over\s+)?$/iu,
);

/** What the time adds to the pay: "an additional $1.25 for a licence and two years in the field". */
const RAISES = lightPattern(
  /(?<!\p{L})(?:additional|extra|added|plus|more|premium of|\+)\s?[$€£]\s?\d[\d.,]{0,8}(?:\s?(?:\/|per|an?)\s?\p{L}{1,6})?\s(?:for|with|after)\s[^.;]*$/iu,
);

const SEVERAL_ROLES = lightPattern(
  /(?<!\p{L})(?:hiring|open|opening|recruiting|looking)(?!\p{L})[^.\n]{0,50}?(?<!\p{L})(?:roles|positions|openings)(?!\p{L})/iu,
);
const LATER_DUTY = lightPattern(
  /(?<!\p{L})after (?:meeting|completing|satisfying)(?!\p{L})|(?<!\p{L})for (?:promotion|advancement)(?!\p{L})/iu,
);
const LIST_BACK = 12;

/** The place speaks of one of several jobs, or of a duty that comes later ("team leader, after meeting all of these:"). */
export function isOfOtherRole({ passage, passages, index }: RuleContext): boolean {
  if (SEVERAL_ROLES.test(passage.heading) && /^[^:.\n]{3,60}:\s/u.test(passage.text)) return true;
  if (passage.block.role !== "listItem") return false;
  for (let back = 1; back <= LIST_BACK; back++) {
    const above = passages[index - back];
    if (!above || above.block.role === "heading") return false;
    if (above.block.role !== "listItem")
      return above.text.trimEnd().endsWith(":") && LATER_DUTY.test(above.text);
  }
  return false;
}

/** Whether the time is not a demand of work, by the words directly about it. */
export function isOtherTime(before: string, after: string, saysExperience: boolean): boolean {
  if (AFTER.test(after) || INSTEAD_AFTER.test(after) || NO_DEGREE_BEFORE.test(before)) return true;
  if (AGE_OF_EMPLOYER.test(before)) return true;
  if (BEFORE.test(before) && !(saysExperience && /(?:prior|previous|recent)\s*$/iu.test(before))) return true;
  if (
    TOPIC.test(before) ||
    /^[^.;]{0,30}(?<!\p{L})(?:vest|cliff|rotation)/iu.test(after) ||
    GIVEN.test(before) ||
    RAISES.test(before)
  )
    return true;
  if (ONE_GRADE_AFTER.test(after) || ONE_GRADE_BEFORE.test(before)) return true;
  const instead = before.match(INSTEAD_BEFORE);
  return instead !== null && !NUMBERED.test(before);
}

const AFTERWARDS = lightPattern(
  new RegExp(
    `^(?<own>[^;]{0,160}?)(?<![\\p{L}-])(?:(?:is|are|would be|wird|ist|sind|est|sont|es|é|strongly|highly|also|but|very|always)\\s+)*${WISH_AFTER}(?!\\p{L}|\\s+(?:in|to|with|by|for)\\s)`,
    "iu",
  ),
);
const RIGHT_BEFORE = lightPattern(
  new RegExp(
    `(?<![\\p{L}])${WISH_BEFORE}[:,]?\\s*(?:an?\\s+|with\\s+|have\\s+|having\\s+|you\\s+have\\s+|of\\s+|ist\\s+|sind\\s+|eine\\s+|une\\s+|una\\s+|uma\\s+|première\\s+|at\\s+least\\s+|minimum\\s+(?:of\\s+)?|mit\\s+|mindestens\\s+|avec\\s+|au\\s+moins\\s+|con\\s+|com\\s+){0,4}$`,
    "iu",
  ),
);

const IN_BRACKETS = lightPattern(new RegExp(`^[^;(]{0,40}\\((?:strongly |highly )?${WISH_AFTER}\\)`, "iu"));
/** A noun of its own makes what a comma opens a second demand: "5 years of sales, SaaS experience preferred". */
const OWN_NOUN = lightPattern(
  /(?<!\p{L})(?:experience|background|degree|knowledge|familiarity|certifi\p{L}+|skills?|exposure|erfahrung\p{L}*|kenntnisse|expérience|experiencia|experiência|preferably|ideally)(?!\p{L})/iu,
);

/** Verbs whose whole sentence is a wish: "we prefer graduates with good marks and two years of experience". */
const WISHES = lightPattern(
  /(?<!\p{L})(?:we(?: would|['’]d)? prefer|preference (?:is|will be|may be) given to|se valora\p{L}*|valoramos|nous apprécions)(?!\p{L})[^.;]*$/iu,
);

/** Whether the years are only wished for: "2 years preferred", "ideally 5+ years". */
export function isWish(before: string, after: string): boolean {
  if (RIGHT_BEFORE.test(before) || WISHES.test(before) || IN_BRACKETS.test(after)) return true;
  const own = after.replace(/\([^)]{0,120}\)/g, (part) => " ".repeat(part.length)).match(AFTERWARDS)
    ?.groups?.own;
  if (own === undefined || NUMBERED.test(own)) return false;
  const comma = own.lastIndexOf(",");
  return comma < 0 || !OWN_NOUN.test(own.slice(comma));
}

const APPLICANT = lightPattern(
  /(?<!\p{L})(?:you|your|you['’](?:ll|ve|re)|candidates?|applicants?|requires?|required|requirements?|erwarten|setzen|voraus\p{L}*|wünschen|attendons|exigeons|esperamos|pedimos|exigimos|wenigstens|au moins|al menos|pelo menos|minstens|almeno|must|need|looking for|seeking|seeks?|ideal(?:ly)?|minimum|at least|qualif\p{L}+|who (?:has|have)|someone|experienced|du|dein\p{L}*|sie|ihr\p{L}*|mindestens|mind|vous|votre|tu|tienes|buscamos|procuramos|você|with)(?!\p{L})/iu,
);
const COMPANY = lightPattern(
  /(?<!\p{L})(?:we|we['’](?:re|ve)|our|us|founded|established|company|firm|clients?|customers|leader|team (?:has|of)|combined|collective(?:ly)?|wir|unser\p{L}*|nous|notre|nos|nuestr\p{L}*|nós|nossa?s?|empresa|entreprise|unternehmen)(?!\p{L})/iu,
);
/** "With over 20 years of experience, ..." opens a sentence about the employer. */
const OPENS = lightPattern(
  /^\s*(?:with|fort(?:e|es|s)? de|backed by|building on|drawing on|having|boasting|mit|avec|con|com|for)\s+(?:over |more than |nearly |almost |about |über |mehr als |plus de |más de |mais de )?$/iu,
);

/** Words between the span and "experience" by which the experience is not the applicant's: "20 years we have experience". */
const OTHERS = lightPattern(
  /(?<!\p{L})(?:we|our|us|that|which|wir|unser\p{L}*|nous|notre|gives?|giving|provid\p{L}+|offer\p{L}*|gain\p{L}*|(?<=^\s?)(?:training|onboarding)(?: program(?:me)?)?,? (?:including|with|from|led)|rotation|you will|you['’]ll)(?!\p{L})/iu,
);
export const isOfOthers = (words: string): boolean => OTHERS.test(words);

/** Whether the years are the employer's own. */
export function speaksOfCompany(
  sentence: string,
  before: string,
  section: Section,
  role: Block["role"],
): boolean {
  if (section === "required" || role === "field") return false;
  if (OPENS.test(before) && role !== "listItem")
    return !/(?<!\p{L})(?:you|your|candidates?|must|vous|votre|tu|du|dein\p{L}*|sie|ihr|usted|tienes|você)(?!\p{L})/iu.test(
      sentence,
    );
  const asksFor = APPLICANT.test(before.replace(/(?<!\p{L})with(?!\p{L})/giu, " "));
  return COMPANY.test(before) && !asksFor && !/\b(?:looking|searching) for\b/iu.test(sentence);
}
