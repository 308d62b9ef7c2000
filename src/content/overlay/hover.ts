import { shownRects } from "./geometry.ts";
import type { PlacedMark } from "./mark.ts";

/**
 * Reports the marked words under the pointer, at most once a frame, until `signal` aborts.
 * @param marks asked for at every look
 * @param report gets null when there are none, and nothing while the pointer is on `host`
 */
export function watchPointer(
  marks: () => readonly PlacedMark[],
  host: EventTarget,
  report: (mark: PlacedMark | null) => void,
  signal: AbortSignal,
): void {
  let latest: { event: PointerEvent; under: EventTarget | undefined } | null = null;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (latest && latest.under instanceof Node && latest.under !== host)
      report(markAt(marks(), latest.under, latest.event));
  };
  const onMove = (event: PointerEvent) => {
    // The first of the path is within open shadow roots; what covers the words (a dialog, a sticky header) is not in them.
    latest = { event, under: event.composedPath()[0] };
    frame ||= requestAnimationFrame(look);
  };
  addEventListener("pointermove", onMove, { signal, passive: true, capture: true });
  document.documentElement.addEventListener("pointerleave", () => report(null), { signal });
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
}

/** Of the marks under a point the shortest: the others can be seen and reached around it. */
function markAt(
  marks: readonly PlacedMark[],
  under: Node,
  { clientX, clientY }: PointerEvent,
): PlacedMark | null {
  const hits = marks.filter(
    ({ range }) =>
      range.intersectsNode(under) &&
      shownRects(range).some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX < right && clientY >= top && clientY < bottom,
      ),
  );
  const length = ({ range }: PlacedMark) => range.toString().length;
  return hits.sort((a, b) => length(a) - length(b))[0] ?? null;
}
