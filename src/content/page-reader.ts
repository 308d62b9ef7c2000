import type { PageSnapshot } from "../engine/snapshot.ts";
import type { TextMap } from "../page/text-map.ts";

/** What the reader of a frame leaves for the overlay of the same frame: the last capture and its way back to the nodes. */
export interface PageReader {
  snapshot: PageSnapshot;
  map: TextMap;
}

/** A name in the content scripts' own world, which the page cannot see. */
const PLACE = Symbol.for("smallprint.page-reader");

export function leaveReader(reader: PageReader): void {
  Reflect.set(globalThis, PLACE, reader);
}

/** Null before the page was read. */
export const pageReader = (): PageReader | null => Reflect.get(globalThis, PLACE) ?? null;
