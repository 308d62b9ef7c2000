import { language, t } from "../../i18n/t.ts";
import { hostMark } from "./highlight-style.ts";
import { overlayStyle } from "./overlay-style.ts";

/** What the page's handlers must not take for their own: a click here is no click outside a page's dialog. */
const KEPT = [
  ...["click", "dblclick", "auxclick", "contextmenu", "pointerdown", "pointerup", "mousedown", "mouseup"],
  ...["touchstart", "touchend", "focusin", "focusout", "copy"],
];

/**
 * The one element that the overlay puts into a page, with a closed shadow root that nothing of the page's reaches into.
 * It is there only while there is something to show.
 */
export class Stage {
  readonly host = document.createElement("div");
  /** Where the overlay is drawn. */
  readonly root: HTMLElement;
  private readonly shadow: ShadowRoot;
  private before: Element | null = null;

  constructor() {
    this.host.setAttribute(hostMark, "");
    // The top layer lies over whatever the page may have put on top.
    this.host.setAttribute("popover", "manual");
    this.shadow = this.host.attachShadow({ mode: "closed" });
    const style = document.createElement("style");
    style.textContent = overlayStyle;
    this.root = document.createElement("div");
    this.root.className = "overlay";
    this.root.lang = language();
    this.root.dir = t("textDirection");
    this.shadow.append(style, this.root);
    for (const type of KEPT) this.root.addEventListener(type, (event) => event.stopPropagation());
    this.root.addEventListener("focusin", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.root.contains(relatedTarget)))
        this.before = relatedTarget instanceof Element ? relatedTarget : null;
    });
  }

  open(): void {
    if (this.host.isConnected) return;
    // Another life of the extension may have left its own.
    for (const stale of document.querySelectorAll(`[${hostMark}]`)) stale.remove();
    document.documentElement.append(this.host);
    this.host.showPopover();
    // A page may set the root's font size to anything; the user's own is what an element without a style has.
    this.root.style.setProperty("--rem", getComputedStyle(this.host).fontSize);
  }

  close(): void {
    if (this.hasFocus) this.leave();
    this.host.remove();
  }

  get hasFocus(): boolean {
    return document.activeElement === this.host;
  }

  /** The focused element of the overlay, else of the page. */
  get focused(): Element | null {
    return this.shadow.activeElement ?? document.activeElement;
  }

  focus(selector: string): void {
    this.root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Gives the focus back to where it was in the page. */
  leave(): void {
    const here = this.shadow.activeElement;
    if (here instanceof HTMLElement) here.blur();
    if (this.before instanceof HTMLElement && this.before.isConnected)
      this.before.focus({ preventScroll: true });
  }
}
