/** Names of countries in the languages of the boards, from the platform's own data; lower case. */
let names: ReadonlySet<string> | null = null;

const LANGUAGES = ["en", "de", "fr", "es", "pt", "nl", "sv", "it", "cs", "pl", "ja"];
const MORE = [
  "usa",
  "u.s.",
  "u.s.a.",
  "us",
  "uk",
  "u.k.",
  "england",
  "scotland",
  "wales",
  "uae",
  "czech republic",
  "korea",
  "south korea",
  "holland",
  "europe",
  "emea",
  "latam",
  "apac",
  "worldwide",
];

/** Whether a text is the name of a country (or of a region of the world that postings name as a place). */
export function isCountry(text: string): boolean {
  names ??= collect();
  return names.has(text.toLowerCase());
}

function collect(): ReadonlySet<string> {
  const found = new Set(MORE);
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of letters)
      for (const second of letters) {
        const name = display.of(first + second);
        if (name !== undefined) found.add(name.toLowerCase());
      }
  }
  return found;
}
