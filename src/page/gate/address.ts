/** Paths that by custom show one job: a word for jobs, then a name or number of one. */
const ONE_JOB =
  /\/(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|requisitions?|postings?|roles?|stellen?\w*|karriere|(?:offres?-d?-?)?emplois?|offres?|recrutement|empleos?|ofertas?(?:-de-\w+)?|vagas?|vacatures?|lediga-jobb|jobb|offerte?|kari.ra|prac[ae]|job-?(?:details?|posting|description|listing|view|offers?))(?:\/[^/]+)*\/(?=[^/]{4,}$)(?:[^/]*\d{3,}[^/]*|[^/]+-[^/]+|[\w%]{6,})$/i;
/** Hosts on which a number or a UUID in the address is a job's. Kept apart from the board files, so that the gate stays small. */
const BOARD_HOST =
  /(?:^|\.)(?:greenhouse|lever|ashbyhq|myworkday(?:jobs|site)|linkedin|indeed|seek|oraclecloud|taleo|ultipro|workable|smartrecruiters|teamtailor|personio|recruitee|bamboohr|breezy|pinpointhq|rippling|jobvite|applytojob|icims|joinhandshake|glassdoor|avature|eightfold|pinterestcareers)(?:\.[a-z]{2,3}){1,2}$/;
const IDENTIFIED =
  /\/(?:jobs?|j|o|p|apply|postings|careers|details|jobdetail)\b.*(?:\d{4}|[\da-f]{8})|[\da-f]{8}-[\da-f]{4}-|_[A-Z]*-?\d{3,}/i;
/** Parameters that hold the number of a job. */
const JOB_PARAMETER =
  /(?:^|[?&])(?:job_?id|jid|jobcode|job|req(?:uisition)?_?id|rid|vacancy_?id|position_?id|posting_?id|opening_?id|(?:gh|ashby)_jid|v?jk|currentjobid|token|pid)=[^&]{2,}/i;
const JOB_PAGE =
  /(?:jobs?(?:-|_)?(?:details?|view|posting|description|specific|post)|viewrequisition|(?:opportunity|position|posting|vacancy|re)-?(?:details?|jobview|view))/i;
/** An application form of its own page. */
const FORM_ONLY =
  /\/(?:apply|application|applications|candidature|bewerben|bewerbung)(?:\/(?:new|start|form))?$/i;
const LISTING =
  /\/(?:(?:jobs?-?)?search(?:-?(?:results|jobs))?|results?|browse|categor(?:y|ies)|locations?|departments?|blog|news|articles?|companies|about|in|people|profiles?|users?|apply|login|register)(?:\/|\.|$)/i;

/** What an address says: 3 it surely names one job, 2 it looks like one job, 0 nothing, -1 it lists or tells. */
export function addressScore(url: URL): number {
  const path = url.pathname.replace(/\/+$/, "");
  if (FORM_ONLY.test(path)) return -1;
  const numbered = JOB_PARAMETER.test(url.search);
  if (BOARD_HOST.test(url.hostname) && (numbered || IDENTIFIED.test(path))) return 3;
  if (LISTING.test(path)) return -1;
  if (JOB_PAGE.test(path)) return numbered ? 3 : 1;
  return numbered || ONE_JOB.test(path) ? 2 : 0;
}
