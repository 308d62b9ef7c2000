const SHORTEST = 400;
const LONGEST = 10_000;
/** So many times the time that a look took pass before the next: on a page that never rests looks take under 1 %. */
const REST = 150;

/** Looks at the document again after it has changed. */
export interface LookAgain {
  /** Begins, or begins anew with short waits: another address. */
  restart(): void;
}

/**
 * Calls `look` some time after the document has changed, until `signal` aborts. While it waits nothing is observed, so
 * that a page which changes a thousand times a second costs no more than one which changes once.
 * The longer a page goes on changing the longer it waits; after a rest a change is seen soon.
 * @param look says whether it found something new
 * @param most looks that found nothing, after which it stops until it is started again
 */
export function lookAgain(look: () => boolean, most: () => number, signal: AbortSignal): LookAgain {
  let wait = SHORTEST;
  let fruitless = 0;
  let timer = 0;
  let ended = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (performance.now() - ended > 2 * wait) wait = SHORTEST;
    timer = setTimeout(run, wait);
  });
  const observe = () => observer.observe(document, { subtree: true, childList: true, characterData: true });
  const run = () => {
    const began = performance.now();
    fruitless = look() ? 0 : fruitless + 1;
    ended = performance.now();
    wait = Math.max(Math.min(LONGEST, wait * 1.5), (ended - began) * REST);
    if (!signal.aborted && fruitless < most()) observe();
  };
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    restart() {
      clearTimeout(timer);
      [wait, fruitless] = [SHORTEST, 0];
      observe();
    },
  };
}
