import { isWithinAny, mayWork } from "../countries.ts";
import type { Profile } from "../profile.ts";
import { factIn, type Reading } from "../reading.ts";
import { type Finding, finding, type Situation, silent } from "../verdict.ts";

/** Whether the user said anything of where they may work. */
const saysWhere = (profile: Profile) => profile.mayWorkIn !== undefined || profile.citizenships !== undefined;

/** Countries in which the work is done, as far as the posting's words tell. */
function countriesOfWork(extraction: Reading): readonly string[] {
  return (
    factIn(extraction, "workAuthorization")?.value ?? factIn(extraction, "applicantCountries")?.value ?? []
  );
}

const allowed = (profile: Profile, countries: readonly string[]) =>
  countries.find((country) => mayWork(country, profile.mayWorkIn ?? [], profile.citizenships ?? []));

/** Whether the user needs the sponsorship of which the posting speaks or keeps silent. */
export function judgeSponsorship({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "visaSponsorship");
  const countries = countriesOfWork(extraction);
  const [country] = countries;
  if (!saysWhere(profile)) return fact ? silent.profile : silent.posting;
  if (allowed(profile, countries) !== undefined) return finding("fits", { code: "sponsorshipNotNeeded" });
  if (fact?.value === "offered") return finding("fits", { code: "sponsorshipOffered" });
  if (country === undefined) {
    return fact ? finding("depends", { code: "sponsorshipUnlessAllowed" }) : silent.posting;
  }
  return fact
    ? finding("conflicts", { code: "sponsorshipRefused" })
    : finding("depends", { code: "sponsorshipUnsaid", country });
}

/** The right to work that is asked for; without it, what the posting says of sponsorship decides. */
export function judgeWorkAuthorization(situation: Situation): Finding {
  const { extraction, profile } = situation;
  const fact = factIn(extraction, "workAuthorization");
  if (!fact) return silent.posting;
  if (!saysWhere(profile)) return silent.profile;
  const country = allowed(profile, fact.value);
  return country === undefined ? judgeSponsorship(situation) : finding("fits", { code: "mayWork", country });
}

/** "US person" and "permanent resident" admit people who are no citizens. */
const ADMITS_RESIDENTS = /permanent resident|green.?card|\b(?:U\.?S\.?|United States) person/i;

export function judgeCitizenship({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "citizenship");
  if (!fact) return silent.posting;
  const { citizenships } = profile;
  if (!citizenships) return silent.profile;
  const mine = citizenships.find((country) => isWithinAny(country, fact.value));
  if (mine !== undefined) return finding("fits", { code: "citizen", country: mine });
  const words = fact.evidence.map((e) => (e.type === "text" ? e.sentence : e.value)).join(" ");
  return ADMITS_RESIDENTS.test(words)
    ? finding("depends", { code: "maybePermanentResident" })
    : finding("conflicts", { code: "notCitizen" });
}

export function judgeClearance({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "securityClearance");
  if (!fact) return silent.posting;
  if (!profile.clearance) return silent.profile;
  if (profile.clearance === "held") return finding("fits", { code: "clearanceHeld" });
  if (fact.value === "required") return finding("conflicts", { code: "clearanceMissing" });
  return fact.value === "obtainable"
    ? finding("depends", { code: "clearanceToObtain" })
    : finding("fits", { code: "clearancePlus" });
}
