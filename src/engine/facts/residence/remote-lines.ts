import { countryOfCode } from "../../lexicon/countries.ts";
import { anyCase, oneOf } from "../../lexicon/pattern.ts";
import { codeList, placeList, placesOfCodes } from "../../lexicon/place-list.ts";
import { isAlsoCity, isStateCode } from "../../lexicon/regions.ts";
import type { Statement } from "./statement.ts";

const REMOTE = anyCase(
  "(?:(?:fully|100 ?%|completely|entirely|full|voll)[ -]?)?(?:remote(?:ly)?|work(?:ing)?[- ]from[- ]home|wfh|wfa|home[- ]?based|home[- ]?office|telework(?:ing)?|telecommut(?:e|ing)|virtual|télétravail(?: complet| total| possible)?|à distance|teletrabajo|teletrabalho|remoto|remota|a distancia|ortsunabhängig|thuiswerk(?:en)?|da remoto)",
);
const KIND = anyCase(
  "(?: (?:position|role|opportunity|job|work(?:ing)?|option|only|eligible|friendly|possible|candidates?|applicants?|consideration|employees?|based|basis|location|locations|first|but|worker|anywhere|möglich|arbeit(?:en)?|tätigkeit|position|complet|total|completo|100%))*",
);
const IN = anyCase(
  "(?:,? \\(?(?:from )?(?:anywhere |überall |partout |nationwide )?(?:in|within|inside|across|throughout|from|innerhalb(?: von)?|aus(?: ganz)?|von(?: überall)?(?: in| aus)?|en|depuis|au|aux|dans|desde|no|na|nos|nas|em|de qualquer lugar (?:do|da|de|em|no)|desde cualquier (?:lugar|parte|punto) (?:de|del)|based in|located in|for|vanuit|in heel|anywhere|open to)(?: (?:all of|ganz|toute? la|tout le|todo o|todo el|toda))?(?: (?:anywhere in|any of))? )",
);
const SEPARATOR = " ?(?:[-–—,/|•·:(\\[]|\\| ?)\\s?";
/** What may follow a place that is joined to "Remote" by nothing but a space or a mark: the end, another mark, "only". */
const ENDS = `(?=\\s*(?:$|[)\\],;|/•·–—.:(+-]|${anyCase("only\\b|based\\b|residents?\\b|or\\b|and\\b|applicants?\\b|candidates?\\b|preferred\\b|oder\\b|ou\\b")}|[-]|\\n))`;
/** Where a line, a field's value or a part between bars begins. */
const STARTS = "(?<=^|[|•·:;(\\[–—-] ?|[Ll]ocations? |LOCATION |Standort )";
const NOT_MORE_CODES = "(?! ?[,/|] ?[A-Z]{2}(?![A-Za-z]))";

