import type { Candidate, Resolution, ResolveContext } from "../../define-fact.ts";
import type { Years } from "./read.ts";

type Range = { min: number | null; max: number | null };

/**
 * The demand of the whole posting: of ways beside one another the smallest, of several demands the largest.
 * Words win over structured data.
 */
export function choose(
  candidates: readonly Candidate<Years>[],
  { drop }: ResolveContext,
): Resolution<Years, Range> | null {
  const said = candidates.filter((c) => c.at);
  const used = said.length > 0 ? said : candidates;
  for (const c of candidates) if (!used.includes(c)) drop(c, "the words say it");
  const demands = alternatives(used).map(smallest);
  const best = demands.reduce<Candidate<Years> | null>(
    (top, one) => (top === null || compare(one.item, top.item) > 0 ? one : top),
    null,
  );
  if (!best) return null;
  const { min, max } = best.item;
  const from = used.filter((c) => c.item.min === min && c.item.max === max);
  return { value: { min, max }, from: from.filter((c) => !from.some((other) => covers(other, c, from))) };
}

/** Whether another reading quotes the same words and more. */
function covers(other: Candidate<Years>, c: Candidate<Years>, all: readonly Candidate<Years>[]): boolean {
  if (other === c || !other.at || !c.at || other.at.start >= c.at.end || other.at.end <= c.at.start)
    return false;
  const longer = other.at.end - other.at.start - (c.at.end - c.at.start);
  return longer > 0 || (longer === 0 && all.indexOf(other) < all.indexOf(c));
}

/** Groups of demands of which one is enough. */
function alternatives(candidates: readonly Candidate<Years>[]): Candidate<Years>[][] {
  const ordered = [...candidates].sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  const levels = new Set(ordered.flatMap((c) => c.item.degree ?? []));
  const groups: Candidate<Years>[][] = [];
  const perDegree: Candidate<Years>[] = [];
  for (const candidate of ordered) {
    const last = groups.at(-1);
    if (levels.size > 1 && candidate.item.degree) {
      if (perDegree.length === 0) groups.push(perDegree);
      perDegree.push(candidate);
    } else if (candidate.item.otherwise && last?.at(-1)?.at?.passage === candidate.at?.passage && last)
      last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

const smallest = (group: readonly Candidate<Years>[]): Candidate<Years> =>
  group.reduce((low, one) => (compare(one.item, low.item) < 0 ? one : low));

/** By minimum; with equal minimum, the one that also has a maximum is more. */
function compare(a: Range, b: Range): number {
  return (a.min ?? -1) - (b.min ?? -1) || Number(a.max !== null) - Number(b.max !== null);
}
