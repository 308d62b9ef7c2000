import type { Candidate } from "../../define-fact.ts";
import { nameKey } from "./names.ts";
import type { Employer } from "./rules.ts";

export interface Likeliest {
  name: string;
  weight: number;
  from: readonly Candidate<Employer>[];
}

/** So many names are compared with one another, in so much of the text. */
const MOST_NAMES = 40;
const LONGEST_TEXT = 200_000;

/** The name with the most weight behind it, in the form that the text uses most. */
export function mostNamed(candidates: readonly Candidate<Employer>[], whole: string): Likeliest | null {
  const text = whole.slice(0, LONGEST_TEXT);
  const groups = new Map<string, Candidate<Employer>[]>();
  for (const candidate of candidates) {
    const key = nameKey(candidate.item.name);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else if (key !== "") groups.set(key, [candidate]);
  }
  const count = (name: string) => text.split(name).length - 1;
  /** The text rarely says less than the longer name. */
  const isUsual = (long: string, short: string) => long === short || count(long) >= count(short) * 0.6;
  const all = [...groups.values()]
    .map((from) => ({ from, weight: sum(from) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_NAMES)
    .map(({ from, weight }) => {
      const forms = from.map(({ item }) => item.name).sort((a, b) => b.length - a.length);
      const short = forms.at(-1) ?? "";
      return { from, name: forms.find((form) => isUsual(form, short)) ?? short, weight };
    });
  // "Acme Networking" and "Acme" are one employer.
  for (const long of all)
    for (const short of all) {
      if (!long.name.startsWith(`${short.name} `) || short.weight === 0 || long.weight === 0) continue;
      const [kept, lost] = isShown(long) || isUsual(long.name, short.name) ? [long, short] : [short, long];
      kept.weight += lost.weight;
      lost.weight = 0;
    }
  return all.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** A heading, a label, the page's data, or a sentence on who the employer is gives the name in this form. */
const isShown = ({ from }: { from: readonly Candidate<Employer>[] }): boolean =>
  from.some(
    ({ rule, item }) => item.source === "data" || /\/(?:about|labelled|is|hires|founded|we-are)$/.test(rule),
  );

/** Each rule counts at most twice for a name, so that one habit of a text does not decide. */
function sum(candidates: readonly Candidate<Employer>[]): number {
  const times = new Map<string, number>();
  let weight = 0;
  for (const { rule, item } of candidates) {
    const before = times.get(rule) ?? 0;
    times.set(rule, before + 1);
    if (before < 2) weight += item.weight;
  }
  return weight;
}
