import type { Dom } from "../dom.ts";
import type { Line } from "../line.ts";
import { announcesOtherJobs, isAction } from "../noise.ts";
import type { Parts } from "../parts.ts";
import type { Segment } from "../segments.ts";
import { isGenericHeading } from "../title.ts";
import { labelledIn } from "./labelled.ts";
import { saidByMarkup } from "./markup.ts";
import { spansOf } from "./shape.ts";

/** The places of a sidebar with the job's particulars, by label or markup; none of the cards of other jobs. */
export function besidePosting(dom: Dom, lines: readonly Line[], parts: Parts): Segment[] {
  const others = amongOtherJobs(lines);
  const isAsked = (index: number) =>
    parts.areas[index] === "aside" && !others.has(index) && !isOnCard(lines, index);
  return [
    ...labelledIn(lines, isAsked),
    ...lines.flatMap((line, index) =>
      isAsked(index) && line.valueStart === 0
        ? spansOf(line, index).filter((span) => saidByMarkup(dom, line, span) === "place")
        : [],
    ),
  ];
}

/** The lines under headings like "Open positions", up to the next heading of the same rank. */
function amongOtherJobs(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let level = 0;
  for (const [index, line] of lines.entries()) {
    const isHeading = line.role === "heading";
    if (isHeading && level > 0 && (line.level || 6) <= level) level = 0;
    if (announcesOtherJobs(line.text) || (isHeading && JOBS.test(line.text))) level = line.level || 6;
    if (level > 0) found.add(index);
  }
  return found;
}

const JOBS =
  /\b(?:jobs|positions|vacancies|openings|roles|stellen(?:angebote)?|offres|ofertas|vagas|vacatures|jobb)\b/i;

/** A card shows another job's title as a link, and then its place. */
function isOnCard(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return [line, lines[index - 1], lines[index - 2]].some(
    (one) =>
      one !== undefined &&
      one.box.parent === line?.box.parent &&
      one.linked > 8 &&
      !isAction(one.text) &&
      !isGenericHeading(one.text) &&
      !(one === line && one.linked >= one.text.replaceAll(" ", "").length * 0.9),
  );
}
