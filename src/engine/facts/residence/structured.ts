import type { Candidate } from "../../define-fact.ts";
import { countriesOf, countryOfCode } from "../../lexicon/countries.ts";
import type { Places } from "../../lexicon/place-list.ts";
import { isStateCode, regionOf } from "../../lexicon/regions.ts";
import type { StructuredPosting } from "../../snapshot.ts";

/** More than these is "everywhere" written out. */
const MOST = 30;

/**
 * `applicantLocationRequirements` of a posting whose work is remote; boards fill it for on-site jobs too, where it is only the
 * office's country. A name, a list of names, or Country, State and City objects, each by name or code.
 */
export function fromRequirements(
  kind: string,
  { posting, source }: StructuredPosting,
  half: (places: Places) => readonly string[],
): Candidate<readonly string[]>[] {
  if (!/TELECOMMUTE/i.test(JSON.stringify(posting.jobLocationType ?? ""))) return [];
  const stated = posting.applicantLocationRequirements;
  const entries: unknown[] = Array.isArray(stated) ? stated : [stated];
  if (entries.length > MOST) return [];
  return entries.flatMap((entry, at): Candidate<readonly string[]>[] => {
    const name = nameOf(entry);
    const item = half(placesOf(name));
    if (item.length === 0) return [];
    const path = `/applicantLocationRequirements${Array.isArray(stated) ? `/${at}` : ""}`;
    return [
      {
        item,
        rule: `${kind}/structured`,
        certainty: "stated",
        structured: { type: "structured", source, path, value: name },
      },
    ];
  });
}

function nameOf(entry: unknown): string {
  if (typeof entry === "string") return entry.trim();
  if (typeof entry !== "object" || entry === null || !("name" in entry)) return "";
  return typeof entry.name === "string" ? entry.name.trim() : "";
}

function placesOf(name: string): Places {
  const region = regionOf(name);
  if (region) return { countries: [region.country], regions: [region.name] };
  const countries = countriesOf(name);
  if (countries.length > 0) return { countries, regions: [] };
  const [state, country] = name.split(/,\s*/);
  if (country && state && countriesOf(country)[0] === "US" && isStateCode(state))
    return { countries: ["US"], regions: [state] };
  const code = countryOfCode(name);
  return { countries: code ? [code] : [], regions: [] };
}
