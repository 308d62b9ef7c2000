import type { Candidate, Resolution, ResolveContext } from "../../define-fact.ts";
import type { Pay } from "../../values.ts";
import type { Reading } from "./reading.ts";

/** A reading with the places that state it; two where the ends of a range are told apart. */
interface Entry {
  reading: Reading;
  from: Candidate<Reading>[];
}

/** The entries that the readings of a posting make, in the order in which it states them. */
export function entries(
  candidates: readonly Candidate<Reading>[],
  { drop }: ResolveContext,
): Resolution<Reading, Pay[]> | null {
  const without = (entry: Entry, why: string): void => {
    for (const candidate of entry.from) drop(candidate, why);
  };
  const stated = candidates
    .filter((c) => c.at)
    .sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))
    .map((candidate): Entry => ({ reading: candidate.item, from: [candidate] }));
  const whole = joined(stated).filter((entry) => {
    if (entry.reading.bound !== "to") return true;
    without(entry, "the end of a range whose start was not read");
    return false;
  });
  const best = (["pay", "total", "stipend"] as const).find((subject) =>
    whole.some(({ reading }) => reading.subject === subject),
  );
  const spoken = whole.filter((entry) => {
    if (entry.reading.subject === best) return true;
    without(entry, "base pay is given elsewhere");
    return false;
  });
  const atStart = starting(spoken);
  for (const entry of spoken) if (!atStart.includes(entry)) without(entry, "pay that comes later");
  const structured = candidates
    .filter((c) => c.structured)
    .map((c): Entry => ({ reading: c.item, from: [c] }));
  const found = distinct(atStart.length > 0 ? atStart : structured);
  return found.length > 0
    ? { value: found.map(({ reading }) => reading.pay), from: found.flatMap(({ from }) => from) }
    : null;
}

/** The two ends of one range told apart, "from $50,000 in Ohio up to $80,000 in New York", become one entry. */
function joined(all: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (const entry of all) {
    const last = found.at(-1);
    if (last && last.reading.bound === "low" && followsOn(last, entry)) {
      const pay = { ...last.reading.pay, max: entry.reading.pay.max };
      found[found.length - 1] = {
        reading: { ...last.reading, pay, bound: null },
        from: [...last.from, ...entry.from],
      };
    } else found.push(entry);
  }
  return found;
}

/** Whether the second is the upper end of the first: same money and period, close by, and larger. */
function followsOn(first: Entry, second: Entry): boolean {
  const [low, high] = [first.reading, second.reading];
  if ((high.bound !== "high" && high.bound !== "to") || (high.stage ?? 1) > 1) return false;
  const gap = (second.from[0]?.at?.start ?? 0) - (first.from.at(-1)?.at?.end ?? 0);
  return (
    gap < 160 &&
    low.pay.currency === high.pay.currency &&
    low.pay.period === high.pay.period &&
    low.subject === high.subject &&
    (high.pay.max ?? 0) > (low.pay.min ?? 0)
  );
}

/** Where pay steps up in time, what it starts at; a scale by years of service yields to the range of the role. */
function starting(all: readonly Entry[]): Entry[] {
  const unstaged = all.filter(({ reading }) => reading.stage === null);
  if (unstaged.length > 0) return unstaged;
  const stage = Math.min(...all.map(({ reading }) => reading.stage ?? 1));
  return all.filter(({ reading }) => reading.stage === stage).slice(0, 1);
}

/** Each pay once, with every place that states it. */
function distinct(all: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (const entry of all) {
    const index = found.findIndex(({ reading }) => sameMoney(reading, entry.reading));
    const same = found[index];
    if (!same) found.push(entry);
    else {
      const reading = precise(same.reading) < precise(entry.reading) ? entry.reading : same.reading;
      const currency = [same.reading, entry.reading].find((r) => !r.sharedSign)?.pay.currency;
      const pay = { ...reading.pay, currency: currency ?? reading.pay.currency };
      found[index] = { reading: { ...reading, pay }, from: [...same.from, ...entry.from] };
    }
  }
  const full = found.filter(({ reading }) => isRange(reading.pay));
  return found.filter((entry) => full.includes(entry) || !full.some((range) => isEndOf(entry, range)));
}

const isRange = ({ min, max }: Pay): boolean => min !== null && max !== null && min < max;

/** One number that a range has as an end says nothing new: "starting at $50,000" beside "$50,000 - $70,000". */
function isEndOf({ reading: { pay } }: Entry, { reading: range }: Entry): boolean {
  if (pay.period !== range.pay.period) return false;
  const ends = [range.pay.min, range.pay.max];
  return [pay.min, pay.max].every((n) => n === null || ends.includes(n));
}

/** The same sums for the same period, as written or rounded to thousands ("$86k - $192k" for $86,180 – $191,820). */
function sameMoney(a: Reading, b: Reading): boolean {
  const one = (x: number | null, y: number | null): boolean =>
    x === y ||
    (x !== null &&
      y !== null &&
      x >= 10_000 &&
      Math.abs(x - y) <= 500 &&
      (x % 1000 === 0) !== (y % 1000 === 0));
  if (a.pay.period !== b.pay.period) return false;
  if (a.pay.currency !== b.pay.currency && !a.sharedSign && !b.sharedSign) return false;
  return one(a.pay.min, b.pay.min) && one(a.pay.max, b.pay.max);
}

/** How many ends are not round thousands. */
const precise = ({ pay }: Reading): number =>
  [pay.min, pay.max].filter((n) => n !== null && n % 1000 !== 0).length;
