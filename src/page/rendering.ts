import type { Dom } from "./dom.ts";
import { hidingRules } from "./hiding-rules.ts";

/** How an element is rendered. */
export interface Look {
  visibility: "visible" | "collapsed" | "hidden";
  isBlock: boolean;
  isBold: boolean;
  keepsBreaks: boolean;
}

/**
 * Tells how an element is rendered: asked of the browser's computed style, or read from the markup where there is none.
 * Tag and classes are given because the caller has read them.
 */
export type Rendering = (element: Element, tag: string, classes: string) => Look;

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|optgroup|option|p|pre|search|section|summary|table|caption|tbody|thead|tfoot|tr|ul|frameset|noframes|slot-block)$/;

/** Classes that by wide custom mean "not shown", unless a breakpoint class shows it again on wide screens. */
const HIDING_CLASS =
  /(?:^|\s)(?:hide|hidden|d-none|is-hidden|u-hidden|ng-hide|display-none|dn|invisible|visually-?hidden|sr-only|screen-reader(?:-text)?|u-visually-hidden|a11y-hidden|element-invisible|cdk-visually-hidden|visuallyhidden|assistive-text|iCIMS_Hidden)(?=\s|$)/i;
const SHOWN_WIDE =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|table|not-sr-only)|d-(?:sm|md|lg|xl)-(?:block|flex|inline|grid))/;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SHOWING_STYLE = /(?:^|;)\s*display\s*:\s*(?!none)/i;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const KEEPING_STYLE = /white-space\s*:\s*(?:pre|break-spaces)/i;
/** What holds text that a click unfolds. */
const UNFOLDS =
  /accordion|collaps|tab-?(?:pane|panel|content)|show-?more|read-?more|see-?more|expand|toggle-?content|disclosure/i;

/** Tells whether hidden text is a click away (a tab, a disclosure), so that a person reads it as part of the page. */
export function unfolding(dom: Dom, root: Element): (element: Element) => boolean {
  let controlled: ReadonlySet<string> | null = null;
  return (element) => {
    if (dom.attribute(element, "role") === "tabpanel") return true;
    if (dom.attribute(element, "hidden") === "until-found") return true;
    const id = dom.attribute(element, "id");
    if (id !== "") {
      controlled ??= controlledIds(dom, root);
      if (controlled.has(id)) return true;
    }
    return UNFOLDS.test(dom.attribute(element, "class"));
  };
}

/** The ids of what buttons and tabs say they control. */
function controlledIds(dom: Dom, root: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of dom.findAll(
    root,
    "[aria-controls],[data-target],[data-bs-target],a[href^='#'][role=tab],a[href^='#'][data-toggle]",
  )) {
    const value =
      dom.attribute(control, "aria-controls") ||
      dom.attribute(control, "data-target") ||
      dom.attribute(control, "data-bs-target") ||
      dom.attribute(control, "href");
    for (const id of value.split(/\s+/)) ids.add(id.replace(/^#/, ""));
  }
  return ids;
}

/** Reads rendering from attributes, inline styles, customary classes and the page's own `<style>` sheets. */
export function markupRendering(dom: Dom, root: Element): Rendering {
  const unfolds = unfolding(dom, root);
  const rules = hidingRules(dom, dom.root ?? root);
  const hiddenByRule = (element: Element, classes: string) =>
    rules.size > 0 &&
    (rules.has(`#${dom.attribute(element, "id")}`) ||
      classes.split(/\s+/).some((name) => rules.has(`.${name}`)));
  return (element, tag, classes) => {
    const style = dom.attribute(element, "style");
    const isClosed = tag === "dialog" && !dom.has(element, "open");
    const isHidden =
      dom.has(element, "hidden") ||
      HIDING_STYLE.test(style) ||
      (HIDING_CLASS.test(classes) && !SHOWN_WIDE.test(classes)) ||
      (!SHOWING_STYLE.test(style) && hiddenByRule(element, classes));
    return {
      visibility: isClosed ? "hidden" : !isHidden ? "visible" : unfolds(element) ? "collapsed" : "hidden",
      isBlock: BLOCK.test(tag),
      isBold: BOLD_STYLE.test(style),
      keepsBreaks: tag === "pre" || KEEPING_STYLE.test(style),
    };
  };
}
