import { defineFact } from "../define-fact.ts";
import { BARE_DEGREE, DEGREE, JAPANESE_DEGREE, SHORT_DEGREE } from "../lexicon/degrees.ts";
import type { FactValue } from "../values.ts";
import { choose } from "./education/choose.ts";
import type { Schooling } from "./education/judge.ts";
import {
  readAs,
  readBare,
  readDegree,
  readDegreeWord,
  readItemAs,
  readJoined,
  readShort,
} from "./education/mentions.ts";
import { fromStructured } from "./education/structured.ts";
import { readStudent } from "./education/students.ts";

/** The lowest schooling that the posting accepts, and whether the applicant must be studying now. */
export const education = defineFact<"education", Schooling, FactValue<"education">>({
  kind: "education",
  rules: [
    {
      // "Bachelor's degree", "Abitur", "ensino superior"; not the degree that tuition help pays for, nor "PhDs from MIT"
      name: "education/degree",
      pattern: DEGREE,
      read: readDegree,
    },
    {
      // "writing skillsBachelor's degreeTravel is needed", where line breaks were lost; not a degree that stands free
      name: "education/joined-degree",
      pattern:
        /(?<highSchool>High [Ss]chool [Dd]iploma|GED)|(?<associate>Associate['’]?s?['’]? [Dd]egree)|(?<bachelor>Bachelor['’]?s?['’]? [Dd]egree|Bachelor['’]s|(?:University|College|Undergraduate|BS|BA|BS\/BA) [Dd]egree)|(?<master>Master['’]?s?['’]? [Dd]egree)|(?<doctorate>Ph\.?D\.?)/dgu,
      read: readJoined,
    },
    {
      // 「大卒以上」「修士または博士」; 「博士課程の学生を支援」 is not asked of the applicant
      name: "education/japanese-degree",
      pattern: JAPANESE_DEGREE,
      read: readDegree,
    },
    {
      // "BS/MS in Physics", "B.Tech", "J.D."; not "MS Office", "Boston, MA", "Baltimore, MD"
      name: "education/short-degree",
      pattern: SHORT_DEGREE,
      read: readShort,
    },
    {
      // "Bachelor/Master", "Education: Bachelors", "Ausbildung oder Studium"; not "Scrum Master", "Associate Director"
      name: "education/bare-degree",
      pattern: BARE_DEGREE,
      read: readBare,
    },
    {
      // "a degree in Finance", "degree required"; not "a high degree of care", "no degree needed", "360 degree feedback"
      name: "education/degree-word",
      pattern: /(?<![\p{L}\p{N}-])degrees?(?![\p{L}°])/dgiu,
      read: readDegreeWord,
    },
    {
      // "currently enrolled in a university", "valid student status", "enrollment at an accredited college"; not "clients enrolled in Medicaid"
      name: "education/enrolled",
      pattern:
        /(?<!\p{L})(?:student status|enrolled students?|currently studying|(?:you are|you['’]re|be) (?:currently |still )?(?:an? )?student of|enroll?ed as (?:an? )?(?:\p{L}+ )?students?)(?!\p{L})|(?<!\p{L})(?:enroll?ed|enroll?ment|matriculated|registered (?:as an? (?:full[- ]time )?student|at an?|in an?|with an?)|return(?:ing)? to)(?!\p{L})[^.;\n]{0,70}?(?<!\p{L})(?:colleges?|universit(?:y|ies)|degree|undergraduate|graduate (?:school|program(?:me)?|degree)|post[- ]?secondary|high school|law school|academic (?:program|institution|studies)|educational institution|school|(?:your|their) (?:studies|program(?:me)?))(?!\p{L})/dgiu,
      read: readStudent,
    },
    {
      // "rising senior", "Sophomore or Junior level students", "junior standing", "majoring in"; not "Senior Engineer", "junior developers"
      name: "education/standing",
      mentions: /freshm|sophomore|junior|senior|majoring|standing|undergrad|class of/iu,
      pattern:
        /(?<!\p{L})(?:(?:currently |are |students? )majoring in|students? in good (?:academic )?standing|complet(?:ed|ion)(?: of)?(?: at least)?\s(?:your\s|the\s|their\s)?(?:freshman|sophomore|junior)\syear|enrolled as an?\s(?:rising\s)?(?:freshman|sophomore|junior|senior)|class of 20\d\d\s(?:students?|undergraduates?|graduates?)|current\s(?:undergraduates?|juniors|seniors|sophomores|freshmen)|college\s(?:freshm[ae]n|sophomores?|juniors?|seniors?)|(?:rising|incoming|upcoming)\s(?:(?:college|university|undergraduate|high[- ]school)\s)?(?:freshm[ae]n|sophomores?|juniors?|seniors?)|(?:(?:college|university|undergraduate|high[- ]school)\s)?(?:freshm[ae]n|sophomores?|juniors?|seniors?)(?:(?:,|\/|\s(?:or|and|to)|,\s(?:or|and))\s?(?:rising\s)?(?:freshm[ae]n|sophomores?|juniors?|seniors?)){0,3}\s(?:in (?:college|university)|(?:class )?standing|status|level\s?(?:college )?students?|students|year|in (?:credits|an? (?:accredited|bachelor|undergraduate|college|university))))(?!\p{L})/dgiu,
      read: readStudent,
    },
    {
      // "current college student", "final-year student", "2nd year law student"; not "teach university students"
      name: "education/student",
      pattern:
        /(?<!\p{L})(?<who>(?:(?:undergraduate|undergrad|freshman|sophomore|junior|senior)\s?(?:\/|or|and|,|&)\s?)?(?:(?:undergraduate|undergrad|college|university|graduate|law|law school|high[- ]school|degree-seeking|full-time|current|active|engineering|business|stem|computer science|(?:final|penultimate|last|first|second|third|fourth|1st|2nd|3rd|4th)[- ]year)\s){1,3}students?|students?\s(?:of|at|in)\s(?:an?\s|the\s)?(?:\p{L}+\s){0,3}?(?:university|college|degree|school|bachelor))(?!\p{L})/dgiu,
      read: readStudent,
    },
    {
      // "graduating in May 2027", "expected graduation date of December 2026"; not "graduated in 2019"
      name: "education/graduating",
      pattern:
        /(?<!\p{L})(?:(?:expected|anticipated|projected|estimated)\s(?:\p{L}+\s){0,2}?graduation|graduating|graduation date|expected to graduate|(?:will|must) (?:graduate|be graduating))(?!\p{L})[^.;\n]{0,50}?(?<!\d)20\d\d(?!\d)/dgiu,
      read: readStudent,
    },
    {
      // "immatrikulierte Studierende", "du studierst Informatik", "eingeschriebener Student"; not "wir unterstützen Studierende"
      name: "education/studierend",
      pattern:
        /(?<!\p{L})(?:(?:immatrikuliert|eingeschrieben)\p{L}*|(?:du|sie)\s(?:studierst|studieren)|(?:laufendes|aktuelles|begonnenes)\s\p{L}*studium|(?:bist|als|sind)\s(?:aktuell\s|derzeit\s|noch\s)?student(?:in)?|student(?:[:*_/-]?in)?(?:\s\([^)\n]{1,12}\))?\s(?:der|des|im|eines|einer)|studierende[rn]?\s(?:der|des|im|eines|einer|ab)|immatrikulation\s(?:an|als)|je bent student|student aan)(?!\p{L})/dgiu,
      read: readStudent,
    },
    {
      // "studenta vysoké školy", "studujete VŠ"; not "vysoká škola je náš zákazník"
      name: "education/czech-student",
      pattern:
        /(?<!\p{L})(?:student(?:a|y|i|ka|ku|ky|ů)?(?:\s(?:nebo|a|či)\s\p{L}{1,12}|\/\p{L}{1,4})?\s(?:vysoké školy|vysokých škol|VŠ|univerzity)|stud(?:ujete|uješ|ující)\s(?:na\s)?(?:vysok(?:ou|é)\s(?:školu|škole)|VŠ|univerzit[uě]))(?!\p{L})/dgiu,
      read: readStudent,
    },
    {
      // "étudiant en informatique", "estudiante universitario", "estudante de", "iscritto all'università"; not "carte étudiant"
      name: "education/etudiant",
      pattern:
        /(?<!\p{L})(?:previsão de (?:formatura|conclusão|formação)|étudiante?(?:\(e\)|[·.-]e)?\s(?:en\s|à\s|actuellement)|estudiantes?\s(?:universitari[oa]s?|de\s|en\s)|estudantes?\s(?:universitári[oa]s?|de\s|do\s)|cursando\s(?!(?:ensino superior|o ensino superior))|matriculad[oa]s?\s(?:em|en|na|no)\s|convenio\s(?:con|de)\s[^.;\n]{0,30}?(?:universidad|universitario|prácticas)|iscritt[oi]\s(?:a\s|all['’]|al\s)|studente\s(?:di\s|in\s|universitario)|je studeert(?!\p{L}))/dgiu,
      read: readStudent,
    },
    {
      // "recent graduate in Data Science", "completed studies in law", "recently graduated from university"; not "new graduate nurses get support"
      name: "education/graduate",
      pattern:
        /(?<!\p{L})(?:recent(?:ly)?\s(?:(?:university|college|bachelor['’]?s)\s)?(?:graduates?|graduated)(?=\s(?:in|with|from|of|or)\s|\s?\(|\s?$)|complet(?:ed|ion of)\s(?:(?:your|university|academic|higher|relevant|a|course of)\s){0,3}(?:studies|higher education)(?=\s(?:in|of)\s))/dgiu,
      read: readAs("bachelor", { enrolled: false }),
    },
    {
      // "Formação em Engenharia", "Higher education in law" at the beginning of a line; not "clients in higher education"
      name: "education/formacao",
      pattern:
        /^[\s•*-]{0,4}(?:formação|formado|formada|formado\(a\))\s(?:acadêmica\s|completa\s|concluída\s)?(?:em|na área)(?!\p{L})|^[\s•*-]{0,4}(?:completed\s)?higher\s(?:technical\s|economic\s|medical\s|legal\s)?education(?=\s(?:in|or)\s|\s?[,.;(]|\s?$)/dgiu,
      read: readAs("bachelor"),
    },
    {
      // a line "Técnico en electricidad"; not the title of the job, nor "soporte técnico en planta"
      name: "education/tecnico",
      pattern:
        /^[\s•*-]{0,4}(?:técnic[oa](?:\/a|\(a\))?|tecnólog[oa])\s(?:superior\s|medio\s|titulado\s)?(?:en|em)(?!\p{L})/dgiu,
      read: readItemAs("associate"),
    },
    {
      // a line "Profesional en administración", "Titulado en derecho"; not "desarrollo profesional en la empresa"
      name: "education/profesional",
      pattern:
        /^[\s•*-]{0,4}(?:profesional(?:es)?|título profesional|titulad[oa](?:\/a|\(a\))?)\s(?:titulad[oa]\s|universitari[oa]\s|graduad[oa]\s)?(?:en|de)(?!\p{L})/dgiu,
      read: readItemAs("bachelor"),
    },
    {
      // "graduate of an accredited school of nursing"; not "nursing student", which names no level
      name: "education/profession-school",
      pattern:
        /(?<!\p{L})(?:(?:graduate(?:d|s)?|graduation|completion|completed)\s(?:of|from)\s(?:an?\s)?(?:\p{L}+[\s-]){0,5}?(?:program(?:me)? (?:in|of) (?:professional |practical |vocational )?(?:nursing|radiologic technology|surgical technology|respiratory therapy)|(?:LPN|LVN|RN)\s(?:program(?:me)?|school)|school of (?:professional |practical |vocational )?nursing|nursing (?:school|program)|(?:\p{L}+\s){0,2}technician program|(?:\p{L}+\s){0,2}technologist program|vocational (?:school|program)|trade school|technical school)(?!\p{L})|complet(?:ed|ion of)\s(?:an?\s)?(?:\p{L}+\s){0,2}(?:apprenticeship|vocational training|vocational education)(?!\p{L}))(?!\p{L})/dgiu,
      read: readAs("associate"),
    },
  ],
  fromStructured,
  resolve: choose,
});
