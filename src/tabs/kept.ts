/** The session storage holds 10 MB; the rest is for the browser's own measure and for other things kept there. */
export const MOST_BYTES = 8_000_000;

/** A tab whose record is kept. */
export interface Kept {
  tabId: number;
  bytes: number;
  /** When it was last written, in milliseconds since the epoch. */
  at: number;
}

/** Which records stay when one more is written; the ones that were used least recently go first. */
export function withinBudget(
  before: readonly Kept[],
  added: Kept,
  most = MOST_BYTES,
): { stay: Kept[]; go: number[] } {
  const others = before.filter(({ tabId }) => tabId !== added.tabId).toSorted((a, b) => b.at - a.at);
  const stay = [added];
  const go: number[] = [];
  let room = most - added.bytes;
  for (const entry of others) {
    room -= entry.bytes;
    if (room >= 0) stay.push(entry);
    else go.push(entry.tabId);
  }
  return { stay, go };
}
