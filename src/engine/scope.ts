import { lightPattern } from "./light-pattern.ts";
import type { Passage } from "./passages.ts";
import { sectionOf } from "./sections.ts";
import type { Section } from "./snapshot.ts";

interface Place {
  passages: readonly Passage[];
  index: number;
  passage: Passage;
}

/**
 * A heading that stands inside running text, where the posting's line breaks were lost. One word ("Preferred") needs
 * a colon; "Preferred Qualifications" also stands before a capital letter.
 */
const INLINE = lightPattern(
  /(?<![\p{L}-])(?:(?:(?:Minimum|Basic|Required|Preferred|Desired|Additional|Key|Essential|Other|Job|MINIMUM|BASIC|REQUIRED|PREFERRED|DESIRED|ADDITIONAL|KEY|ESSENTIAL|JOB) (?:Qualifications?|Skills|Experience|Requirements?|Responsibilities|Duties|QUALIFICATIONS?|SKILLS|EXPERIENCE|REQUIREMENTS?|RESPONSIBILITIES|DUTIES)|Qualifications?|Requirements?|Responsibilities|Nice[- ]to[- ][Hh]aves?|Must[- ][Hh]aves?|About [Uu]s|About [Tt]he [Cc]ompany|What [Ww]e [Oo]ffer|QUALIFICATIONS?|REQUIREMENTS?|RESPONSIBILITIES|NICE TO HAVES?|ABOUT US|WHAT WE OFFER)(?: (?:&|and|AND|\/) \p{Lu}\p{L}+)?(?=\s*[:•*]|\s+[-–—] |\s+\p{Lu}\p{L}+[ '’])|(?:Skills|Benefits|Perks|Compensation|Duties|Bonus|Preferred|Desired|SKILLS|BENEFITS|PERKS|COMPENSATION|DUTIES|BONUS|PREFERRED|DESIRED)(?=\s*:))/gu,
);
/** How far back a line that only looks like a heading still counts. */
const LINES_BACK = 30;
const LONGEST_LABEL = 70;

/** A text with more headings inside is none. */
const MOST_INLINE = 200;
const inline = new WeakMap<Passage, readonly { end: number; section: Section }[]>();
const above = new WeakMap<Passage, Section | null>();

/**
 * What the text about an offset of a passage announces: a heading inside its own block, a line above that looks like a
 * heading, else the section of the block. Postings that lost their markup are one block, or all paragraphs.
 */
export function sectionAt(place: Place, at: number): Section {
  const { passage } = place;
  const inside = remembered(inline, passage, inlineHeadings).findLast(({ end }) => end <= at);
  return inside?.section ?? remembered(above, passage, () => sectionAbove(place)) ?? passage.block.section;
}

function inlineHeadings({ text }: Passage): { end: number; section: Section }[] {
  return [...text.matchAll(INLINE)].slice(0, MOST_INLINE).flatMap(({ 0: words, index }) => {
    const section = sectionOf(words);
    return section ? [{ end: index + words.length, section }] : [];
  });
}

function sectionAbove({ passages, index }: Place): Section | null {
  for (let back = 1; back <= LINES_BACK; back++) {
    const line = passages[index - back];
    if (!line || line.block.role === "heading") return null;
    const section = announced(line);
    if (section) return section;
    if (/^#{1,6} |:\s*$/.test(line.text) && line.text.length <= LONGEST_LABEL) return null;
  }
  return null;
}

function remembered<Value>(
  found: WeakMap<Passage, Value>,
  passage: Passage,
  find: (passage: Passage) => Value,
): Value {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const value = find(passage);
  found.set(passage, value);
  return value;
}

function announced({ block, text }: Passage): Section | null {
  if ((block.role !== "paragraph" && block.role !== "listItem") || text.length > LONGEST_LABEL) return null;
  const words = text.trim().split(/\s+/);
  const label = text.trimEnd().endsWith(":") || (words.length <= 5 && !/[\d.,!]/.test(text));
  const section = label ? sectionOf(text) : null;
  return block.role === "paragraph" || section === "preferred" ? section : null;
}

/** Ends of clauses: a full stop, a bullet, a lost line break ("requiredMinimum two years"). */
const CLAUSE_END = lightPattern(
  /(?<!(?:^|[^\p{L}])(?:e\.g|i\.e|etc|min|mind|ca|approx|yrs?|exp|incl|inkl|u\.s|ph\.?d|z\.b|sr|jr|\p{L}))[.!?](?=\s|$|\p{Lu}\p{Ll})|;|\n|\s[-–—](?=\s\p{Lu})|[•·●▪◦]|\/n-|(?<=(?<![\p{L}’'-])\p{Ll}{4,20})(?=\p{Lu}\p{Ll}|\d{1,2}\s?\+)/gu,
);

/** The words of the match's own clause before and after it. */
export function clauseAt(before: string, after: string): { before: string; after: string } {
  const near = before.slice(-400);
  let from = 0;
  for (const { index, 0: end } of near.matchAll(CLAUSE_END)) from = index + end.length;
  const ahead = after.slice(0, 400);
  const stop = ahead.matchAll(CLAUSE_END).next().value?.index ?? ahead.length;
  return { before: near.slice(from), after: ahead.slice(0, stop) };
}
