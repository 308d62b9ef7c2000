const STATES: Record<string, string> = {
  alabama: "AL",
  alaska: "AK",
  arizona: "AZ",
  arkansas: "AR",
  california: "CA",
  colorado: "CO",
  connecticut: "CT",
  delaware: "DE",
  "district of columbia": "DC",
  florida: "FL",
  georgia: "GA",
  hawaii: "HI",
  idaho: "ID",
  illinois: "IL",
  indiana: "IN",
  iowa: "IA",
  kansas: "KS",
  kentucky: "KY",
  louisiana: "LA",
  maine: "ME",
  maryland: "MD",
  massachusetts: "MA",
  michigan: "MI",
  minnesota: "MN",
  mississippi: "MS",
  missouri: "MO",
  montana: "MT",
  nebraska: "NE",
  nevada: "NV",
  "new hampshire": "NH",
  "new jersey": "NJ",
  "new mexico": "NM",
  "new york": "NY",
  "north carolina": "NC",
  "north dakota": "ND",
  ohio: "OH",
  oklahoma: "OK",
  oregon: "OR",
  pennsylvania: "PA",
  "rhode island": "RI",
  "south carolina": "SC",
  "south dakota": "SD",
  tennessee: "TN",
  texas: "TX",
  utah: "UT",
  vermont: "VT",
  virginia: "VA",
  washington: "WA",
  "west virginia": "WV",
  wisconsin: "WI",
  wyoming: "WY",
};
const CODES = new Set(Object.values(STATES));

const folded = (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLowerCase();

/** The two-letter code of a state of the US, given by code or name; null for any other place. */
export function regionCode(place: string): string | null {
  const code = place.trim().toUpperCase();
  return CODES.has(code) ? code : (STATES[folded(place)] ?? null);
}

/** Whether two names mean one place: alike but for case and accents, or name and code of one state. */
export function sameWords(left: string, right: string): boolean {
  if (folded(left) === folded(right)) return true;
  const code = regionCode(left);
  return code !== null && code === regionCode(right);
}
