import type { Evidence } from "../../engine/evidence.ts";
import type { ShownFact, ToOverlay } from "../../messaging/to-content.ts";
import { anchoring } from "../../page/anchor.ts";
import { liveText } from "../../page/live-text.ts";
import { pageReader } from "../page-reader.ts";
import { Highlights, isReached } from "./highlights.ts";
import {
  type Find,
  holds,
  inReadingOrder,
  isHurt,
  isPlaced,
  type Mark,
  markOf,
  marksOf,
  type PlacedMark,
  place,
} from "./mark.ts";
import type { Need } from "./watch-page.ts";

/** The evidence of a posting in the page: where it stands, lit, and found again when the page renders anew. */
export class LitPage {
  /** In reading order. */
  marks: readonly Mark[] = [];
  private readonly highlights = new Highlights();

  /** Lights the evidence of all facts. */
  light(facts: readonly ShownFact[]): void {
    this.marks = inReadingOrder(marksOf(facts, finder(), isReached));
    this.highlights.light(this.marks);
  }

  /** One piece of evidence, whether or not the rest is lit. */
  find(shown: ShownFact, evidence: Evidence): Mark {
    const [kind, words] = [shown.fact.kind, wordsOf(evidence)];
    const known = this.marks.find(
      (mark) =>
        mark.shown.fact.kind === kind && wordsOf(mark.evidence) === words && samePlace(mark, evidence),
    );
    return known && holds(known) && known.range ? known : markOf(shown, evidence, finder(), isReached);
  }

  /** The place after or before another in reading order, round and round; the first or last for none. */
  beside(mark: PlacedMark | null, by: 1 | -1): PlacedMark | null {
    const all = this.marks.filter(isPlaced);
    const at = mark ? all.indexOf(mark) : -1;
    const next = at < 0 ? (by > 0 ? 0 : -1) : (at + by) % all.length;
    return all.at(next) ?? null;
  }

  /** Evidence that is not lit, by why. */
  unlit(): ToOverlay["paint"]["response"] {
    const of = (...standings: Mark["standing"][]) =>
      this.marks.filter(({ standing }) => standings.includes(standing)).map(({ evidence }) => evidence);
    return { lost: of("lost"), notLit: of("notLit", "data") };
  }

  /** Lights one place above all others. */
  point(range: Range | null): void {
    this.highlights.lightCurrent(range);
  }

  /** Whether something lit was taken away. `more`: a mark beside those of all facts. */
  isHurt(more: Mark | null): boolean {
    return this.marks.some(isHurt) || (more !== null && isHurt(more));
  }

  /** Whether the page still says what is lit, and what is lost may have come again. */
  need(more: Mark | null): Need {
    const broken = this.broken(more);
    if (broken.length === 0) return "none";
    return broken.every(({ standing }) => standing === "lost") ? "little" : "urgent";
  }

  /** Finds again what the page no longer says where it was found. */
  mend(more: Mark | null): void {
    const find = finder();
    for (const mark of this.broken(more)) place(mark, find, isReached);
    this.marks = inReadingOrder(this.marks);
    this.highlights.light(this.marks);
  }

  private broken(more: Mark | null): Mark[] {
    const all = more && !this.marks.includes(more) ? [...this.marks, more] : this.marks;
    return all.filter((mark) => !holds(mark));
  }

  /** The document and the shadow trees in which something is lit. */
  roots(more: Mark | null): Node[] {
    const marks = more ? [...this.marks, more] : this.marks;
    return [
      ...new Set([
        document,
        ...marks.filter(isPlaced).map(({ range }) => range.startContainer.getRootNode()),
      ]),
    ];
  }

  clear(): void {
    this.marks = [];
    this.highlights.clear();
  }
}

function finder(): Find {
  const reader = pageReader();
  return anchoring(reader && { text: reader.snapshot.text, map: reader.map }, () => liveText(document));
}

/** The posting's own words, or its data's. */
export const wordsOf = (evidence: Evidence): string =>
  evidence.type === "text" ? evidence.quote.exact : evidence.value;

const samePlace = ({ evidence }: Mark, other: Evidence): boolean =>
  evidence.type !== "text" || other.type !== "text" || evidence.position.start === other.position.start;
