import type { Section } from "./snapshot.ts";

/** What a heading announces, by its words; first match wins. */
const HEADINGS: readonly [Section, RegExp][] = [
  ["preferred", /\b(?:preferred|nice to have|bonus|desired|plus(?:es)?|von vorteil|souhait|deseable|desej)/i],
  ["benefits", /\b(?:benefits?|perks|we offer|wir bieten|avantages|ofrecemos|oferecemos)\b/i],
  ["pay", /\b(?:compensation|salary|pay|gehalt|r[eé]mun[eé]ration|salario|sal[aá]rio)\b/i],
  [
    "required",
    /\b(?:requirements?|qualifications?|must have|looking for|who you are|you have|profil|requisitos|anforderungen)\b/i,
  ],
  ["duties", /\b(?:responsibilities|what you.?ll do|duties|the role|aufgaben|missions?|funciones)\b/i],
  ["legal", /\b(?:equal opportunity|eeo|disclaimer|privacy|notice)\b/i],
  ["company", /\b(?:about us|who we are|about [A-Z])/],
  ["apply", /\b(?:how to apply|apply|bewerb|postuler)/i],
];

/** The section that a heading opens, or null when it says nothing of what follows. */
export function sectionOf(heading: string): Section | null {
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? null;
}
