import type { Fact } from "../extraction.ts";
import type { FactKind } from "../values.ts";

/** Words that qualify a fact in a way its value cannot hold. */
export interface Proviso {
  /** `<kind>/<what-it-says>` */
  name: string;
  fact: FactKind;
  /** Flags `dg`; the group `quote` is the evidence, else the whole match. */
  pattern: RegExp;
  /** Only for facts of these values. */
  when?: (fact: Fact) => boolean;
  /** What stands before the match in its clause and makes it another statement. */
  unlessAfter?: RegExp;
  /** What inside the match makes it another statement. */
  unlessIn?: RegExp;
}

const isRemote = (fact: Fact): boolean => fact.kind === "workplaceType" && fact.value.includes("remote");
const isOffered = (fact: Fact): boolean => fact.value === "offered";

/** In this order; of one fact in one sentence the first counts. */
export const provisos: readonly Proviso[] = [
  {
    // "you may need to be located a commutable distance from an office"; not "if you live within commuting distance, you are hybrid"
    name: "workplaceType/commute",
    fact: "workplaceType",
    pattern:
      /\b(?:(?:(?:may|must|will|should|need|required|have) )?(?:to )?(?:need to |have to )?(?:be |live |reside |work |stay )?(?:located |based |live |reside |situated )?)?(?:with)?in (?:a |an )?(?:reasonable |daily |easy |\d{1,3}[- ](?:mile|km|minute|hour) |one[- ]hour |two[- ]hour )?commut(?:able|e|ing)(?: distance| range| radius)?(?: (?:of|from|to) [^.;,!?\n]{2,60})?|\b(?:may |must |will )?(?:also )?(?:need to |have to |be required to )?(?:be )?(?:located |based |living )?(?:at )?a commut(?:able|ing) distance(?: (?:of|from|to) [^.;,!?\n]{2,60})?/dgi,
    when: isRemote,
    unlessAfter:
      /\b(?:if|for (?:those|candidates|employees|anyone)|(?:employees|those|candidates|people|anyone|team members)(?: who)?|who|unless|preference|not|no need)\b[^.;!?\n]{0,40}$/i,
  },
  {
    // "you must live near one of our offices"; not "our office is near the station"
    name: "workplaceType/near-office",
    fact: "workplaceType",
    pattern:
      /\b(?:be |live |reside )(?:located |based |live |reside )?(?:near|close to|within driving distance of|within \d{1,3} (?:miles|km|kilometers|minutes) (?:of|from)) (?:an?|our|one of (?:our|the)|the|any)(?: [\w-]{2,20}){0,2}? (?:offices?|hubs?|locations?|headquarters|HQ|sites?|facility|facilities)/dgi,
    when: isRemote,
    unlessAfter:
      /\b(?:if|for (?:those|candidates|employees)|those|candidates who|employees who|unless)\b[^.;!?\n]{0,40}$/i,
  },
  {
    // "occasional visits to our Leeds office", "come to Paris every two months"; not "occasional travel to customers"
    name: "workplaceType/visits",
    fact: "workplaceType",
    pattern:
      /\b(?:occasional(?:ly)?|periodic(?:ally)?|infrequent|quarterly|monthly|regular|some) (?:in[- ]person |on-?site |required )?(?:travel|visits?|trips?|attendance|attend|meetings?|come|visit|commute|office days?)(?: in)? (?:to|at|in|into) (?:the|our|an?|one of our) (?:[\w-]{2,20} ){0,2}?(?:offices?|headquarters|HQ|hub)\b|\b(?:come (?:in)?to|visit|attend|be (?:present|onsite|on-site) (?:at|in)|travel to|report to) (?:the |our |an? )?(?:[\w’'-]{2,20} ){1,3}?(?:with scheduled notice|(?:once|twice|every (?:two|three|few|other)|\d{1,2} times?|two times|three times) ?(?:a|per|every|an)? ?(?:week|month|quarter|year)s?)\b/dgi,
    when: isRemote,
    unlessAfter: /\b(?:no|not|never)\b[^.;!?\n]{0,20}$/i,
  },
  {
    // "at least 4 hours of overlap with New York", "available in Eastern hours"; not "time zones of our customers"
    name: "workplaceType/time-zone",
    fact: "workplaceType",
    pattern:
      /\b(?:overlap(?:s|ping)?(?: of)? (?:at least |a minimum of )?(?:\d{1,2}|two|three|four|five|six)\+? (?:hours?|h)|(?:at least |a minimum of |minimum )?(?:\d{1,2}|two|three|four|five|six)\+? hours?(?: of)? (?:time ?zone )?overlap)(?: (?:with|on|of) [^.;,!?\n]{2,40})?|\b(?:work(?:ing)?|available|overlap(?:ping)?) (?:in|on|during|within|with|to) (?:the )?(?:(?:US|U\.S\.|EU|European|UK|Eastern|Central|Mountain|Pacific|EST|EDT|ET|CST|CT|PST|PDT|PT|CET|CEST|GMT|UTC|BST|IST)(?:[ /-](?:or |and )?)?){1,3}(?:[+-]\d{1,2})? ?(?:(?:standard |business |working |core )*(?:hours|time ?zones?|time))\b|\b(?:within|max(?:imum)?|up to) ?(?:[+±-]|plus or minus )?\d{1,2} ?(?:h|hours?) (?:of|from) (?:CET|GMT|UTC|EST|PST)\b/dg,
    when: isRemote,
  },
  {
    // "remote work is subject to approval", "in the office for the first three months"; not "subject to a background check"
    name: "workplaceType/subject-to",
    fact: "workplaceType",
    pattern:
      /\b(?:remote|hybrid|telework|telecommut\w{2,3}|work[- ]from[- ]home|home ?office)[^.;!?\n]{0,60}?\b(?:subject to|at the discretion of|dependent (?:up)?on|depending on|contingent (?:up)?on|pending|with (?:manager|supervisor|management)(?:['’]s)? approval)(?: [\w’'-]{2,20}){0,5}|\b(?:after (?:an? |the |your )?(?:initial |successful )?(?:in[- ]person |on-?site |in[- ]office )?(?:training|onboarding|probation(?:ary)?(?: period)?))[^.;!?\n]{0,40}?\b(?:remote|from home)\b|\b(?:first|initial) (?:\d{1,3}|two|three|four|six) (?:days|weeks|months)(?: of (?:employment|training|onboarding))?[^.;!?\n]{0,30}?\b(?:in[- ](?:the )?office|on-?site|in person)\b/dgi,
  },
  {
    // "except Colorado", "we cannot hire in California"; not "except public holidays"
    name: "applicantCountries/excluded",
    fact: "applicantCountries",
    pattern:
      /\b(?:except(?:ing)?(?: for)?|excluding|with the exception of|other than|but not(?: in)?|not (?:available|eligible|open|hiring|able to hire|currently (?:available|hiring))(?: to (?:residents of|candidates (?:in|from)|hire))?(?: in| to| for)?|(?:cannot|can not|can['’]t|are unable to|do not|don['’]t|are not able to) (?:currently )?(?:hire|employ|consider)(?: (?:candidates|applicants|residents|employees|anyone))?(?: (?:in|from|of|residing in|who (?:live|reside) in|based in))?)(?: (?:the )?(?:following )?(?:states?(?: of)?:? ?)?)? ?(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))(?:(?:, | and | or |, and |, or )(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z]{2})\b){0,20}/dg,
    unlessAfter: /\b(?:holidays?|weekends?)\b[^.;!?\n]{0,20}$/i,
  },
  {
    // "sponsorship may be considered", "on a case-by-case basis"; not "sponsorship is available"
    name: "visaSponsorship/may",
    fact: "visaSponsorship",
    pattern:
      /\b(?:visa |immigration |employment |work )?sponsorship[^.;!?\n]{0,40}?\b(?:may be|might be|can be|could be|is not guaranteed|case[- ]by[- ]case|for (?:exceptional|eligible|qualified|certain|the right)|depending on|subject to|considered|where (?:possible|eligible))(?: [\w’'-]{2,20})?|\b(?:may|might|could|case[- ]by[- ]case basis)[^.;!?\n]{0,30}?\b(?:sponsor|provide|offer|consider|support)[^.;!?\n]{0,30}?\b(?:visas?|sponsorship|immigration)\b/dgi,
    when: isOffered,
  },
  {
    // "relocation may be available", "for eligible candidates"; not "relocation assistance is available"
    name: "relocationAssistance/may",
    fact: "relocationAssistance",
    pattern:
      /\brelocat\w{2,4}[^.;!?\n]{0,50}?\b(?:may be|might be|can be|could be|possible|if (?:applicable|eligible|needed|required)|for (?:eligible|qualified|qualifying|certain|the right)|where applicable|depending on|subject to|case[- ]by[- ]case|considered|up to \d{2,4} (?:miles|km))(?: [\w’'-]{2,20}){0,2}|\b(?:may|might)[^.;!?\n]{0,30}?\b(?:offer|provide|be (?:eligible|available) for)[^.;!?\n]{0,20}?\brelocation\b/dgi,
    when: isOffered,
  },
  {
    // "salary depends on experience", "DOE"; not "bonus depends on results"
    name: "baseSalary/depends",
    fact: "baseSalary",
    pattern:
      /\b(?:salary|salaries|pay|wages?|compensation|base|rate|offer|range)\b[^.;!?\n$€£]{0,60}?\b(?:depend(?:s|ing|ent)(?: (?:up)?on)?|(?:is|are|be|will be|may be) (?:determined|based|influenced|set) (?:by|on|upon)|based (?:up)?on|var(?:y|ies)(?: (?:by|based on|depending on|with|up or down))?|commensurate with|differs?\b)(?: [\w’'/-]{1,20}){0,6}|\bD\.?O\.?E\.?\b|\b(?:dependent|depending) on (?:experience|location|skills|qualifications)/dgi,
    unlessAfter: /\b(?:bonus|commission|equity|benefits?|insurance|leave|hours)\b[^.;!?\n]{0,30}$/i,
    unlessIn: /\b(?:benefits?|bonus(?:es)?|package|differential|pro-?rated|equity|market pay|structures?)\b/i,
  },
  {
    // "with the possibility of extension", "renouvelable"; not "extended parental leave"
    name: "jobDuration/extension",
    fact: "jobDuration",
    pattern:
      /\b(?:(?:with|and|or) )?(?:an? |the )?(?:possib(?:le|ility)(?: of)?(?: an?)?|potential(?:ly)?(?: for| of)?(?: an?)?|likely|option(?: (?:to|of|for))?|chance of|opportunity (?:for|to)|may be|can be|could be|subject to) ?(?:be )?(?:contract )?(?:exten(?:sion|d|ded)|renew(?:al|ed|able)?|prolong(?:ed|ation))\b|\b(?:mit (?:der )?(?:Option|Möglichkeit|Aussicht) (?:auf|der|zur) (?:Verlängerung|Entfristung|Übernahme)|Verlängerung möglich|renouvelable|prolongeable|prorrogable|prorrogável|renovable|renovável|verlengbaar|met kans op verlenging|prorogabile)(?![\w])/dgi,
  },
  {
    // "start date is flexible"; not "flexible hours"
    name: "jobTerm/flexible",
    fact: "jobTerm",
    pattern:
      /\b(?:start(?:ing)? dates?|dates?|start)(?: (?:is|are|may be|can be))? (?:flexible|negotiable|approximate|tentative|subject to change|to be (?:confirmed|agreed))\b|\b(?:flexible|negotiable|tentative) start(?:ing)? dates?\b/dgi,
  },
  {
    // "may close before the stated date", "or until filled"; not "open until filled" without a date
    name: "validThrough/early",
    fact: "validThrough",
    pattern:
      /\b(?:(?:may|might|can|reserve the right to|will)(?: [\w-]{2,12}){0,2} (?:close|end|remove|extend)(?: [\w’'-]{2,15}){0,4}? (?:early|earlier|sooner|before|prior|time-?period|deadline|period|application)|may (?:however )?extend (?:this|the)|or (?:until|when) (?:the (?:position|role|job) is )?filled)\b/dgi,
  },
  {
    // "office days may change", "subject to business needs"; not "hours subject to law"
    name: "officeDaysPerWeek/change",
    fact: "officeDaysPerWeek",
    pattern:
      /\b(?:hybrid|in[- ]office|office|on-?site|days?)\b[^.;!?\n]{0,60}?\b(?:subject to (?:change|business needs?)|may (?:change|vary|evolve|increase)|depending on (?:the )?(?:team|business|role|needs)|(?:based on|according to|as) (?:team |business )needs?)/dgi,
  },
  {
    // "hours may vary", "overtime as needed"; not "we value your time"
    name: "workHours/vary",
    fact: "workHours",
    pattern:
      /\b(?:hours|schedule|shifts?) (?:may|can|will) (?:vary|change|fluctuate|differ)(?: (?:based on|depending on|with)(?: [\w’'-]{2,20}){1,4})?|\b(?:overtime|weekends?|evenings?|additional hours|extra hours)(?: [\w’'-]{2,15}){0,4}? (?:as (?:needed|required)|may be required|when needed|if needed)\b/dgi,
  },
  {
    // "travel may increase"; not "travel may be booked"
    name: "travelPercent/vary",
    fact: "travelPercent",
    pattern:
      /\btravel\b[^.;!?\n]{0,50}?\b(?:may (?:vary|increase|change|be more|be higher)|depending on(?: [\w’'-]{2,20}){1,3}|based on(?: [\w’'-]{2,20}){1,3}|subject to(?: [\w’'-]{2,20}){1,3}|as (?:needed|required))/dgi,
  },
  {
    // "a master's degree may stand for two years of experience"; not "degree or experience"
    name: "experienceYears/substitute",
    fact: "experienceYears",
    pattern:
      /\b(?:in lieu of|may (?:be )?substitut(?:e|ed)(?: for)?|can (?:be )?substitut(?:e|ed)(?: for)?|may (?:count|be counted) (?:as|towards?)|substitut(?:e|es|ion) for)(?: [\w’'()+-]{1,20}){0,4}? (?:experience|years?)\b/dgi,
  },
];
