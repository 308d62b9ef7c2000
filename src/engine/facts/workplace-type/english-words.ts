import { lightPattern } from "../../light-pattern.ts";

/** Nouns, days and places of English phrases; pattern sources without groups. */
export const JOB =
  "(?:role|position|job|opportunit(?:y|ies)|internship|vacancy|contract|assignment|employment|gig|opening|co-?op|program)";
export const DAY = "(?:\\d|one|two|three|four)";
export const OFFICE = "(?:[\\p{L}.’'-]+,? ){0,4}(?:office|hq|headquarters|hub|studio|lab)s?";

/** Meetings and sales talks may be in person or remote; that is no choice of the applicant. */
export const TALKS = lightPattern(
  /\b(?:meet\w*|customers?|clients?|patients?|interview\w*|calls?|sessions?|teams?|present\w*|training|events?|flexib\w+)\b/iu,
);
