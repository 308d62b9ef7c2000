const EU = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);
const EEA = new Set([...EU, "IS", "LI", "NO"]);

/** Whether a country is the one named, or belongs to the union named (`EU`, `EEA`). */
export function isWithin(country: string, named: string): boolean {
  return country === named || (named === "EU" && EU.has(country)) || (named === "EEA" && EEA.has(country));
}

/** Whether the union of `isWithin` names holds the country. */
export const isWithinAny = (country: string, named: readonly string[]): boolean =>
  named.some((name) => isWithin(country, name));

/**
 * Whether someone may work in the named country or union without sponsorship: it is listed, they are a citizen, or
 * both are in the European Economic Area or Switzerland, whose citizens may work in one another's countries.
 */
export function mayWork(named: string, listed: readonly string[], citizenships: readonly string[]): boolean {
  const free = (country: string) =>
    EEA.has(country) || country === "CH" || country === "EU" || country === "EEA";
  if ([...listed, ...citizenships].some((country) => isWithin(country, named))) return true;
  return free(named) && citizenships.some(free);
}
