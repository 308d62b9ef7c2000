import type { Block } from "../engine/snapshot.ts";
import type { Line } from "./line.ts";

/** Headings under which a board names people the user may know, or who hire: "People you can reach out to". */
const PEOPLE =
  /^(?:people you (?:can reach out to|may know|know).{0,30}|(?:meet|contact) the (?:hiring|recruiting) team|(?:about the )?(?:job|hiring) (?:poster|team)|(?:your )?(?:connections|contacts|network) (?:at|who work).{0,40}|(?:school |company )?alumni (?:who work )?(?:at|here).{0,40}|see who .{3,40} (?:knows?|hired|works?).{0,40}|(?:personen|leute|kontakte),? die (?:du|sie) .{3,40}|das recruiting-team|(?:personnes|contacts) que vous .{3,40}|rencontrez l.équipe de recrutement|personas (?:a las|que) .{3,40}|conoce al equipo de contratación)[\s:.]*$/i;
const MOST_LINES = 12;

/**
 * Takes people who are not part of the posting out of it: each heading that announces them and what stands under it, up to
 * the next heading. What is no part of the posting is never stored.
 */
export function withoutPeople(
  lines: readonly Line[],
  areas: readonly Block["area"][],
): readonly Block["area"][] {
  let left = 0;
  return lines.map((line, index) => {
    if (line.role === "heading") left = line.text.length <= 80 && PEOPLE.test(line.text) ? MOST_LINES : 0;
    const area = areas[index] ?? "aside";
    if (left === 0) return area;
    left -= 1;
    return area === "posting" || area === "header" ? "aside" : area;
  });
}
