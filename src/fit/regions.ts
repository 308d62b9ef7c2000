import { STATES_AND_CITIES, US_STATES } from "../engine/lexicon/us-states.ts";

const folded = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLowerCase();

/** Codes of states by their folded names. */
const STATES = new Map([
  ...Object.entries(US_STATES).flatMap(([code, names]) =>
    names.split("|").map((name) => [folded(name), code] as const),
  ),
  ...Object.entries(STATES_AND_CITIES).map(([name, code]) => [folded(name), code] as const),
]);
const CODES = new Set(STATES.values());

/** The two-letter code of a state of the US, given by code or name; null for any other place. */
export function regionCode(place: string): string | null {
  const code = place.trim().toUpperCase();
  return CODES.has(code) ? code : (STATES.get(folded(place)) ?? null);
}

/** Whether two names mean one place: alike but for case and accents, or name and code of one state. */
export function sameWords(left: string, right: string): boolean {
  if (folded(left) === folded(right)) return true;
  const code = regionCode(left);
  return code !== null && code === regionCode(right);
}
