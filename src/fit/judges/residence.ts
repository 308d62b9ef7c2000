import { isWithinAny } from "../countries.ts";
import { factIn } from "../reading.ts";
import { regionCode, sameWords } from "../regions.ts";
import { type Finding, finding, type Situation, silent } from "../verdict.ts";

/** Where applicants must live, against the country the user lives in. */
export function judgeCountries({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "applicantCountries");
  if (!fact) return silent.posting;
  const home = profile.home?.country;
  if (!home) return silent.profile;
  return isWithinAny(home, fact.value)
    ? finding("fits", { code: "livesInside", place: home })
    : finding("conflicts", { code: "livesOutside", place: home });
}

/**
 * Narrower limits (states, cities) against the user's region and city. Another state conflicts; a city that is not
 * the user's own may still be near, so it depends.
 */
export function judgeRegions({ extraction, profile }: Situation): Finding {
  const fact = factIn(extraction, "applicantRegions");
  if (!fact) return silent.posting;
  const { region, city } = profile.home ?? {};
  const mine = [region, city].filter((word) => word !== undefined);
  const [first] = mine;
  if (first === undefined) return silent.profile;
  const inside = mine.find((word) => fact.value.some((named) => sameWords(word, named)));
  if (inside !== undefined) return finding("fits", { code: "livesInside", place: inside });
  const statesOnly = fact.value.every((named) => regionCode(named) !== null);
  if (region !== undefined && regionCode(region) !== null && statesOnly) {
    return finding("conflicts", { code: "livesOutside", place: region });
  }
  return finding("depends", { code: "mayLiveNear", place: city ?? first });
}
