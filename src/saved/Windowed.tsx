import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const LEAST = 600;

interface Props {
  count: number;
  /** In rem, so that bigger text makes taller rows. */
  rowRem: number;
  /** Kept in sight when it changes; -1 for none. */
  active: number;
  children(index: number, top: number): ComponentChildren;
}

/** Draws only the rows in sight and a screenful before and after them, however long the list. */
export function Windowed({ count, rowRem, active, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800, rem: 16 });
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller) return;
    const look = () =>
      setSeen({
        top: scroller.scrollTop,
        // A tab in the background has no layout yet: rows are drawn all the same.
        height: Math.max(scroller.clientHeight, LEAST),
        rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      });
    look();
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, []);
  const rowHeight = rowRem * seen.rem;
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller || active < 0) return;
    const [start, end] = [active * rowHeight, (active + 1) * rowHeight];
    if (start < scroller.scrollTop) scroller.scrollTop = start;
    else if (end > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = end - scroller.clientHeight;
  }, [active, rowHeight]);
  const first = Math.max(0, Math.floor((seen.top - seen.height) / rowHeight));
  const last = Math.min(count, Math.ceil((seen.top + 2 * seen.height) / rowHeight));
  const drawn = [];
  for (let index = first; index < last; index++) drawn.push(children(index, index * rowHeight));
  return (
    <div class="windowed" ref={box} role="presentation">
      <div class="windowed-rows" role="presentation" style={{ blockSize: `${count * rowHeight}px` }}>
        {drawn}
      </div>
    </div>
  );
}
