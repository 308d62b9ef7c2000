import { defineFact, type RuleContext } from "../define-fact.ts";
import { countriesOf, country, countryAdjective, countryOfAdjective } from "../lexicon/countries.ts";
import { anyCase } from "../lexicon/pattern.ts";
import { countryList, placesIn } from "../lexicon/place-list.ts";

/** Equal opportunity statements name citizenship without asking for any. */
const EQUAL =
  /\b(?:regardless|without regard|irrespective|discriminat\w*|equal (?:employment )?opportunit|on the basis of|protected (?:by|class|characteristic)|unabhängig von|sans distinction|independientemente|independentemente)/i;
const WISH =
  /^[^.;\n]{0,30}?\b(?:preferred|a plus|desired|desirable|advantageous|encouraged|welcome|von vorteil|bevorzugt|un atout|deseable|desejável)\b/i;
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
const QUESTION = /\?\s*$/;

const CITIZEN =
  "(?:citizens?(?:hip)?(?: status)?|nationals(?![a-z])|national(?=\\s*(?:[.,;):/]|$|only|or |and |holding))|nationality|passports?(?: holders?)?)";

function read(
  match: RegExpMatchArray,
  { sentence, before, after, passage }: RuleContext,
): readonly string[] | null {
  if (EQUAL.test(sentence) || QUESTION.test(sentence)) return null;
  if (WISH.test(after) || NOT_ASKED.test(after) || NEGATED.test(before.slice(-40))) return null;
  if (OR_PERMIT.test(after) || PERMIT_BEFORE.test(before)) return null;
  const own =
    passage.text.length < 70 && passage.block.section !== "benefits" && passage.block.role !== "heading";
  if (SERVED.test(before.slice(-50))) return null;
  if (!ASKED_BEFORE.test(before) && !ASKED_AFTER.test(after) && !own) return null;
  const words = match.groups?.places ?? match.groups?.of ?? "";
  const adjective = countryOfAdjective(words);
  const countries = adjective && countriesOf(words).length === 0 ? [adjective] : placesIn(words).countries;
  return countries.length > 0 ? countries : null;
}

/** Citizenship that is demanded of the applicant; a permanent resident counted as a U.S. person is one. */
export const citizenship = defineFact<"citizenship", readonly string[], string[]>({
  kind: "citizenship",
  rules: [
    {
      // "must be a US citizen", "U.S. citizenship is required", "Canadian citizens only", "EU passport"; not "regardless of citizenship", "citizens or anyone authorized to work"
      name: "citizenship/of-country",
      pattern: new RegExp(
        `(?<of>${country}(?:(?: or |/| and |, )${country}){0,9}|${anyCase(`(?:${countryAdjective}|united states)`)}|(?<![A-Za-z])us(?= citizen))(?:['’]s?)?[ -](?:${anyCase("(?:born |naturali[sz]ed |sole |single |member[- ]states? |country )?")})${anyCase(CITIZEN)}`,
        "dg",
      ),
      read: (match, context) => {
        const words = match.groups?.of ?? "";
        return /^us$|^united states$/i.test(words)
          ? read({ ...match, groups: { of: "US" } } as RegExpMatchArray, context)
          : read(match, context);
      },
    },
    {
      // "citizens of EU member states", "citizenship of the United States", "ressortissant de l'UE"
      name: "citizenship/citizen-of",
      pattern: new RegExp(
        `${anyCase("\\b(?:citizens?(?:hip)?|nationals?|nationality|staatsangehörigkeit|staatsbürger(?:schaft|in)?|staatsangehörige\\w*|ressortissante?s?|citoyen(?:ne)?s?|nationalité|ciudadan[oa]s?|ciudadanía|nacionalidad|cidadã[oa]s?|cidadãos|cidadania|nacionalidade) (?:of|in|from|eines|einer|des|der|d['’]un|de|do|da|dos|del) ?(?:an?|the|one of the|pays|país|países|estado)? ?(?:membre |miembro |membro )?(?:de |del |da |of )?(?:an? |the |l['’]|la |a )?")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // fields "Citizenship: US", "Citizenship requirement - Canada"; not "Citizenship: any"
      name: "citizenship/field",
      pattern: new RegExp(
        `${anyCase("\\b(?:citizenship|nationality|staatsangehörigkeit|nationalité|nacionalidad)(?: (?:requirements?|required|status))? ?[:–—-] ?")}(?<places>${countryList})`,
        "dg",
      ),
      read,
    },
    {
      // "US Person under ITAR", "limited to U.S. persons"; not "non-U.S. persons"
      name: "citizenship/us-person",
      pattern:
        /(?<!non[- ])(?<!foreign )(?<![A-Za-z])(?:U\.?\s?S\.?|United States)[ -][Pp](?:erson|ERSON)s?(?:hip)?\b(?! of| with| who)/dg,
      read: (_match, { sentence, before, after }) =>
        EQUAL.test(sentence) ||
        QUESTION.test(sentence) ||
        NEGATED.test(before.slice(-20)) ||
        WISH.test(after) ||
        NOT_ASKED.test(after) ||
        /\bnon-?\s?$/i.test(before)
          ? null
          : ["US"],
    },
    {
      // German: "deutsche Staatsangehörigkeit", "EU-Staatsbürgerschaft", "deutscher Staatsbürger"; not "unabhängig von Staatsangehörigkeit"
      name: "citizenship/german",
      pattern: new RegExp(
        `(?<of>${country}|${anyCase(countryAdjective)})[- ]${anyCase("(?:staatsangehörigkeit|staatsbürgerschaft|staatsbürger(?:in)?|staatsangehörige[rn]?|nationalität|bürger(?:in|schaft)?|pass)")}(?![A-Za-zÀ-ɏ])`,
        "dg",
      ),
      read,
    },
    {
      // "nationalité française", "nacionalidad española", "cidadania portuguesa"; not "sans distinction de nationalité"
      name: "citizenship/romance",
      pattern: new RegExp(
        `${anyCase("\\b(?:nationalité|citoyenneté|citoyen(?:ne)?s?|nacionalidad|ciudadanía|ciudadan[oa]s?|pasaporte|nacionalidade|cidadania|cidadã[oa]|cittadinanza|passaporte) ")}(?<of>${anyCase(countryAdjective)}|${country})`,
        "dg",
      ),
      read,
    },
  ],
  resolve(candidates) {
    if (candidates.length === 0) return null;
    return { value: [...new Set(candidates.flatMap(({ item }) => item))], from: candidates };
  },
});
