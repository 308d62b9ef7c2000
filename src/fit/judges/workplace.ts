import type { FactKind } from "../../engine/values.ts";
import type { Profile } from "../profile.ts";
import { factIn, type Reading } from "../reading.ts";
import { sameWords } from "../regions.ts";
import { type Finding, finding, type Situation, silent } from "../verdict.ts";

const modes = (extraction: Reading) => factIn(extraction, "workplaceType")?.value ?? [];

/** A listed place that the user can reach, or undefined. */
function reached(extraction: Reading, profile: Profile): string | undefined {
  const { city, region } = profile.home ?? {};
  const mine = [city, region, ...(profile.places ?? [])].filter((word) => word !== undefined);
  const places = factIn(extraction, "jobLocation")?.value ?? [];
  return places.find((place) => mine.some((word) => sameWords(word, place.split(",")[0] ?? place)));
}

const saysPlace = (profile: Profile) =>
  profile.places !== undefined || profile.home?.city !== undefined || profile.relocation !== undefined;

/** Remote work without a proviso fits anyone; with one ("within commuting distance") it depends on the office. */
function remote(extraction: Reading, kinds: readonly FactKind[]): Finding | null {
  if (!modes(extraction).includes("remote")) return null;
  const condition = extraction.conditions.find((proviso) => kinds.includes(proviso.fact));
  return condition
    ? { verdict: "depends", reason: { code: "remoteCondition" }, evidence: condition.evidence }
    : finding("fits", { code: "remotePossible" });
}

const PROVISOS = ["workplaceType", "jobLocation", "officeDaysPerWeek"] as const;

export function judgePlace({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "jobLocation");
  if (!fact) return silent.posting;
  if (!saysPlace(profile)) return silent.profile;
  const place = reached(extraction, profile);
  if (place !== undefined) return finding("fits", { code: "placeInReach", place });
  const elsewhere = remote(extraction, PROVISOS);
  if (elsewhere) return elsewhere;
  const mustCome = modes(extraction).length > 0;
  return profile.relocation === "no" && mustCome
    ? finding("conflicts", { code: "placeOutOfReach" })
    : finding("depends", { code: profile.relocation === "yes" ? "wouldMove" : "placeOutOfReach" });
}

/** Remote, hybrid or on site, against the office days that the user accepts. */
export function judgeWorkplace({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "workplaceType");
  if (!fact) return silent.posting;
  if (profile.officeDays === undefined && !saysPlace(profile)) return silent.profile;
  const place = reached(extraction, profile);
  const accepted = profile.officeDays;
  const office = fact.value.some((mode) => mode !== "remote");
  if (place !== undefined && office && accepted !== 0)
    return finding("fits", { code: "placeInReach", place });
  const elsewhere = remote(extraction, PROVISOS);
  if (elsewhere) return elsewhere;
  if (accepted === undefined) return silent.profile;
  const least = fact.value.includes("hybrid") ? 1 : 5;
  return accepted < least
    ? finding(accepted === 0 ? "conflicts" : "depends", { code: "officeDaysAbove", count: accepted })
    : finding("fits", { code: "officeDaysMet", count: accepted });
}

export function judgeOfficeDays({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "officeDaysPerWeek");
  if (!fact) return silent.posting;
  const count = profile.officeDays;
  if (count === undefined) return silent.profile;
  const { min, max } = fact.value;
  const over = { code: "officeDaysAbove", count } as const;
  if ((min ?? 0) > count) return remote(extraction, PROVISOS) ?? finding("conflicts", over);
  if (max === null || max <= count) return finding("fits", { code: "officeDaysMet", count });
  return finding("depends", over);
}

/** Help with a move matters only to those who would have to move. */
export function judgeRelocation({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "relocationAssistance");
  if (!fact) return silent.posting;
  if (!profile.relocation) return silent.profile;
  if (fact.value === "offered") return finding("fits", { code: "helpOffered" });
  const stays =
    reached(extraction, profile) !== undefined || remote(extraction, PROVISOS)?.verdict === "fits";
  if (stays || profile.relocation !== "with-help") return finding("fits", { code: "noMoveNeeded" });
  return modes(extraction).includes("remote")
    ? finding("depends", { code: "helpMissing" })
    : finding("conflicts", { code: "helpMissing" });
}
