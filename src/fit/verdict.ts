import type { Evidence } from "../engine/evidence.ts";
import type { FactKind } from "../engine/values.ts";
import type { Profile } from "./profile.ts";
import type { PayRate } from "./rates.ts";
import type { Reading } from "./reading.ts";

export type Verdict = "fits" | "conflicts" | "depends" | "not-stated";

/** Why, as a code with what fills it in; the words are the interface's. */
export type Reason =
  | {
      code:
        | "postingSilent"
        | "profileSilent"
        | "postingContradicts"
        | "sponsorshipNotNeeded"
        | "sponsorshipOffered"
        | "sponsorshipRefused"
        | "sponsorshipUnlessAllowed"
        | "notCitizen"
        | "maybePermanentResident"
        | "clearanceHeld"
        | "clearanceMissing"
        | "clearanceToObtain"
        | "clearancePlus"
        | "degreeMet"
        | "degreeBelow"
        | "degreePreferred"
        | "degreeUnfinished"
        | "notStudying"
        | "deadlineOpen"
        | "available"
        | "availablePartly"
        | "notAvailable"
        | "payOtherCurrency"
        | "payNotComparable"
        | "remotePossible"
        | "remoteCondition"
        | "placeOutOfReach"
        | "wouldMove"
        | "noMoveNeeded"
        | "helpOffered"
        | "helpMissing";
    }
  | { code: "livesInside" | "livesOutside" | "mayLiveNear" | "placeInReach"; place: string }
  | { code: "mayWork" | "sponsorshipUnsaid" | "citizen"; country: string }
  | { code: "termOver" | "deadlineOver" | "studyEnds"; date: string }
  | { code: "payMeets" | "payBelow" | "payStraddles"; floor: PayRate }
  | {
      code:
        | "yearsMet"
        | "yearsBelow"
        | "yearsAbove"
        | "hoursMet"
        | "hoursAbove"
        | "officeDaysMet"
        | "officeDaysAbove";
      count: number;
    };

/** What one fact means for the user. A stated fact brings its quote; an unstated one has none. */
export interface Judgement {
  kind: FactKind;
  verdict: Verdict;
  reason: Reason;
  evidence?: Evidence;
}

export interface Situation {
  extraction: Reading;
  profile: Profile;
  /** ISO date `YYYY-MM-DD`. */
  today: string;
}

/** A verdict with its reason, before the kind and the quote are put beside it. */
export interface Finding {
  verdict: Verdict;
  reason: Reason;
  /** The words that decided, when they are not the fact's own (a condition on it). */
  evidence?: Evidence;
}

export const silent = {
  posting: { verdict: "not-stated", reason: { code: "postingSilent" } },
  profile: { verdict: "not-stated", reason: { code: "profileSilent" } },
} as const satisfies Record<string, Finding>;

/** Short form of a finding whose reason has nothing to fill in. */
export const finding = (verdict: Verdict, reason: Reason): Finding => ({ verdict, reason });
