import type { Extraction } from "../../engine/extraction.ts";
import { formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { quoteSearch } from "../../page/match-quote.ts";
import { factLabel } from "../../ui/fact-label.ts";
import { factText } from "../../ui/fact-text.ts";
import { pageReader } from "../page-reader.ts";
import type { FactCardProps } from "./FactCard.tsx";
import { wordsOf } from "./lit-page.ts";
import { isPlaced, type Mark, type PlacedMark } from "./mark.ts";
import { linkToWords } from "./text-fragment.ts";

type Said = Pick<FactCardProps, "mark" | "place" | "contradicted" | "folded" | "link"> & { count: number };

/**
 * What the card of a mark says.
 * @param isSeen the words can be seen in the page
 */
export function cardFor(
  mark: PlacedMark,
  marks: readonly Mark[],
  conflicts: Extraction["conflicts"],
  isSeen: boolean,
): Said {
  const own = wordsOf(mark.evidence);
  const against = conflicts
    .filter(({ facts }) => facts.includes(mark.shown.fact.kind))
    .flatMap(({ evidence }) => evidence.map(wordsOf));
  return {
    mark,
    ...placeIn(marks, mark),
    contradicted: [...new Set(against)].filter((words) => words !== own),
    folded: !isSeen,
    link: linkTo(mark),
  };
}

/** What is read out when the user steps to a mark. */
export function spoken(marks: readonly Mark[], mark: PlacedMark): string {
  const { place, count } = placeIn(marks, mark);
  const { fact } = mark.shown;
  const where = t("overlayPlace", formatNumber(place), formatNumber(count));
  return `${factLabel(fact.kind)}: ${factText(fact)}. ${where}`;
}

function placeIn(marks: readonly Mark[], mark: PlacedMark): { place: number; count: number } {
  const placed = marks.filter(isPlaced);
  return placed.includes(mark)
    ? { place: placed.indexOf(mark) + 1, count: placed.length }
    : { place: 1, count: 1 };
}

/** The address of the mark's words in this page. */
function linkTo({ evidence }: PlacedMark): string {
  if (evidence.type !== "text") return location.href;
  const { quote, position } = evidence;
  const text = pageReader()?.snapshot.text ?? "";
  const isThere = text.slice(position.start, position.end) === quote.exact;
  const at = isThere ? position : quoteSearch(text)(quote, position.start);
  if (at) return linkToWords(location.href, text, at.start, at.end);
  const around = `${quote.prefix}${quote.exact}${quote.suffix}`;
  const start = quote.prefix.length;
  return linkToWords(location.href, around, start, start + quote.exact.length);
}
