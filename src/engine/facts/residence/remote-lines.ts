import { countryOfCode } from "../../lexicon/countries.ts";
import { isAlsoCity, isStateCode } from "../../lexicon/regions.ts";
import { LISTED } from "./demands.ts";
import type { Found, Statement } from "./statement.ts";

const REMOTE =
  "(?:(?:fully|100 ?%|completely|entirely|full|voll)[ -]?)?(?:remote(?:ly)?|work(?:ing)?[- ]from[- ]home|wfh|wfa|home[- ]?based|based (?:from|at) home|from (?:your |the comfort of your )(?:own )?home|home[- ]?office|telework(?:ing)?|telecommut(?:e|ing)|virtual|télétravail(?: complet| total| possible)?|à distance|teletrabajo|teletrabalho|remoto|remota|a distancia|ortsunabhängig|thuiswerk(?:en)?|da remoto)";
/** Words between "Remote" and its place: "remote position", "Remote only". */
const KIND =
  "(?: (?:available|allowed|ok|okay|welcome|position|role|opportunity|job|work(?:ing)?|option|only|eligible|friendly|possible|candidates?|applicants?|consideration|employees?|based|basis|locations?|first|but|worker|anywhere|möglich|arbeit(?:en)?|tätigkeit|complet|total|completo|100%))*";
const IN =
  "(?:,? \\(?(?:from )?(?:anywhere |überall |partout |nationwide )?(?:in|within|inside|across|throughout|from|innerhalb(?: von)?|aus(?: ganz)?|von(?: überall)?(?: in| aus)?|en|depuis|au|aux|dans|desde|no|na|nos|nas|em|de qualquer lugar (?:do|da|de|em|no)|desde cualquier (?:lugar|parte|punto) (?:de|del)|based in|located in|for residents of|for candidates (?:based |located |living )?in|for|vanuit|in heel|anywhere|open to)(?: (?:all of|ganz|toute? la|tout le|todo o|todo el|toda))?(?: (?:anywhere in|any of|one of|any (?:location|state|city|place|part|country) (?:within|in|of)))?(?: the following(?: u\\.?s\\.?)?(?: states| countries| locations)? ?:?)? )";
const MARK = " ?[-–—,/|•·:(\\[] ?";
const WORDS_AFTER_MARK =
  "(?:(?:anywhere|must be|within|based|only|located|from|in|or|across|open to|eligible|location|en|au|aus|nur|depuis|desde|no|na) ){0,3}";
/** What may follow a place that is joined to "Remote" by nothing but a space or a mark: the end, another mark, "only". */
const ENDS =
  /^\s*(?:$|[)\],;|/•·–—.:(+-]|(?:only|based(?! (?:team|company|clients?|customers?|start-?up|firm|organi))|residents?|or|and|applicants?|candidates?|position|role|job|opportunity|preferred|oder|ou|uniquement|nur|solo|apenas)\b|\n)/i;
