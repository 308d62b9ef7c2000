import { besideRule, type CountriesFound } from "../countries-beside.ts";
import { defineFact } from "../define-fact.ts";

/** Equal opportunity statements name citizenship without asking for any. */
const EQUAL =
  /\b(?:regardless|without regard|irrespective|discriminat\w*|equal (?:employment )?opportunit|on the basis of|protected (?:by|class|characteristic)|unabhängig von|sans distinction|independientemente|independentemente)/i;
const WISH =
  /^[^.;\n]{0,30}?\b(?:preferred|priority|prioriti[sz]ed|preference|a plus|desired|desirable|advantageous|encouraged|welcome|von vorteil|bevorzugt|un atout|deseable|desejável)\b/i;
/** "citizens and permanent residents will be given priority". */
const PRIORITY = /^[^.;\n]{0,70}?\b(?:priorit\w+|preference)\b/i;
const NOT_ASKED =
  /^[^.;\n]{0,25}?\b(?:(?:is|are) not|not required|isn['’]t|n\/a|not necessary|nicht erforderlich)\b|^[^.;\n]{0,20}?[:?] ?(?:no|none|n\/a)\b/i;
const NEGATED = /\b(?:non|not (?:a|an|required to be)|whether|including|if you are|for)[ -]*$/i;
/** "citizens or otherwise authorized to work": the right to work is asked for, not citizenship. */
const OR_PERMIT =
  /^[^.;\n]{0,90}?(?:\b(?:or|and\/or|and (?:those|all|anyone)|oder|ou|o)\b|\/|,)[^.;\n]{0,70}?(?:authori[sz]ed (?:to|for)|work[ -]?(?:authori[sz]ation|permits?|visas?|rights?)|valid (?:\w+ )?visas?|visa holders?|\bEAD\b|\bOPT\b|H-?1B|right to work|eligible to work|arbeitserlaubnis|aufenthalt|titre de séjour|permis|permiso|autoriz)/i;
const PERMIT_BEFORE =
  /(?:authori[sz]ed to work|work permit|right to work|work authori[sz]ation|valid visa|eligible to work|arbeitserlaubnis|titre de séjour|permiso de trabajo)[^.;\n]{0,40}$/i;
const ASKED_BEFORE =
  /(?:\b(?:must|only|require[ds]?|requiring|requirements?|pre-?requisites?|restricted|limited|open|proof|prove|verif\w+|eligib\w+|need(?:s|ed)?(?: to)?(?: be| have)|(?:has|have) to(?: be)?|shall|should|you are|be|being|status|hold(?:s|ing)?|possess\w*|have|as|i\.e\.,?|either|all|candidates?|applicants?|due to|muss|musst|müssen|sind|être|es|êtes|doit|doivent|avoir|posséder|ser|tener|poseer|possuir|ter)\b|[:(])[^.;\n]{0,70}$/i;
const ASKED_AFTER =
  /^[^.;\n]{0,50}?\b(?:required?|only|mandatory|pre-?requisites?|a must|necessary|needed|essential|requirements?|can apply|may apply|eligible|considered|erforderlich|voraussetzung|zwingend|notwendig|requise?|exigée?|obligatoire|imprescindible|requerida|obligatori[ao]|necesari[ao]|obrigatóri[ao]|necessári[ao])\b/i;
/** Whom the employer serves: "help American citizens". */
const SERVED =
  /\b(?:help\w*|serv\w+|support\w*|services?|needs of|lives of|millions of|protect\w*|empower\w*|for|among|by|with)\s(?:\w+ ){0,2}$/i;
/** Public posts list whose nationals may apply: no single citizenship is demanded. */
const OPEN_TO_GROUPS =
  /\bnationals of (?:the )?(?:republic of ireland|eu\b|commonwealth)|\bcommonwealth (?:citizens|countries|nationals)|settled status/i;
/** "unable to sponsor holders of citizenship of X": whom the employer cannot take; "nobody but US citizens" asks for it. */
const CANNOT_TAKE =
  /\b(?:unable to|cannot|not able to) (?:obtain|provide|offer|sponsor|hire|accept|consider|employ)\b(?:(?!\b(?:other than|except|but|unless|without|only)\b)[^.;\n]){0,110}$/i;
/** "Certain roles may require U.S. Person status": the employer's jobs at large. */
const AT_LARGE =
  /\b(?:some|certain|many|several|select(?:ed)?) (?:of our )?(?:roles|positions|jobs|programs|projects)\b[^.;\n]{0,40}$/i;
const QUESTION = /\?\s*$/;

function isRefused({
  sentence,
  beforeAll,
  afterAll,
  passage: { text, block },
  match,
  places,
  passages,
  index,
}: CountriesFound): boolean {
  if (EQUAL.test(sentence) || QUESTION.test(sentence)) return true;
  if (CANNOT_TAKE.test(beforeAll) || AT_LARGE.test(beforeAll)) return true;
  if (
    OPEN_TO_GROUPS.test(
      passages
        .slice(Math.max(0, index - 3), index + 4)
        .map((near) => near.text.slice(0, 400))
        .join(" "),
    )
  )
    return true;
  if (
    WISH.test(afterAll) ||
    PRIORITY.test(afterAll) ||
    NOT_ASKED.test(afterAll) ||
    NEGATED.test(beforeAll.slice(-40))
  )
    return true;
  if (OR_PERMIT.test(afterAll) || PERMIT_BEFORE.test(beforeAll) || SERVED.test(beforeAll.slice(-50)))
    return true;
  const isPoint = text.length < 70 && block.section !== "benefits" && block.role !== "heading";
  const isField = match.index === 0 && places.start > 0;
  return !isPoint && !isField && !ASKED_BEFORE.test(beforeAll) && !ASKED_AFTER.test(afterAll);
}

const CITIZEN =
  "(?:citizens?(?:hip)?(?: status)?|nationals(?![a-z])|national(?=\\s*(?:[.,;):/]|$|only|or |and |holding))|nationality|passports?(?: holders?)?)";

/** Citizenship that is demanded of the applicant; a permanent resident counted as a U.S. person is one. */
export const citizenship = defineFact<"citizenship", readonly string[], string[]>({
  kind: "citizenship",
  rules: [
    // "must be a US citizen", "U.S. citizenship is required", "Canadian citizens only", "EU passport"; not "regardless of citizenship", "citizens or anyone authorized to work"
    besideRule({
      name: "citizenship/of-country",
      pattern: new RegExp(
        `(?:['’]s?)?[ -](?:(?:born|naturali[sz]ed|sole|single|member[- ]states?|country) )?${CITIZEN}`,
        "dgi",
      ),
      side: "before",
      refuses: isRefused,
    }),
    // "must be a us citizen", in small letters; not "tell us citizen stories"
    {
      name: "citizenship/us-in-small-letters",
      pattern: /(?<=\b(?:be an?|be|an?|only) )us citizen(?:ship|s)?\b/dg,
      read: (_match, { sentence }) => (EQUAL.test(sentence) || QUESTION.test(sentence) ? null : ["US"]),
    },
    // "citizens of EU member states", "citizenship of the United States", "ressortissant de l'UE"; not "citizens of the world"
    besideRule({
      name: "citizenship/citizen-of",
      pattern:
        /\b(?:citizens?(?:hip)?|nationals?|nationality|staatsangehörigkeit|staatsbürger(?:schaft|in)?|staatsangehörige\w*|ressortissante?s?|citoyen(?:ne)?s?|nationalité|ciudadan[oa]s?|ciudadanía|nacionalidad|cidadã[oa]s?|cidadãos|cidadania|nacionalidade) (?:of|in|from|eines|einer|des|der|d['’]un|de|do|da|dos|del) ?(?:an?|the|one of the|pays|país|países|estado)? ?(?:membre |miembro |membro )?(?:de |del |da |of )?(?:an? )?/dgi,
      side: "after",
      refuses: isRefused,
    }),
    // fields "Citizenship: US", "Citizenship requirement - Canada"; not "Citizenship: any"
    besideRule({
      name: "citizenship/field",
      pattern:
        /\b(?:citizenship|nationality|staatsangehörigkeit|nationalité|nacionalidad)(?: (?:requirements?|required|status))? ?[:–—-] ?/dgi,
      side: "after",
      refuses: isRefused,
    }),
    // "US Person under ITAR", "limited to U.S. persons"; not "non-U.S. persons"
    {
      name: "citizenship/us-person",
      pattern:
        /(?<!non[- ])(?<!foreign )(?<![A-Za-z])(?:U\.?\s?S\.?|United States)[ -][Pp](?:erson|ERSON)s?(?:hip)?\b(?! of| with| who)/dg,
      read: (_match, { sentence, before, after }) =>
        EQUAL.test(sentence) ||
        QUESTION.test(sentence) ||
        NEGATED.test(before.slice(-20)) ||
        AT_LARGE.test(before) ||
        WISH.test(after) ||
        NOT_ASKED.test(after)
          ? null
          : ["US"],
    },
    // German: "deutsche Staatsangehörigkeit", "EU-Staatsbürgerschaft"; not "unabhängig von Staatsangehörigkeit"
    besideRule({
      name: "citizenship/german",
      pattern:
        /[- ](?:staatsangehörigkeit|staatsbürgerschaft|staatsbürger(?:in)?|staatsangehörige[rn]?|nationalität|bürger(?:in|schaft)?|pass)(?![a-zà-ɏ])/dgi,
      side: "before",
      refuses: isRefused,
    }),
    // "nationalité française", "nacionalidad española", "cidadania portuguesa"; not "sans distinction de nationalité"
    besideRule({
      name: "citizenship/romance",
      pattern:
        /\b(?:nationalité|citoyenneté|citoyen(?:ne)?s?|nacionalidad|ciudadanía|ciudadan[oa]s?|pasaporte|nacionalidade|cidadania|cidadã[oa]|cittadinanza|passaporte) \p{L}{4,20}(?!\p{L})/dgiu,
      side: "last",
      refuses: isRefused,
    }),
  ],
  resolve(candidates) {
    if (candidates.length === 0) return null;
    return { value: [...new Set(candidates.flatMap(({ item }) => item))], from: candidates };
  },
});
