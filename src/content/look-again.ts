const SHORTEST = 400;
const LONGEST = 10_000;
/** So many times the time that a look took pass before the next: on a page that never rests looks take under 1 %. */
const REST = 150;

/**
 * Calls `look` some time after the document has changed, until `signal` aborts. While it waits nothing is observed, so
 * that a page which changes a thousand times a second costs no more than one which changes once.
 * The longer a page goes on changing the longer it waits; after a rest a change is seen soon.
 * @param look is told how many looks there were, and says whether there are to be more
 * @returns begins, or begins anew with short waits: another address
 */
export function lookAgain(look: (count: number) => boolean, signal: AbortSignal): () => void {
  let wait = SHORTEST;
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = 0;
  let observer: MutationObserver | undefined;
  const changed = () => {
    observer?.disconnect();
    if (performance.now() - ended > 2 * wait) wait = SHORTEST;
    timer = setTimeout(() => {
      const began = performance.now();
      count += 1;
      const goesOn = look(count);
      ended = performance.now();
      wait = Math.max(Math.min(LONGEST, wait * 1.5), (ended - began) * REST);
      if (goesOn) observe();
    }, wait);
  };
  const observe = () => {
    if (signal.aborted) return;
    // Made late, as most pages never change under it.
    observer ??= new MutationObserver(changed);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  };
  const rest = () => {
    observer?.disconnect();
    clearTimeout(timer);
  };
  signal.addEventListener("abort", rest);
  return () => {
    rest();
    wait = SHORTEST;
    count = 0;
    observe();
  };
}