/** "a remote US-based team". */
const TEAM_AFTER = /^-?\s?based (?:team|company|clients?|customers?|start-?up|firm|organi)/i;
/** Where a line, a field's value or a part between bars begins. */
const STARTS = /(?:^|[|•·:;([–—-] ?|locations? |standort )$/i;
/** "US; CA; GB", in which CA is Canada: codes are read together. */
const ONLY_CODES = /^[A-Z]{2}(?: ?[,;/|&] ?[A-Z]{2})+$/;
const MORE_CODES = /^ ?[,;/|] ?[A-Z]{2}(?![A-Za-z])/;

/** Prose about the whole company: "our team works remotely across Europe". */
const COMPANY =
  /\b(?:our|the) (?:\w+ ){0,2}(?:team|teams|company|employees|workforce|colleagues|people|staff|offices?)\b|\bwe(?:['’]re| are| work| operate| have| hire)\b|\bremote[- ](?:first|friendly)\b|\b(?:employees|colleagues|teammates|team members)\b|\bcompany\b/i;
const ROLE =
  /\b(?:role|position|job|you|your|candidates?|applicants?|opportunity|stelle|poste|puesto|vaga)\b/i;

const isOfCompany = ({ sentence }: Found): boolean => COMPANY.test(sentence) && !ROLE.test(sentence);

/** "Remote - New York" and "Remote (CA)" may be a city or another country, "Remote OK" is no state. */
function isUnclear(words: string): boolean {
  return (
    words === "OK" ||
    isAlsoCity(words.replace(/, [A-Z]{2}(?:, US)?$/, "")) ||
    (isStateCode(words) && countryOfCode(words) !== null)
  );
}

/** "Remote" joined to a country or region, in a line, a title, a field or a sentence. */
export const remoteLines: readonly Statement[] = [
  {
    // "Remote - Canada", "Remote (US only)", "Remote, USA", "fully remote: Germany"; not "Remote, US time zones", "Remote - New York"
    name: "remote-line",
    pattern: new RegExp(`(?<![a-z-])${REMOTE}${KIND}(?:${MARK}${WORDS_AFTER_MARK}| )`, "dgi"),
    refuses: (found) =>
      isUnclear(found.places.words) ||
      ONLY_CODES.test(found.places.words) ||
      MORE_CODES.test(found.afterAll) ||
      !ENDS.test(found.afterAll) ||
      TEAM_AFTER.test(found.afterAll) ||
      (found.passage.text.length > 160 && isOfCompany(found)),
  },
  {
    // "USA (Remote)", "Germany - Remote", "US Remote"; not "San Francisco, CA, US / Remote", which is two ways
    name: "line-remote",
    pattern: new RegExp(`(?:${MARK}|\\)? )(?:(?:fully|100%|full|only) )?${REMOTE}(?![a-z-])`, "dgi"),
    side: "before",
    refuses: ({ places, beforeAll, afterAll }) =>
      isUnclear(places.words) || !STARTS.test(beforeAll) || !ENDS.test(afterAll),
  },
  {
    // "Remote (DE/UK/CH)"; not one code alone, which may be a state or a country
    name: "remote-codes",
    pattern: new RegExp(`(?<![a-z-])${REMOTE}${KIND}(?:${MARK}| in | )`, "dgi"),
    side: "codes",
    refuses: ({ afterAll }) => TEAM_AFTER.test(afterAll) || !ENDS.test(afterAll),
  },
  {
    // "remote within the UK", "work remotely from anywhere in Canada", "Remote in Deutschland"; not "our team works remotely across Europe"
    name: "remote-in",
    pattern: new RegExp(`(?<![a-z-])${REMOTE}${KIND}${IN}`, "dgi"),
    refuses: (found) =>
      found.places.words === "New York" ||
      MORE_CODES.test(found.afterAll) ||
      isOfCompany(found) ||
      (found.passage.block.section === "company" &&
        found.passage.text.length > 80 &&
        !ROLE.test(found.sentence)),
  },
  {
    // "work from anywhere in the US", "anywhere in these states only: Ohio, Iowa", "can be based anywhere in Spain"; not "relocate anywhere in", "ship anywhere in"
    name: "anywhere-in",
    pattern: new RegExp(`(?<![a-z])(?:from )?anywhere (?:in|within|across|inside)${LISTED} ?`, "dgi"),
    refuses: (found) =>
      !/(?:\b(?:work(?:ing)?|based|located|live|living|reside|remote(?:ly)?|sit|home|performed|role|position|job|candidates?|applicants?|open to|location):?(?: [\w,]+){0,4} ?|^\W{0,4}|[:(] ?)$/i.test(
        found.before.slice(-80),
      ) ||
      /\b(?:relocat\w*|ship\w*|deliver\w*|transfer\w*|deploy\w*|assign\w*|travel\w*)\b/i.test(
        found.before.slice(-60),
      ) ||
      isOfCompany(found),
  },
  {
    // "must work from Germany", "the work is performed within the US"; not "work from our UK office"
    name: "work-from",
    pattern:
      /\b(?:must|only|needs? to|required to|has to|have to|able to|can) (?:be (?:able to )?)?(?:legally |remotely |physically |only )?(?:work|working|perform(?:ed)?|based|done|carried out)(?: remotely| from home)? (?:from|within|inside|in)(?: anywhere in)? /dgi,
    refuses: (found) =>
      (/\bin $/i.test(found.match[0]) && !/\bperform|done|carried/i.test(found.match[0])) ||
      /\b(?:experience|knowledge|authori[sz]ed|eligible|legally)\b/i.test(
        `${found.before.slice(-40)} ${found.match[0]}`,
      ) ||
      isOfCompany(found),
  },
  {
    // German: "deutschlandweit im Homeoffice", "remote (bundesweit)"; not "deutschlandweit führend"
    name: "nationwide-german",
    pattern: /(?<place>deutschland|bundes|österreich|schweiz)weit/dgi,
    refuses: ({ sentence }) =>
      sentence.length > 120 ||
      !/remote|home ?office|homeoffice|mobil|standort|arbeitsort|wohn/i.test(sentence),
    means: ({ groups }) => {
      const initial = groups?.place?.[0]?.toLowerCase();
      return { countries: [initial === "ö" ? "AT" : initial === "s" ? "CH" : "DE"], regions: [] };
    },
  },
  {
    // fields "Applicant location: Germany", "Eligible countries: ...", "Residency requirement: US"; not "Location: Germany"
    name: "applicant-field",
    mentions: /[:–—-]/,
    pattern:
      /\b(?:(?:candidates?|applicants?|eligible|hiring|allowed|accepted) (?:locations?|countries|country|states?|regions?|residence)(?: requirements?)?|(?:location|residency|residence|country|geographic) (?:requirements?|restrictions?|eligibility)|country of residence|open to(?: candidates| applicants)?(?: in| from)?) ?[:–—-] ?(?:(?:must be (?:based |located )?in|(?:the )?following (?:states|countries):?|residents of|anywhere in|remote,?) ?)?/dgi,
  },
];
