/** After reading the page's text took a time, so many times that time passes before it is read again for little. */
const REST = 100;
/** So much reading, in ms, may come at once when there is need; it grows again by one part in a hundred of the time. */
const MOST_CREDIT = 300;

/** What a look at the page finds: all is well, words of before are still missing, or words have just gone. */
export type Need = "none" | "little" | "urgent";

/**
 * Calls `look` in the frame after the page's tree has changed, until `signal` aborts.
 * @param roots the document and the shadow roots to watch
 * @param look says whether there is need to read the page's text, which is costly
 * @param read reads it: at once when the need is urgent, but on a page that never rests no more than one part in a
 * hundred of the time
 */
export function watchPage(
  roots: readonly Node[],
  look: () => Need,
  read: () => void,
  signal: AbortSignal,
): void {
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
  const observer = new MutationObserver(soon);
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}
