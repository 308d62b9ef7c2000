import { type HeadingWords, headings } from "./lexicon/headings.ts";
import { lightPattern } from "./light-pattern.ts";
import type { Section } from "./snapshot.ts";

const LONGEST = 100;
/** A sentence of this many words is what a heading says, not what it announces. */
const MOST_WORDS = 12;
/** Decoration and numbering before the words: "📍 ", "3. ", "**", "### ". */
const LEAD = lightPattern(/^(?:[^\p{L}\p{N}]|\d{1,2}[.)] ?(?=[^\p{N}]))+/u);
const TRAIL = lightPattern(/[^\p{L}\p{N})]+$/u);

/** "Competitive salary", "Strong writing skills", "No experience required": items of a list, not headings over one. */
const ITEM =
  /^(?:an? |the )?(?:no|competitive|attractive|generous|excellent|unlimited|strong|solid|proven|demonstrated|comprehensive|market|great (?!to)|good (?!to)|outstanding|ability|able|fluent|attraktive[rns]?|faire[rns]?|kompetitive[rns]?|gute|sehr gute|excelentes?|buen[oa]s?|bon(?:ne)?s?|excellent(?:e|es)?|goede|ottim[aoe]|buon[aoe]) /;

const VALUE_FOLLOWS = lightPattern(/[:：][\p{L}\p{N}]/u);

const compiled = headings.map(({ section, anywhere, whole }: HeadingWords) => ({
  section,
  words: lightPattern(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${anywhere.join("|")})(?![\\p{Script=Latin}\\p{N}])${
        whole.length > 0 ? `|^(?:${whole.join("|")})$` : ""
      }`,
      "u",
    ),
  ),
}));

/** The section that a heading opens, or null when it says nothing of what follows. */
export function sectionOf(heading: string): Section | null {
  if (heading.length > LONGEST) return null;
  const plain = heading
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replace(LEAD, "")
    .replace(TRAIL, "")
    .replaceAll(/[*_]+/g, "")
    .replaceAll(/\s+/g, " ");
  const count = plain.split(" ").length;
  if (
    plain === "" ||
    VALUE_FOLLOWS.test(plain) ||
    ITEM.test(plain) ||
    count > MOST_WORDS ||
    (count > 4 && /\.["'”’)*]*$/.test(heading))
  )
    return null;
  return compiled.find(({ words }) => words.test(plain))?.section ?? null;
}
