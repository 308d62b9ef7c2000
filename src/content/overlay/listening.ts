/** What the overlay hears of while it is in the page. */
export interface Hearing {
  /** Escape: with the focus in the overlay, or elsewhere in the page. */
  onEscape: (isOurs: boolean) => void;
  /** `n` or `p` with the focus in the overlay. */
  onStep: (by: 1 | -1) => void;
  /** The user works with the page itself. */
  onPageTouched: () => void;
  /** The page is looked at again. */
  onReturn: () => void;
}

const STEPS: Record<string, 1 | -1> = { n: 1, p: -1 };

/**
 * Listens in the page until `signal` aborts. Keys that are meant for the overlay are kept from the page, which must not
 * act on them; what buttons do with them comes after.
 * @param host the overlay's own element
 */
export function listen(
  host: Element,
  { onEscape, onStep, onPageTouched, onReturn }: Hearing,
  signal: AbortSignal,
): void {
  const early = { signal, capture: true };
  const isOurs = (event: Event) => event.target === host;
  for (const type of ["keyup", "keypress"])
    addEventListener(type, (event) => isOurs(event) && event.stopImmediatePropagation(), early);
  addEventListener(
    "keydown",
    (event) => {
      if (isOurs(event)) event.stopImmediatePropagation();
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (event.key === "Escape") onEscape(isOurs(event));
      else if (step && isOurs(event)) onStep(step);
    },
    early,
  );
  addEventListener("pointerdown", (event) => isOurs(event) || onPageTouched(), early);
  addEventListener("focus", (event) => event.target === window && onReturn(), early);
  addEventListener("visibilitychange", onReturn, early);
}
