import { cardPlace, placeOf } from "./geometry.ts";

/**
 * Keeps a card by its words while the page scrolls or the window changes.
 * @returns stops it
 */
export function keptInPlace(card: HTMLElement, range: Range): () => void {
  let frame = 0;
  const put = () => {
    frame = 0;
    const size = card.getBoundingClientRect();
    const list = card.parentElement?.querySelector(".list")?.getBoundingClientRect().left ?? 0;
    // Beside the open list, where there is room for both.
    const width = list > size.width + 16 ? list : document.documentElement.clientWidth;
    const { left, top } = cardPlace(placeOf(range), size, { width, height: innerHeight });
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(put);
  };
  const stop = new AbortController();
  addEventListener("scroll", soon, { signal: stop.signal, capture: true, passive: true });
  addEventListener("resize", soon, { signal: stop.signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(card);
  put();
  return () => {
    stop.abort();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
}
