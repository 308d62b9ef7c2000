import type { Dom } from "./dom.ts";
import { isSetAside, type Rendering, unfolding } from "./rendering.ts";

const BLOCK = /^(?:block|flex|grid|list-item|flow-root|table(?!-c)|table-caption|-webkit-box)/;
const CLIPPED = /^(?:visually-?hidden|sr-only|screen-reader)/;

/**
 * Asks the browser's computed style. Reads style only, never geometry, so that no layout is forced.
 * @param view the window of the document
 */
export function computedRendering(dom: Dom, root: Element, view: Window): Rendering {
  const unfolds = unfolding(dom, root);
  let last: Element | null = null;
  let style: CSSStyleDeclaration | null = null;
  /** The questions about one element come one after another. */
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (element !== last || style === null) {
      last = element;
      style = view.getComputedStyle(element);
    }
    return style;
  };
  return {
    visibility(element, tag) {
      if (isSetAside(dom, element, tag)) return "collapsed";
      const { display, visibility } = styleOf(element);
      const shown = display !== "none" && visibility !== "hidden" && visibility !== "collapse";
      if (shown) return CLIPPED.test(dom.attribute(element, "class")) ? "hidden" : "visible";
      return unfolds(element) ? "collapsed" : "hidden";
    },
    isBlock: (element) => BLOCK.test(styleOf(element).display),
    isBold: (element) => Number(styleOf(element).fontWeight) >= 600,
    keepsBreaks: (element) => /^(?:pre|break-spaces)/.test(styleOf(element).whiteSpace),
  };
}
