/** After reading the page's text took a time, so many times that time passes before it is read again for little. */
const REST = 100;
/** So much reading, in ms, may come at once when there is need; it grows again by one part in a hundred of the time. */
const MOST_CREDIT = 300;

/** What a look at the page finds: all is well, words of before are still missing, or words have just gone. */
export type Need = "none" | "little" | "urgent";

/** Changes that hurt nothing lit are looked at no more often than this, in ms. */
const CALM = 500;

export interface Watcher {
  /** Whether words were taken away, asked at every change. */
  isHurt: () => boolean;
  /** Whether there is need to read the page's text, which is costly. */
  look: () => Need;
  /** Reads it. */
  read: () => void;
}

/**
 * Looks after the page's tree until `signal` aborts: in the frame after words were taken away, and now and then after
 * other changes. It is read at once when the need is urgent, but on a page that never rests no more than one part in a
 * hundred of the time.
 * @param roots the document and the shadow roots to watch
 */
export function watchPage(roots: readonly Node[], watcher: Watcher, signal: AbortSignal): void {
  const { isHurt, look, read } = watcher;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let credit = MOST_CREDIT;
  let last = performance.now();
  let restsUntil = 0;
  const run = () => {
    frame = 0;
    const need = look();
    if (need === "none") return;
    const from = performance.now();
    credit = Math.min(MOST_CREDIT, credit + (from - last) / REST);
    last = from;
    const wait = need === "urgent" ? -credit * REST : restsUntil - from;
    if (wait > 0) {
      clearTimeout(timer);
      timer = setTimeout(soon, wait);
      return;
    }
    read();
    const cost = performance.now() - from;
    credit -= cost;
    restsUntil = from + cost * REST;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(run);
  };
  let calm: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    calm = undefined;
    soon();
  };
  const observer = new MutationObserver(() => {
    if (frame === 0 && isHurt()) soon();
    else calm ??= setTimeout(later, CALM);
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(calm);
  });
}
