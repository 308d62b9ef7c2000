import type { Box } from "./box.ts";
import type { Line } from "./line.ts";
import { claimWorth, worthOf } from "./worth.ts";

/** A child that holds this share of its parent's worth is where the text stands. */
const NEARLY_ALL = 0.9;

export interface MainBox {
  box: Box;
  /** Worth of every line, claims taken into account. */
  worth: number[];
}

/** The innermost box that holds nearly all that is worth reading. */
export function findMainBox(boxes: readonly Box[], lines: readonly Line[]): MainBox | null {
  const whole = boxes[0]?.chars ?? 0;
  const factor = new Map<Box, number>();
  const total = new Map<Box, number>();
  for (const box of boxes)
    factor.set(box, Math.min(claimWorth(box, whole), box.parent ? (factor.get(box.parent) ?? 1) : 1));
  const worth = lines.map((line) => worthOf(line) * (factor.get(line.box) ?? 1));
  for (const [index, line] of lines.entries())
    total.set(line.box, (total.get(line.box) ?? 0) + (worth[index] ?? 0));
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i];
    if (box?.parent) total.set(box.parent, (total.get(box.parent) ?? 0) + (total.get(box) ?? 0));
  }
  let main = boxes[0];
  if (!main) return null;
  const heaviest = new Map<Box, Box>();
  for (const box of boxes) {
    if (!box.parent) continue;
    const best = heaviest.get(box.parent);
    if (!best || (total.get(box) ?? 0) > (total.get(best) ?? 0)) heaviest.set(box.parent, box);
  }
  for (let next = heaviest.get(main); next; next = heaviest.get(next)) {
    const inside = total.get(next) ?? 0;
    if (inside === 0 || inside < (total.get(main) ?? 0) * NEARLY_ALL) break;
    main = next;
  }
  return { box: main, worth };
}
