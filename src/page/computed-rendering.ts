import type { Dom } from "./dom.ts";
import { type Rendering, unfolding } from "./rendering.ts";

/** How the values of `display` begin that set an element apart; cells and columns of tables are none of them. */
const BLOCK = /^(?:block|flex|grid|list-item|flow-root|table(?!-c)|table-caption|-webkit-box)/;
const KEEPING = /^(?:pre|break-spaces)/;
const CLIPPED = /^(?:visually-?hidden|sr-only|screen-reader)/;

/**
 * Asks the browser's computed style. Reads style only, never geometry, so that no layout is forced.
 * @param view the window of the document
 */
export function computedRendering(dom: Dom, root: Element, view: Window): Rendering {
  const unfolds = unfolding(dom, root);
  return (element, _tag, classes) => {
    const { display, visibility, fontWeight, whiteSpace } = view.getComputedStyle(element);
    const isShown = display !== "none" && visibility !== "hidden" && visibility !== "collapse";
    return {
      visibility: isShown
        ? CLIPPED.test(classes)
          ? "hidden"
          : "visible"
        : unfolds(element)
          ? "collapsed"
          : "hidden",
      isBlock: BLOCK.test(display),
      isBold: Number(fontWeight) >= 600,
      keepsBreaks: KEEPING.test(whiteSpace),
    };
  };
}
