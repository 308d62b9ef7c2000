const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Parts of a path that by custom stand before the name or number of one job; without the "s" of a plural. */
const BEFORE_JOB = setOf(
  "job remote-job career position opening vacancie vacancy opportunitie opportunity requisition posting role stelle stellen stellenangebote karriere emploi offre offres-emploi offre-emploi offre-d-emploi offres-d-emploi recrutement empleo oferta ofertas-de-empleo oferta-de-empleo ofertas-de-trabajo vaga vacature lediga-jobb jobb offert offerte kariera praca prace jobdetail job-detail jobposting job-posting job-description job-listing job-view job-offer",
);
/** Hosts on which a number or a UUID in the address is a job's. Kept apart from the board files, so that the gate stays small. */
const BOARDS = setOf(
  "greenhouse lever ashbyhq myworkdayjobs myworkdaysite linkedin indeed seek oraclecloud taleo ultipro workable smartrecruiters teamtailor personio recruitee bamboohr breezy pinpointhq rippling jobvite applytojob icims joinhandshake glassdoor avature eightfold pinterestcareers",
);
const IDENTIFIED =
  /\/(?:jobs?|j|o|p|apply|postings|careers|details|jobdetail)\b.*(?:\d{4}|[\da-f]{8})|[\da-f]{8}-[\da-f]{4}-|_[a-z]*-?\d{3,}|\/preview\/\d/;
/** Parameters that hold the number of a job, without dashes. */
const NUMBERS = setOf(
  "jobid jid jobcode job reqid requisitionid rid vacancyid positionid postingid openingid ghjid ashbyjid jk vjk currentjobid token pid",
);
const JOB_PAGE =
  /job-?s?[-_]?(?:detail|view|post|desc|spec)|viewreq|(?:opportunity|position|posting|vacancy)-?(?:detail|view)/;
/** An application form of its own page. */
const FORM_ONLY = /\/(?:apply|applications?|candidature|bewerben|bewerbung)(?:\/(?:new|start|form))?$/;
/** Parts of paths, without dashes, under which jobs are listed or something else is told. */
const LISTS = setOf(
  "search jobsearch jobssearch searchresults jobsearchresults searchjobs result results browse category categories location locations department departments blog news article articles companies about in people profile profiles user users apply login register",
);

/** What an address says: 3 it surely names one job, 2 it looks like one job, 0 nothing, -1 it lists or tells. */
export function addressScore(address: string): number {
  const [, host = "", whole = "", search = ""] =
    /^https?:\/\/([^/?#:]*)[^/?#]*([^?#]*)\??([^#]*)/.exec(address.toLowerCase()) ?? [];
  const path = whole.replace(/\/+$/, "");
  if (FORM_ONLY.test(path)) return -1;
  const isNumbered = search.split("&").some((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return value.length > 1 && NUMBERS.has(name.replace(/[-_]/g, ""));
  });
  const labels = host.split(".").slice(-3, -1);
  if (labels.some((label) => BOARDS.has(label)) && (isNumbered || IDENTIFIED.test(path))) return 3;
  const parts = path.split("/");
  const last = parts.at(-1) ?? "";
  const isNamed =
    last.length > 3 &&
    /\d{3}|.-.|^[\w%]{6}/.test(last) &&
    parts.slice(0, -1).some((part) => BEFORE_JOB.has(part.replace(/s$/, "")));
  // A name with a long number is one job's, whatever it stands under.
  if (!(isNamed && /\d{5}/.test(last)) && parts.some((part) => LISTS.has(part.replace(/-|\..*/g, ""))))
    return isNumbered ? 1 : -1;
  if (JOB_PAGE.test(path)) return isNumbered ? 3 : 1;
  return isNumbered || isNamed ? 2 : 0;
}
