import { LONGEST_ADDRESS } from "./limits.ts";

// Patterns for addresses in lower case; made for each look, see `words.ts`.

/** Paths that by custom show one job: a word for jobs, then a name or number of one. */
const ONE_JOB = () =>
  /\/(?:remote-)?(?:job|career|position|opening|vacanc(?:y|ie)|opportunit(?:y|ie)|requisition|posting|role|stellen?\w*|karriere|(?:offre|oferta|emploi)[\w-]*|recrutement|empleo|vaga|vacature|lediga-jobb|jobb|offerte?|kariera|prac[ae]|job-?(?:detail|posting|description|listing|view|offer))s?\/(?:[^/]+\/)*(?=[^/]{4,}$)(?:[^/]*\d{3}|[^/]+-[^/]|[\w%]{6})/;
/** Hosts on which a number or a UUID in the address is a job's. Kept apart from the board files, so that the gate stays small. */
const BOARD_HOST = () =>
  /\/(?:[^/]+\.)?(?:greenhouse|lever|ashbyhq|myworkday(?:jobs|site)|linkedin|indeed|seek|oraclecloud|taleo|ultipro|workable|smartrecruiters|teamtailor|personio|recruitee|bamboohr|breezy|pinpointhq|rippling|jobvite|applytojob|icims|joinhandshake|glassdoor|avature|eightfold|pinterestcareers)\.[a-z.]{2,6}(?:[:/]|$)/;
const IDENTIFIED = () =>
  /\/(?:jobs?|j|o|p|apply|postings|careers|details|jobdetail)\b.*(?:\d{4}|[\da-f]{8})|[\da-f]{8}-[\da-f]{4}-|_[a-z]*-?\d{3}|\/preview\/\d/;
/** Parameters that hold the number of a job. */
const JOB_PARAMETER = () =>
  /(?:^|&)(?:(?:job|req|requisition|vacancy|position|posting|opening)_?id|job(?:code)?|(?:gh_|ashby_)?jid|rid|v?jk|currentjobid|token|pid)=[^&]{2}/;
const JOB_PAGE = () =>
  /jobs?[-_]?(?:detail|view|post|desc|spec)|viewreq|(?:opportunity|position|posting|vacancy)-?(?:detail|view)/;
/** An application form of its own page. */
const FORM_ONLY = () => /\/(?:apply|applications?|candidature|bewerb(?:en|ung))(?:\/(?:new|start|form))?$/;
/** Behind a slash that no other stands before: host names are followed by more. */
const LISTING = () =>
  /[^/]\/(?:(?:jobs?-?)?search[\w-]*|results?|browse|categor(?:y|ies)|locations?|departments?|blog|news|articles?|companies|about|in|people|profiles?|users?|apply|login|register)(?:\/|\.|$)/;

/** What an address says: 3 it surely names one job, 2 it looks like one job, 0 nothing, -1 it lists or tells. */
export function addressScore(address: string): number {
  const [path = "", search = ""] = address
    .slice(0, LONGEST_ADDRESS)
    .toLowerCase()
    .split(/\/*(?:\?|#.*|$)/);
  if (FORM_ONLY().test(path)) return -1;
  const isNumbered = JOB_PARAMETER().test(search);
  if (BOARD_HOST().test(path) && (isNumbered || IDENTIFIED().test(path))) return 3;
  const isNamed = ONE_JOB().test(path);
  // A name with a long number is one job's, whatever it stands under.
  if (LISTING().test(path) && !(isNamed && /\d{5}[^/]*$/.test(path))) return isNumbered ? 1 : -1;
  if (JOB_PAGE().test(path)) return isNumbered ? 3 : 1;
  return isNumbered || isNamed ? 2 : 0;
}
