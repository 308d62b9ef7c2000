import type { FactKind } from "../engine/values.ts";
import {
  judgeCitizenship,
  judgeClearance,
  judgeSponsorship,
  judgeWorkAuthorization,
} from "./judges/authorization.ts";
import { judgePay } from "./judges/pay.ts";
import { judgeEducation, judgeExperience } from "./judges/qualification.ts";
import { judgeCountries, judgeRegions } from "./judges/residence.ts";
import { judgeDeadline, judgeHours, judgeTerm } from "./judges/time.ts";
import { judgeOfficeDays, judgePlace, judgeRelocation, judgeWorkplace } from "./judges/workplace.ts";
import { factIn } from "./reading.ts";
import { type Finding, finding, type Judgement, type Situation, type Verdict } from "./verdict.ts";

/** What can be laid beside a profile, in the order in which the popup asks. Other kinds are never judged. */
const JUDGES = {
  baseSalary: judgePay,
  jobLocation: judgePlace,
  workplaceType: judgeWorkplace,
  officeDaysPerWeek: judgeOfficeDays,
  relocationAssistance: judgeRelocation,
  applicantCountries: judgeCountries,
  applicantRegions: judgeRegions,
  workAuthorization: judgeWorkAuthorization,
  visaSponsorship: judgeSponsorship,
  citizenship: judgeCitizenship,
  securityClearance: judgeClearance,
  education: judgeEducation,
  experienceYears: judgeExperience,
  jobTerm: judgeTerm,
  validThrough: judgeDeadline,
  workHours: judgeHours,
} as const satisfies Partial<Record<FactKind, (situation: Situation) => Finding>>;

export type JudgedKind = keyof typeof JUDGES;
const judgedKinds = Object.keys(JUDGES) as readonly JudgedKind[];

/**
 * One verdict a kind, with its reason and, for what is stated, the quote. Silence on either side never conflicts,
 * and neither does a fact that the posting itself contradicts: which of its words holds is a question.
 */
export function judge(situation: Situation): Judgement[] {
  const { extraction } = situation;
  return judgedKinds.map((kind) => {
    const found = JUDGES[kind](situation);
    const disputed =
      found.verdict === "conflicts" &&
      !("date" in found.reason) &&
      extraction.conflicts.some(({ facts }) => facts.includes(kind));
    const { verdict, reason } = disputed ? finding("depends", { code: "postingContradicts" }) : found;
    const evidence = found.evidence ?? factIn(extraction, kind)?.evidence[0];
    return { kind, verdict, reason, ...(evidence ? { evidence } : {}) };
  });
}

/** The one verdict for the toolbar: the worst that was found; null when nothing of the user's was compared. */
export function overall(judgements: readonly Judgement[]): Exclude<Verdict, "not-stated"> | null {
  const found = (verdict: Verdict) =>
    judgements.some((other) => other.verdict === verdict && other.reason.code !== "deadlineOpen");
  if (found("conflicts")) return "conflicts";
  if (found("depends")) return "depends";
  return found("fits") ? "fits" : null;
}
