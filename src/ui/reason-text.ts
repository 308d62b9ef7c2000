import type { Reason, Verdict } from "../fit/verdict.ts";
import { formatCountry, formatNumber, formatPay } from "../i18n/format.ts";
import { formatDate } from "../i18n/format-date.ts";
import { type MessageKey, t } from "../i18n/t.ts";

type Plain = Extract<MessageKey, `reason${string}`>;

/** Reasons whose text has nothing to fill in. */
const KEYS = {
  postingSilent: "reasonPostingSilent",
  profileSilent: "reasonProfileSilent",
  postingContradicts: "reasonPostingContradicts",
  sponsorshipNotNeeded: "reasonSponsorshipNotNeeded",
  sponsorshipOffered: "reasonSponsorshipOffered",
  sponsorshipRefused: "reasonSponsorshipRefused",
  sponsorshipUnlessAllowed: "reasonSponsorshipUnlessAllowed",
  notCitizen: "reasonNotCitizen",
  maybePermanentResident: "reasonMaybePermanentResident",
  clearanceHeld: "reasonClearanceHeld",
  clearanceMissing: "reasonClearanceMissing",
  clearanceToObtain: "reasonClearanceToObtain",
  clearancePlus: "reasonClearancePlus",
  degreeMet: "reasonDegreeMet",
  degreeBelow: "reasonDegreeBelow",
  degreePreferred: "reasonDegreePreferred",
  degreeUnfinished: "reasonDegreeUnfinished",
  notStudying: "reasonNotStudying",
  deadlineOpen: "reasonDeadlineOpen",
  available: "reasonAvailable",
  availablePartly: "reasonAvailablePartly",
  notAvailable: "reasonNotAvailable",
  payOtherCurrency: "reasonPayOtherCurrency",
  payNotComparable: "reasonPayNotComparable",
  remotePossible: "reasonRemotePossible",
  remoteCondition: "reasonRemoteCondition",
  placeOutOfReach: "reasonPlaceOutOfReach",
  wouldMove: "reasonWouldMove",
  noMoveNeeded: "reasonNoMoveNeeded",
  helpOffered: "reasonHelpOffered",
  helpMissing: "reasonHelpMissing",
} as const satisfies Partial<Record<Reason["code"], Plain>>;

const FILLED = {
  livesInside: "reasonLivesInside",
  livesOutside: "reasonLivesOutside",
  mayLiveNear: "reasonMayLiveNear",
  placeInReach: "reasonPlaceInReach",
  mayWork: "reasonMayWork",
  sponsorshipUnsaid: "reasonSponsorshipUnsaid",
  citizen: "reasonCitizen",
  termOver: "reasonTermOver",
  deadlineOver: "reasonDeadlineOver",
  studyEnds: "reasonStudyEnds",
  payMeets: "reasonPayMeets",
  payBelow: "reasonPayBelow",
  payStraddles: "reasonPayStraddles",
  yearsMet: "reasonYearsMet",
  yearsBelow: "reasonYearsBelow",
  yearsAbove: "reasonYearsAbove",
  hoursMet: "reasonHoursMet",
  hoursAbove: "reasonHoursAbove",
  officeDaysMet: "reasonOfficeDaysMet",
  officeDaysAbove: "reasonOfficeDaysAbove",
} as const satisfies Partial<Record<Reason["code"], Plain>>;

const VERDICTS = {
  fits: "verdictFits",
  conflicts: "verdictConflicts",
  depends: "verdictDepends",
  "not-stated": "verdictNotStated",
} as const satisfies Record<Verdict, MessageKey>;

export const verdictText = (verdict: Verdict): string => t(VERDICTS[verdict]);

/** Why a fact fits, conflicts or depends, in a short sentence: "You live in Canada." */
export function reasonText(reason: Reason): string {
  if ("place" in reason) return t(FILLED[reason.code], formatCountry(reason.place));
  if ("country" in reason) return t(FILLED[reason.code], formatCountry(reason.country));
  if ("date" in reason) return t(FILLED[reason.code], formatDate(reason.date));
  if ("floor" in reason) return t(FILLED[reason.code], formatPay(wholeUnits(reason.floor)));
  if ("count" in reason) return t(FILLED[reason.code], formatNumber(reason.count));
  return t(KEYS[reason.code]);
}

/** A floor converted to another period has fractions that nobody means: $8,333 a month, but $21.50 an hour. */
function wholeUnits<Rate extends { min: number | null; max: number | null; period: string }>(
  rate: Rate,
): Rate {
  const round = (amount: number | null) =>
    amount === null || rate.period === "hour" ? amount : Math.round(amount);
  return { ...rate, min: round(rate.min), max: round(rate.max) };
}
