import { shownRects } from "./geometry.ts";
import { around, elementOf } from "./tone.ts";

/**
 * Opens what is folded over a range, from the outside in, as find-in-page would: closed `details`, `hidden=until-found`,
 * and what a tab or a disclosure button says it controls.
 * @returns whether anything was opened; the page may need a frame to show it
 */
export function reveal(range: Range): boolean {
  if (shownRects(range).length > 0) return false;
  const folded: Element[] = [];
  for (let at = elementOf(range.startContainer); at !== null; at = around(at)) folded.unshift(at);
  let opened = false;
  for (const element of folded) opened = unfold(element) || opened;
  return opened;
}

/** So long a section that was opened is waited for, in ms. */
const UNFOLDING = 1_000;

/** Calls `then` once a range can be seen: what was opened may take the page some frames to show. */
export function whenShown(range: Range, then: () => void, until = performance.now() + UNFOLDING): void {
  requestAnimationFrame((now) => {
    if (shownRects(range).length > 0) then();
    else if (now < until) whenShown(range, then, until);
  });
}

function unfold(element: Element): boolean {
  if (element instanceof HTMLDetailsElement) {
    if (element.open) return false;
    element.open = true;
    return true;
  }
  if (element.getAttribute("hidden") === "until-found") {
    element.dispatchEvent(new Event("beforematch", { bubbles: true }));
    element.removeAttribute("hidden");
    return true;
  }
  if (element.checkVisibility()) return false;
  const control = controlOf(element);
  control?.click();
  return control !== null;
}

/** The closed control of an element, where pressing it can do nothing but show it. */
function controlOf(element: Element): HTMLElement | null {
  if (element.id === "") return null;
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  for (const control of root.querySelectorAll<HTMLElement>("[aria-controls]")) {
    const controls = control.getAttribute("aria-controls")?.split(/\s+/) ?? [];
    if (controls.includes(element.id) && isClosed(control) && isHarmless(control)) return control;
  }
  return null;
}

const isClosed = (control: Element) =>
  control.getAttribute("aria-expanded") === "false" ||
  (control.getAttribute("role") === "tab" && control.getAttribute("aria-selected") !== "true");

/** No link to another page, and nothing that sends a form. */
function isHarmless(control: HTMLElement): boolean {
  if (control instanceof HTMLAnchorElement) return /^#|^$/.test(control.getAttribute("href") ?? "");
  if (control instanceof HTMLInputElement) return false;
  return !(control instanceof HTMLButtonElement && control.type !== "button" && control.form !== null);
}
