import { lightPattern } from "../engine/light-pattern.ts";
import { folded } from "./hints.ts";
import { isPlaceLike, isSurelyPlace } from "./places/shape.ts";
import { isGenericHeading } from "./title.ts";

const NO_NAME =
  /^(?:(?:about )?(?:us|you|the|we|our|this|role|job|team|company|position|it|they|there|here|what|who|how|why|all|your|as|if|in|at|equal|united states|experience|work|life|please|applicants?|candidates?|employment|salary|benefits?|responsibilities|qualifications|requirements|location|full time|remote|hybrid|today|home|menu|search|logo|image|photo|career|opportunities|i|must|ability|knowledge|these|those|that|compensation|reporting|individual)|(?:about|our|your|this|these|why|how|what|who|must|please|if|as|you|we|the (?:role|job|team|company|position|firm|successful|ideal|right|candidate|office|salary|base|work|following)) .*|you[’']ll|we[’']re|.*\b(?:opportunit(?:y|ies)|openings|vacancies|equal employment)\b.*|.*\b\d+ (?:locations|offices|standorte)\b.*|(?:multiple|various|several|mehrere|verschiedene) .*|(?:page )?not found|cdi|cdd|intérim|alternance|stage|vollzeit|teilzeit|permanent|temporary|contract|clt|(?:in|à|en|bei) .*)$/i;
/** Job boards and the makers of recruiting software: never the employer on their own hosts. */
export const BOARD =
  /^(?:linkedin|indeed|seek|glassdoor|monster|stepstone|xing|ziprecruiter|stack ?overflow.*|work ?at ?a ?startup|y ?combinator.*|we ?work ?remotely|welcome to the jungle|arbeitnow|dice|handshake|wellfound|angellist|jooble|adzuna|talent\.com|jobs\.cz|greenhouse|lever|ashby|workday|icims|taleo|smartrecruiters|workable|jobvite|teamtailor|personio|micronapps|lawcruit|visual ?cv|videsktop|eightfold|phenom|oracle ?cloud|ultipro|cvmail.*|google|facebook|twitter|myworkdayjobs|recsolu|yello|loxo|reed(?:\.co\.uk)?|totaljobs|cv-?library|naukri(?:\.com)?|infojobs|jobs\.ac\.uk|usajobs|nhs jobs|hellowork|apec|france travail|pôle emploi|arbeitsagentur|karriere\.at|jobs\.ch|jobup\.ch|meinestadt(?:\.de)?|pracuj\.pl|jobindex|jobstreet|jobsdb|jora|careerbuilder|simplyhired|built ?in|the muse|idealist|higheredjobs|academic ?positions|efinancialcareers|remote ?ok|remotive|himalayas|tecnoempleo|gupy|catho|recruitee|breezy(?: ?hr)?|bamboo ?hr|jazz ?hr|comeet|rippling|pinpoint|paylocity|paycom|adp|dayforce|ukg|successfactors|cornerstone|avature|hibob|softgarden|join(?:\.com)?|jobteaser|recruitment|archive|wayback machine|supporting page)$/i;
const LETTER = lightPattern(/\p{L}/u);
const SHORT_WORD = lightPattern(/^\p{Ll}{1,3}$/u);

/** Whether words can be the name of an employer: no board, place, heading or pronoun. */
export function mayBeName(text: string): boolean {
  const key = folded(text);
  if (key.length < 2 || !LETTER.test(key) || text.length > 70) return false;
  if (SHORT_WORD.test(text) || isGenericHeading(text)) return false;
  return !NO_NAME.test(text) && !BOARD.test(text) && !isPlaceLike(text) && !isSurelyPlace(text);
}
