import { groupOf } from "../../ui/fact-groups.ts";
import { highlightName, highlightNames, type LitAs } from "./highlight-style.ts";
import { isPlaced, type Mark } from "./mark.ts";
import { toneAt } from "./tone.ts";

/** What is lit in the page. The page's own tree is left alone; its scripts can see the ranges in `CSS.highlights`. */
export class Highlights {
  private readonly own = new Map<string, Highlight>();

  /** Lights these marks and no others, each in the colours of its group. */
  light(marks: readonly Mark[]): void {
    const ranges = new Map<string, Range[]>();
    for (const mark of marks) {
      if (!isPlaced(mark) || mark.standing !== "lit") continue;
      const name = nameFor(groupOf(mark.shown.fact.kind), mark.range);
      ranges.set(name, [...(ranges.get(name) ?? []), mark.range]);
    }
    for (const name of highlightNames) if (!/-current-/.test(name)) this.set(name, ranges.get(name) ?? []);
  }

  /** Lights one place above all others, or none. */
  lightCurrent(range: Range | null): void {
    const name = range && nameFor("current", range);
    for (const one of highlightNames)
      if (/-current-/.test(one)) this.set(one, range && one === name ? [range] : []);
  }

  clear(): void {
    for (const name of [...this.own.keys()]) this.set(name, []);
  }

  private set(name: string, ranges: readonly Range[]): void {
    const before = this.own.get(name);
    // Another life of the extension may have put its own highlight under the name since.
    if (before && CSS.highlights.get(name) === before) CSS.highlights.delete(name);
    this.own.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = highlightNames.indexOf(name);
    CSS.highlights.set(name, highlight);
    this.own.set(name, highlight);
  }
}

const nameFor = (as: LitAs, range: Range) => highlightName(as, toneAt(range.startContainer));

/** Whether the styles of lit words reach an element. In some browsers they end at shadow roots. */
export function isReached(element: Element): boolean {
  const { backgroundColor } = getComputedStyle(element, `::highlight(${highlightName("pay", "light")})`);
  return backgroundColor !== "" && backgroundColor !== "transparent" && !/, 0\)$/.test(backgroundColor);
}
