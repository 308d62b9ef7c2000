import { around, elementOf } from "./tone.ts";

/** The boxes of a range's lines that can be seen, in the window's coordinates. */
export function shownRects(range: Range): DOMRect[] {
  const element = elementOf(range.startContainer);
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Where a range stands, or, when it cannot be seen, where it would be: after what is shown before it, else around it. */
export function placeOf(range: Range): DOMRect {
  if (shownRects(range).length > 0) return range.getBoundingClientRect();
  for (let at = elementOf(range.startContainer); at !== null; at = around(at)) {
    if (isShown(at)) return at.getBoundingClientRect();
    const before = at.previousElementSibling;
    if (!before || !isShown(before)) continue;
    const { left, bottom, width } = before.getBoundingClientRect();
    return new DOMRect(left, bottom, width, 0);
  }
  return new DOMRect();
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 8;

/**
 * Where a card of this size goes: below its words, above them when there is more room, never outside the window.
 * @returns offsets from the window's top left corner, in px
 */
export function cardPlace(words: DOMRect, card: Size, view: Size): { left: number; top: number } {
  const below = view.height - words.bottom;
  const isBelow = below >= card.height + 2 * GAP || below >= words.top;
  const wanted = isBelow ? words.bottom + GAP : words.top - card.height - GAP;
  const within = (at: number, most: number) => Math.max(GAP, Math.min(at, most - GAP));
  return {
    left: within(words.left, view.width - card.width),
    top: within(wanted, view.height - card.height),
  };
}

const isScroller = (element: Element, { overflowY }: CSSStyleDeclaration) =>
  /auto|scroll|overlay/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;

/** Scrolls a range to the middle of the window and of everything that scrolls around it. */
export function scrollTo(range: Range): void {
  const root = document.scrollingElement ?? document.documentElement;
  for (let at = elementOf(range.startContainer); at !== null && at !== root; at = around(at)) {
    if (at === document.documentElement || !isScroller(at, getComputedStyle(at))) continue;
    const box = at.getBoundingClientRect();
    at.scrollBy({ top: middle(placeOf(range)) - middle(box), behavior: "instant" });
  }
  const top = middle(placeOf(range)) - innerHeight / 2;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(top) > 3 * innerHeight;
  scrollBy({ top, behavior: isCalm ? "instant" : "smooth" });
}

const middle = ({ top, height }: DOMRect) => top + height / 2;
