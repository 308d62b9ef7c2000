import { defineFact } from "../define-fact.ts";
import { EMPLOYMENT, type EmploymentType } from "../lexicon/employment.ts";
import { choose } from "./employment-type/choose.ts";
import { type Kinds, readPlace } from "./employment-type/places.ts";
import { readAs, readHint, readPhrase, readSentence, readYou } from "./employment-type/sentences.ts";
import { fromStructured } from "./employment-type/structured.ts";

const KIND =
  "(?:full|part)(?:[\\s-]{0,2}(?:or|and|&|/)[\\s-]{0,2}(?:full|part))?[\\s‐‑–-]?time|temporary|temp|seasonal|permanent|freelance|fixed[- ]term|per[- ]diem|PRN|volunteer|contract|contract[- ]to[- ]hire|internship|apprenticeship|co-op";
const JOB =
  "(?:position|role|job|opportunity|opening|vacancy|post|appointment|assignment|engagement|employment|basis|contract|schedule|gig|hire|internship|co-op|placement|capacity|work(?!\\s(?:auth|permit|visa|rights?|eligib))|commitment|apprenticeship|hours|option|shift|applicant)s?";

/** How one is employed in this job, as its words say; what is offered later, to others or in benefits is not that. */
export const employmentType = defineFact<"employmentType", Kinds, EmploymentType[]>({
  kind: "employmentType",
  rules: [
    {
      // a title "Data Intern (Part-time)", a field "Job type: Contract", a line "Vollzeit | unbefristet"; not "Contract Manager"
      name: "employmentType/place",
      pattern: EMPLOYMENT,
      read: readPlace,
    },
    {
      // "this is a full-time, in-person role", "the position is part-time"; not "our positions may become permanent"
      name: "employmentType/told",
      pattern: new RegExp(
        `(?<!\\p{L})(?:this|the|our|der|die|das|diese)\\s(?:\\p{L}+[\\s-]){0,5}?(?:is|are|will be|would be|is being offered as|is offered as|can be|ist)\\s(?:(?!(?:to|for|of|in|with|by|at|from|responsible|that|who|how|where|when)\\s)[\\p{L}-]+,?\\s|\\d+[-\\s]){0,6}?(?<kinds>(?:${KIND})(?:\\s?(?:or|and|/|,|&)\\s?(?:${KIND}))?(?:[^.;\\n]{0,40}?(?<!\\p{L})(?:${JOB}))?)(?!\\p{L})`,
        "dgiu",
      ),
      read: readPhrase("told"),
    },
    {
      // "for a full-time, 1.00 FTE, day position", "full-time or part-time positions"; not "future full-time opportunities"
      name: "employmentType/job",
      pattern: new RegExp(
        `(?<!\\p{L})(?<kinds>(?:(?:full|part)(?:[\\s-]{0,2}(?:or|and|&|/)[\\s-]{0,2}(?:full|part))?[\\s‐‑–-]?time|temporary|temp|seasonal|permanent|freelance|fixed[- ]term|per[- ]diem|PRN|volunteer)(?:[\\s,/&-]{1,3}(?!that|who|which|is|are|with|for|we|you|to|employees?|staff|members?|benefits?|visa|resident|work author)[\\p{L}\\d.()'’-]+){0,5}?[\\s,]{1,2}(?:${JOB}))(?!\\p{L})`,
        "dgiu",
      ),
      read: readPhrase("shown"),
    },
    {
      // "contract position", "6-month contract", "contract-to-hire", "freelance basis"; not "contract negotiation", "close contracts"
      name: "employmentType/contract",
      pattern:
        /(?<!\p{L})(?:contract[\s-](?:position|role|job|opportunity|assignment|basis|engagement|to[\s-](?:hire|perm(?:anent)?))|(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)[+\s-]{1,3}(?:(?:to|-|–)[\s-]?\d{1,2}[\s+-]{1,2})?(?:months?|mos?|weeks?|years?|yrs?)[\s-]{1,2}(?:long\s|rolling\s|initial\s|fixed[\s-]term\s|renewable\s|W-?2\s|remote\s)?(?:contract|FTC|fixed[\s-]term)|fixed[\s-]term (?:contract|appointment|position|role|basis)|(?:long|short)[\s-]term contract|independent contractor|(?:as|as an?) (?:freelancer|contractor|consultant on a contract)|(?:on|via) (?:a )?(?:W-?2|1099|C2C|freelance|contract)(?: (?:basis|contract))?|W-?2 (?:contract|only|position)|1099 (?:contract|position|role|only|basis|contractor)|contract (?:length|duration|term)(?=\s?:)|contract\s?[:–(-]\s?(?:initial\s)?\d{1,2}[\s-]?(?:months?|weeks?|years?)|fixed[\s-]term(?=\s(?:of|for|until|ending|through)\s))(?!\p{L})/dgiu,
      read: readAs("contract"),
    },
    {
      // "a temp-to-perm role", "temporary to hire"; not "from temp to permanent in the kiln"
      name: "employmentType/temp-to-perm",
      pattern:
        /(?<!\p{L})temp(?:orary)?[\s-]to[\s-](?:perm(?:anent)?|hire)(?=\s(?:role|position|job|opportunity|basis|assignment|contract)|\s?[.,;)|]|\s?$)/dgiu,
      read: readAs("temporary"),
    },
    {
      // "looking for a full-time engineer", "as our first part-time designer", "hiring a seasonal associate"; not "hire full-time later"
      name: "employmentType/wanted",
      pattern:
        /(?<!\p{L})(?:looking for|looking to hire|hiring(?: for)?|seeking|seeks|searching for|recruiting|in need of|need|open to(?: both| the idea of)?|as (?:our|the) (?:first|next|new|founding|only)|join (?:us|our team|the team) as|several|multiple)\s(?:an?\s|our\s|the\s|several\s|multiple\s|new\s){0,2}(?:(?!to\s|for\s|of\s)[\p{L}-]+,?\s){0,3}?(?<kinds>(?:full|part)[\s‐‑–-]?time|seasonal|temporary|freelancers?|freelance|interns?|internship|volunteers?|co-op|working students?|apprentices?)(?!\p{L})/dgiu,
      read: readPhrase("shown"),
    },
    {
      // a short sentence "Full-time, W-2.", "Full- or part-time."; not "Full-time, benefited staff receive a pension."
      name: "employmentType/sentence",
      pattern:
        /(?:^|[.!?]\s)(?<kinds>(?:full|part)(?:[\s‐‑–-]{0,2}(?:or|and|&|\/)[\s-]{0,2}(?:full|part))?[\s‐‑–-]?time)(?=[.!]|,\s[^.!?\n]{2,60}(?:[.!]|$))/dgiu,
      read: readSentence,
    },
    {
      // "you will be employed full-time", "hired as a part-time employee"; not "you will be trained by full-time staff"
      name: "employmentType/you",
      pattern: new RegExp(
        `(?<!\\p{L})(?:you(?:['’]ll| will) (?:be|work|join)|(?:will be|are|is) (?:hired|employed|engaged))\\s(?:employed\\s|hired\\s|working\\s|engaged\\s|us\\s)?(?:as\\s|on\\s)?(?:an?\\s|our\\s)?(?:(?:fully\\s)?remote,?\\s)?(?<kinds>${KIND})(?!\\p{L}|\\s(?:job|from|remotely))`,
        "dgiu",
      ),
      read: readYou,
    },
    {
      // "must be available to work full-time", "able to work full time from May to July"; not "enrolled full-time", "worked full-time before"
      name: "employmentType/work",
      pattern:
        /(?<!\p{L})(?:(?<!(?:authori[sz]ed|eligible|legally|right|permitted|allowed) to )work|commit(?:ment)?|available|availability|employed|work(?:ing)? hours(?: are)?)\s(?:on\s)?(?:an?\s)?(?<kinds>(?:full|part)[\s‐‑–-]?time|full[\s-]time requirement)(?!\p{L}|\s(?:while|at another|student|job|employees?|from (?:home|anywhere|your|our|an)|remotely))|(?<!\p{L})(?<kinds2>full[\s-]time) requirement/dgiu,
      read: readPhrase("shown"),
    },
    {
      // "establish a full-time, 40 hour work schedule", "part-time (20 hours a week)"; not "full-time salaries"
      name: "employmentType/hours",
      pattern:
        /(?<!\p{L})(?<kinds>(?:full|part)[\s‐‑–-]?time)(?:\s\p{L}{2,15}){0,2}?(?:,|\s\(|\sat|:|\s-)?\s{0,2}(?:an?\s)?(?:approximately |about |minimum |up to |ca\. |~)?\d{2}(?:\s?[-–]\s?\d{2})?[\s-]?\+?\s?(?:hours|hrs|hour|h)(?!\p{L})/dgiu,
      read: readPhrase("shown"),
    },
    {
      // "this internship", "a paid summer internship", "our 10-week internship program", "as an intern you"; not "prior internships"
      name: "employmentType/internship",
      pattern:
        /(?<!\p{L})(?:(?:this|this is an?|during (?:the|your|this)|throughout (?:the|your|this)|the target)\s(?:[\p{L}-]+\s){0,4}?(?:internship|co-op)|(?:as|being) an?\s(?:[\p{L}&-]+\s){0,6}?intern|(?:paid|unpaid|\d{1,2}[-\s](?:week|month)|(?:ten|twelve|eight|six)[-\s](?:week|month))\s(?:[\p{L}-]+\s){0,3}?internship|(?:summer|fall|spring|winter|semester)\s(?:\d{4}\s)?internship\s(?:program(?:me)?|opportunity|position)|internship\s(?:will\s(?:begin|start|run|last|take)|begins|starts|runs|lasts|duration|period|dates)|interns will(?=\s)|(?:term|duration|end|start|course|length|completion) of (?:the|your|this) (?:[\p{L}-]+\s){0,2}?(?:internship|co-op))(?!\p{L})/dgiu,
      read: readAs("internship"),
    },
    {
      // "Vollzeit oder Teilzeit", "unbefristeter Arbeitsvertrag", "in Festanstellung"; not "Vollzeitstudium", "Übernahme in Vollzeit"
      name: "employmentType/german",
      pattern:
        /(?<!\p{L})(?<kinds>Voll-?\s?(?:oder|und|\/)\s?Teilzeit|(?:in|ab)\s(?:Vollzeit|Teilzeit)(?:anstellung|beschäftigung|stelle|tätigkeit|position)?(?:\s(?:oder|und|\/|bzw\.)\s(?:in\s)?(?:Vollzeit|Teilzeit))?|Vollzeit\s?(?:\/|oder|und)\s?Teilzeit|(?:Vollzeit|Teilzeit)(?:stelle|anstellung|beschäftigung|position)?(?=\s?\(|\s\d|,?\sunbefristet|(?:\sist)?(?:\sauch)?\smöglich)|unbefristete[nrsm]?\s(?:\p{L}+\s)?(?:Arbeitsvertrag|Vertrag|Anstellung|Arbeitsverhältnis|Festanstellung|Stelle|Beschäftigung|Position|Einstellung)\p{L}*|(?:Stelle|Position|Vertrag|Anstellung|Arbeitsverhältnis) ist (?:zunächst )?(?:auf \p{L}+ Jahre? |auf \d+ \p{L}+ |bis \S+ )?(?:un)?befristet|(?:zunächst |vorerst )?(?:auf (?:\p{L}+|\d+) (?:Jahre?|Monate?) |für \d+ Monate )befristete?[nrs]?|befristete[nrsm]?\s(?:\p{L}+\s)?(?:Arbeitsvertrag|Vertrag|Anstellung|Stelle|Position|Arbeitsverhältnis|Beschäftigung)\p{L}*|befristet (?:auf|bis|für)(?=\s(?:zum\s|zunächst\s)?\S)|(?:bis (?:zum |Ende )?(?:[^\s;:!?]{1,12} ){0,2}[^\s;:!?]{1,12}|auf (?:\d+|\p{L}+) (?:Jahre?n?|Monaten?)) befristet|[Tt]eilzeit(?:geeignet|fähig)|Festanstellung|unbefristet)(?!\p{L})/dgiu,
      read: readPhrase("shown"),
    },
    {
      // "en CDI", "contrat à durée déterminée de 6 mois", "poste à temps plein", "stage de 6 mois"; not "évolution vers un CDI"
      name: "employmentType/french",
      pattern:
        /(?<!\p{L})(?<kinds>(?:mission|contrat|poste)\s(?:d['’])?(?:intérim(?:aire)?|saisonnier)|(?:en|un|ton|votre|type|contrat|poste en|\()\s?(?:CDI|CDD)|CDI(?=\s?[,(à/–-]|\stemps|\sà\s|\sbasé)|CDD(?=\s?[,(/–-]|\sde\s|\stemps)|contrat à durée (?:in)?déterminée|(?:à|en)\s(?:temps (?:plein|complet|partiel)|mi-temps)|(?:durée du|convention de|ce) stage|stage (?:débute|commence|rémunéré|gratifié|conventionné|d['’]une durée)|(?:recherch|recrut|cherch)\p{L}+ (?:une?|un\(e\)|des|notre|son|sa) (?:futur\p{L}* )?(?:stagiaire|alternant)\p{L}*|stage de (?:fin d['’]études|\d{1,2}\s?(?:à\s\d\s)?mois|césure)|(?:(?:en|contrat en)\s|contrat d['’]\s?)(?:alternance|apprentissage(?! (?:numérique|automatique|profond|continu|en ligne)))|contrat de professionnalisation|(?:en|mission d['’]|mission en) intérim)(?!\p{L})/dgiu,
      read: readPhrase("shown"),
    },
    {
      // "contrato indefinido", "a jornada completa", "contratação CLT", "vaga efetiva", "estágio remunerado"; not "buenas prácticas"
      name: "employmentType/iberian",
      pattern:
        /(?<!\p{L})(?<kinds>contrato (?:laboral )?(?:indefinido|temporal|de temporada|fijo|por obra|(?:a|por) (?:término|plazo|tiempo) (?:fijo|indefinido|indeterminado))|(?:a|en|de|trabajo a|temporada,)\s(?:jornada (?:completa|parcial)|media jornada|tiempo (?:completo|parcial)|medio tiempo)|(?:contrato|programa|convenio|beca|período|periodo) (?:de|en) prácticas|(?:en|de) prácticas remuneradas|programa de becas|contrat(?:ação|o)\s(?:via |em |por |em regime )?(?:CLT|PJ)|regime (?:de contratação )?(?:CLT|PJ)|vaga (?:efetiva|temporária|de estágio)|(?:vaga|programa|oportunidade|contrato) de estágio|estágio (?:remunerado|de \d)|contrato (?:de trabalho )?(?:sem termo|a termo(?: certo)?)|(?:a |em |regime de )tempo inteiro|regist(?:r)?o em carteira(?: \(CLT\))?|carteira assinada|vagas? (?:\p{L}+ )?efetivas?|^\W{0,4}(?:tiempo completo|jornada completa|medio tiempo|media jornada|tempo integral)(?=[,.;:])|jornada (?:completa|parcial)(?= de \d)|dedicación: tiempo (?:completo|parcial)|em período integral|meio período|(?:em |a )?tempo integral)(?!\p{L})/dgiu,
      read: readPhrase("shown"),
    },
    {
      // "Jornada laboral: completa", "Úvazek: částečný"; not "jornada: de lunes a viernes"
      name: "employmentType/full-or-part",
      pattern:
        /(?<!\p{L})(?:(?:jornada(?: laboral)?|jornada de trabalho)\s?:\s?(?:(?<full>completa|integral)|(?<part>parcial|media))|úvazek\s?:\s?(?:(?<full2>plný)|(?<part2>částečný|zkrácený|poloviční)))(?!\p{L})/dgiu,
      read: ({ groups }) => ({
        types: groups?.full !== undefined || groups?.full2 !== undefined ? ["full-time"] : ["part-time"],
        weight: "shown",
      }),
    },
    {
      // "vast contract", "tempo indeterminato", "na plný úvazek", "dobu neurčitou"; not "na určitou část dne"
      name: "employmentType/other-languages",
      pattern:
        /(?<!\p{L})(?<kinds>vast (?:contract|dienstverband)|vaste aanstelling|(?:tijdelijk|jaar)contract|contract (?:voor|van) (?:on)?bepaalde (?:tijd|duur)|(?:part|full)time(?=, \d)|(?:on)?bepaalde tijd|(?:contratto|orario|tempo (?:in)?determinato),? (?:a |in )?(?:full|part)[ -]?time|tempo (?:in)?determinato|(?:a )?tempo pieno|contratto di (?:apprendistato|stage|somministrazione)|(?:stage|tirocinio) (?:retribuito|curriculare|extracurriculare|formativo|di \d)|(?:na|práce na) (?:plný|částečný|zkrácený|poloviční) úvazek|(?:na )?dobu (?:ne)?určitou|(?:plný|částečný|zkrácený|poloviční) úvazek|(?:een |voor )?(?:full|part)time(?= (?:stagiaire?|functie|baan|dienstverband|medewerker|collega|werkweek|aanstelling))|fulltime of parttime|hlavní pracovní poměr)(?!\p{L})/dgiu,
      read: readPhrase("shown"),
    },
    {
      // "Stellenumfang: 100 %", a title's "Maler/in EFZ, 100 %"; not "80-100 %", "100 % remote"
      name: "employmentType/whole-post",
      pattern:
        /(?<!\p{L})(?:Stellenumfang|Pensum|Arbeitspensum|Beschäftigungsgrad|Anstellungsgrad)[^.\n\d]{0,24}100 ?%|(?<=^[^\n]{3,80}[,(] ?)100 ?%(?=\)?\s?$)/dgu,
      read: (_match, { passage: { block } }) =>
        block.role === "listItem" ? null : { types: ["full-time"], weight: "shown" },
    },
    {
      // "If PRN, you need a year of experience", "PRN staff"; not "medication PRN"
      name: "employmentType/prn",
      pattern:
        /(?<!\p{L})(?:[Ii]f PRN|PRN(?=\/)|\p{Lu}\p{L}+ (?:Per Diem|PRN)(?=\s\(|\s(?:is|will|works)\s)|PRN (?:\p{L}+ ){0,2}(?:positions?|role|status|shifts?|basis|schedule|pool)|[Pp]er[- ][Dd]iem (?:position|role|basis|shifts?|schedule|status|staff|RN|nurse))(?!\p{L})/dgu,
      read: (_match, { passage }) =>
        passage.block.role === "heading" ? null : { types: ["per-diem"], weight: "shown" },
    },
    {
      // "FT days", "PT - evenings" at the head of a line; not "PT" for physical therapy
      name: "employmentType/ft-days",
      pattern:
        /^\W{0,3}(?<quote>FT(?=[\s,/-]{1,3}(?:[Dd]ays?|[Nn]ights?|[Ee]venings?|DAYS?|NIGHTS?|EVENINGS?|\d{2}\s?(?:hours|hrs|h))|\s?\/\s?\d)|(?:FT|F\/T)(?=\s?$))/dgu,
      read: readAs("full-time"),
    },
    {
      // a heading "Full-Time Benefits", "Full-Time Employee Benefits Include"; not "benefits for full-time and part-time staff"
      name: "employmentType/benefits-heading",
      pattern:
        /^\W*full[\s-]time (?:(?:US|U\.S\.|UK|Team Member|Employee|Associate) ){0,2}(?:benefits|perks)(?!\p{L})/dgiu,
      read: readHint,
      certainty: "implied",
    },
  ],
  fromStructured,
  resolve: choose,
});
