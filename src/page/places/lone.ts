import { departmentWords } from "../../engine/lexicon/department-words.ts";
import { lightPattern } from "../../engine/light-pattern.ts";
import type { Line } from "../line.ts";
import type { Parts } from "../parts.ts";
import { namesRole } from "../title.ts";

/** A name that may be a place's though no list knows it: capitals, small words only between them. */
const PROPER = lightPattern(
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?: (?:[\p{Lu}\p{Lo}(][\p{L}\p{M}.'’)-]*|de|del|la|le|les|el|of|the|am|an|der|im|upon|on|sur|do|da|dos|in)){0,4}$/u,
);
const DEPARTMENTS = new Set(departmentWords);
const LETTER_FIRST = lightPattern(/^\p{L}/u);
const SEARCHED = 60_000;
/** Words that stand before a place in a sentence. */
const BEFORE = lightPattern(
  /(?:^|[^\p{L}])(?:in|near|à|au|aux|en|bei|nach|em|te|i|v|w|ve|presso|downtown|central|located at|office at|(?:based|office|offices|campus|site|plant|Standort|sede|bureaux) (?:in|is|at|à|de|en)?)\s?$/u,
);

/** A name that may be a place's and is no department's. */
export function mayBeTown(text: string): boolean {
  const [name = ""] = text.split(",");
  const words = name.toLowerCase().split(/[ -]/);
  return (
    PROPER.test(name) &&
    name.length <= 40 &&
    !namesRole(name) &&
    !words.every((word) => DEPARTMENTS.has(word))
  );
}

/**
 * Whether a bare name under the title, "Chattanooga", is used as a place's by the page's own words ("our plant in
 * Chattanooga") or its data; a department or a brand is not.
 * @param told what the page's head and data say of the job
 */
export function isSaidElsewhere(text: string, lines: readonly Line[], parts: Parts, told: string): boolean {
  const [name = ""] = text.split(",");
  if (!mayBeTown(text)) return false;
  const own = lines.filter((_, index) => parts.areas[index] === "posting" || parts.areas[index] === "header");
  const said = [told, ...own.map((line) => line.text)].join("\n").slice(0, SEARCHED);
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    if (LETTER_FIRST.test(said.slice(at + name.length))) continue;
    if (BEFORE.test(said.slice(Math.max(0, at - 24), at))) return true;
  }
  return false;
}