/** Prose about the whole company: "our team works remotely across Europe". */
const COMPANY =
  /\b(?:our|the) (?:\w+ ){0,2}(?:team|teams|company|employees|workforce|colleagues|people|staff|offices?)\b|\bwe(?:['’]re| are| work| operate| have| hire)\b|\bremote[- ](?:first|friendly)\b|\b(?:employees|colleagues|teammates|team members)\b|\bcompany\b/i;
const ROLE =
  /\b(?:role|position|job|you|your|candidates?|applicants?|opportunity|stelle|poste|puesto|vaga)\b/i;

/** "Remote - New York" and "Remote (CA)" may be a city or another country. */
function isUnclear(places: string): boolean {
  if (isAlsoCity(places)) return true;
  return isStateCode(places) && countryOfCode(places) !== null;
}

/** "Remote" joined to a country or region, in a line, a title, a field or a sentence. */
export const remoteLines: readonly Statement[] = [
  {
    // "Remote - Canada", "Remote (US only)", "Remote, USA", "fully remote: Germany"; not "Remote, US time zones", "Remote - New York"
    name: "remote-line",
    pattern: new RegExp(
      `(?<![A-Za-z-])${REMOTE}${KIND}(?:${SEPARATOR}(?:${anyCase("(?:anywhere|must be|within|based|only|located|from|in|or|the|across|open to|eligible|location)")} ){0,3}| )(?<places>${placeList})${NOT_MORE_CODES}${ENDS}`,
      "dg",
    ),
    refuses: ({ groups }, { passage, sentence }) =>
      isUnclear(groups?.places ?? "") ||
      (passage.text.length > 160 && COMPANY.test(sentence) && !ROLE.test(sentence)),
  },
  {
    // "USA (Remote)", "Germany - Remote", "US Remote"; not "San Francisco, CA, US / Remote", which is two ways
    name: "line-remote",
    pattern: new RegExp(
      `${STARTS}(?<places>${placeList})(?:${SEPARATOR}|\\)? )(?:${anyCase("(?:fully|100%|full|only)")} )?${REMOTE}${ENDS}`,
      "dg",
    ),
    refuses: ({ groups }) => isUnclear(groups?.places ?? ""),
  },
  {
    // "(DE/UK/CH)" after Remote; not one code alone, which may be a state or a country
    name: "remote-codes",
    pattern: new RegExp(`(?<![A-Za-z-])${REMOTE}${KIND}(?:${SEPARATOR}| in | )(?<places>${codeList})`, "dg"),
    places: ({ groups }) => placesOfCodes(groups?.places ?? ""),
  },
  {
    // "remote within the UK", "work remotely from anywhere in Canada", "Remote in Deutschland"; not "our team works remotely across Europe"
    name: "remote-in",
    pattern: new RegExp(`(?<![A-Za-z-])${REMOTE}${KIND}${IN}(?<places>${placeList})${NOT_MORE_CODES}`, "dg"),
    refuses: ({ groups }, { passage, sentence }) =>
      /^(?:New York)$/.test(groups?.places ?? "") ||
      (((passage.block.section === "company" && passage.text.length > 80) || COMPANY.test(sentence)) &&
        !ROLE.test(sentence)),
  },
  {
    // "work from anywhere in the US", "can be based anywhere in Spain"; not "relocate anywhere in", "ship anywhere in"
    name: "anywhere-in",
    pattern: new RegExp(
      `${anyCase(`(?:\\b(?:work(?:ing)?|based|located|live|living|reside|remote(?:ly)?|sit|home|performed|role|position|job|candidates?|applicants?|open to|location):?(?: [\\w,]+){0,4}? |^\\W{0,4}|: ?)(?:from )?anywhere (?:in|within|across|inside) `)}(?<places>${placeList})`,
      "dg",
    ),
    refuses: (match, { before, sentence }) =>
      /\b(?:relocat\w*|ship\w*|deliver\w*|transfer\w*|deploy\w*|assign\w*|travel\w*)\b/i.test(
        before.slice(-60) + match[0],
      ) ||
      (COMPANY.test(sentence) && !ROLE.test(sentence)),
  },
  {
    // "must work from Germany", "work from home in the UK"; not "work from our UK office"
    name: "work-from",
    pattern: new RegExp(
      `${anyCase("\\b(?:must|only|need to|required to|has to|have to|able to|can) (?:be able to )?(?:legally |remotely |physically )?(?:work|working|perform(?:ed)?|based)(?: remotely| from home)?(?: (?:from|within|inside))(?: anywhere in)? ")}(?<places>${placeList})`,
      "dg",
    ),
    refuses: (_match, { sentence, before }) =>
      /\b(?:experience|knowledge)\b/i.test(before.slice(-40)) ||
      (COMPANY.test(sentence) && !ROLE.test(sentence)),
  },
  {
    // German: "deutschlandweit im Homeoffice", "remote (bundesweit)"; not "deutschlandweit führend"
    name: "nationwide-german",
    pattern: new RegExp(
      `(?<places>${oneOf(["deutschlandweit", "Deutschlandweit", "bundesweit", "Bundesweit", "österreichweit", "Österreichweit", "schweizweit"])})`,
      "dg",
    ),
    refuses: (_match, { sentence }) =>
      sentence.length > 120 ||
      !/remote|home ?office|homeoffice|mobil|standort|arbeitsort|wohn/i.test(sentence),
    places: ({ groups }) => {
      const words = groups?.places?.toLowerCase() ?? "";
      const code = words.startsWith("ö") ? "AT" : words.startsWith("s") ? "CH" : "DE";
      return { countries: [code], regions: [] };
    },
  },
  {
    // fields "Applicant location: Germany", "Eligible countries: ...", "Residency requirement: US"; not "Location: Germany"
    name: "applicant-field",
    pattern: new RegExp(
      `${anyCase("\\b(?:(?:candidates?|applicants?|eligible|hiring|allowed|accepted) (?:locations?|countries|country|states?|regions?|residence)(?: requirements?)?|(?:location|residency|residence|country|geographic) (?:requirements?|restrictions?|eligibility)|country of residence|open to(?: candidates| applicants)?(?: in| from)?) ?[:–—-] ?(?:must be (?:based |located )?in |(?:the )?following (?:states|countries): ?|residents of |anywhere in )?")}(?<places>${placeList})`,
      "dg",
    ),
  },
];
