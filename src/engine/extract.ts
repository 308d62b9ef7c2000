import type { Candidate, FactDefinition, Resolution } from "./define-fact.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceIn } from "./evidence-in.ts";
import type { Extraction, Fact } from "./extraction.ts";
import { facts } from "./facts/index.ts";
import { gather, type Search, searchOf } from "./gather.ts";
import { passageOf } from "./passages.ts";
import { findConditions } from "./refiners/conditions.ts";
import { markConflicts } from "./refiners/conflicts.ts";
import { provisos } from "./refiners/provisos.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { type WordIndex, wordIndex } from "./word-index.ts";

/** What was considered for a kind and what became of it; filled only when asked for (`--explain`). */
export interface Trace {
  kind: string;
  rule: string;
  quote: string;
  /** Absent for words that a rule refused to take for a statement. */
  item?: unknown;
  outcome: "used" | "dropped" | "refused";
  why?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the list holds kinds of different items; each is checked where it is declared
type AnyDefinition = FactDefinition<string, any, any>;

const patternsOf = ({ rules }: { rules: readonly { pattern: RegExp }[] }) =>
  rules.map(({ pattern }) => pattern);

let known: WordIndex | undefined;

/** The index of all patterns, made at the first posting or before. */
function indexOfAll(): WordIndex {
  known ??= wordIndex([
    ...(facts as readonly AnyDefinition[]).flatMap(patternsOf),
    ...provisos.map(({ pattern }) => pattern),
  ]);
  return known;
}

/** Does what the first posting would have to wait for. */
export const prepareEngine = (): void => void indexOfAll();

/**
 * Reads every kind of fact from a snapshot.
 * @param today ISO date `YYYY-MM-DD`; the engine has no clock
 * @param trace receives every candidate with its outcome
 * @returns facts in the order of `factKinds`; a kind that is absent was looked for and is not stated
 */
export function extract(snapshot: PageSnapshot, today: string, trace?: Trace[]): Extraction {
  const search = searchOf(snapshot, today, indexOfAll());
  const found = (facts as readonly AnyDefinition[]).flatMap((definition) => {
    if (trace)
      search.refuse = (rule, start, end) =>
        trace.push({
          kind: definition.kind,
          rule,
          quote: snapshot.text.slice(start, end),
          outcome: "refused",
        });
    const candidates = gather(definition, search);
    const resolution = resolve(definition, candidates, search, trace);
    const fact = resolution && factFrom(definition, resolution, snapshot);
    return fact ? [fact] : [];
  });
  const conditions = findConditions(search, found);
  const closed = closedNotice(snapshot);
  return {
    facts: found,
    conditions,
    conflicts: markConflicts(search, found, conditions),
    ...(closed ? { closed } : {}),
  };
}

/** What one kind states in a snapshot, or null; the public way in for a single kind (tests, corrections). */
export function readKind<Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
  snapshot: PageSnapshot,
  today: string,
): Resolution<Item, Value> | null {
  const search = searchOf(snapshot, today, wordIndex(patternsOf(definition)));
  return definition.resolve(gather(definition, search), { ...search, drop: () => {} });
}

function resolve(
  definition: AnyDefinition,
  candidates: readonly Candidate<unknown>[],
  search: Search,
  trace: Trace[] | undefined,
): Resolution<unknown, unknown> | null {
  if (!trace) return definition.resolve(candidates, { ...search, drop: () => {} });
  const reasons = new Map<Candidate<unknown>, string>();
  const resolution = definition.resolve(candidates, {
    ...search,
    drop: (candidate, why) => reasons.set(candidate, why),
  });
  const used = new Set(resolution?.from);
  for (const candidate of candidates) {
    const described = describe(definition, candidate, search.snapshot);
    if (used.has(candidate)) trace.push({ ...described, outcome: "used" });
    else
      trace.push({
        ...described,
        outcome: "dropped",
        why: reasons.get(candidate) ?? "another place was used",
      });
  }
  return resolution;
}

function factFrom(
  { kind }: AnyDefinition,
  { value, from, certainty }: Resolution<unknown, unknown>,
  snapshot: PageSnapshot,
): Fact | null {
  const [first, ...rest] = evidenceOf(from, snapshot);
  if (!first) return null;
  const stated = from.some((candidate) => candidate.certainty === "stated");
  return {
    kind,
    value,
    certainty: certainty ?? (stated ? "stated" : "implied"),
    evidence: [first, ...rest],
  } as Fact;
}

/** One piece of evidence for each place, in the order used; of two that overlap as a whole, the shorter. */
function evidenceOf(candidates: readonly Candidate<unknown>[], snapshot: PageSnapshot): Evidence[] {
  const around = spansAroundOthers(candidates.flatMap(({ at }) => (at ? [at] : [])));
  const seen = new Set<string>();
  return candidates.flatMap(({ at, structured }): Evidence[] => {
    const key = at ? keyOf(at) : `${structured?.path} ${structured?.value}`;
    if (seen.has(key) || around.has(key)) return [];
    seen.add(key);
    return at ? [evidenceIn(snapshot, at.passage, at.start, at.end)] : structured ? [structured] : [];
  });
}

const keyOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** Keys of the spans that hold another, shorter span. */
function spansAroundOthers(spans: readonly { start: number; end: number }[]): ReadonlySet<string> {
  const found = new Set<string>();
  let [leastEnd, key] = [Number.POSITIVE_INFINITY, ""];
  for (const span of spans.toSorted((a, b) => b.start - a.start || a.end - b.end)) {
    if (leastEnd <= span.end && key !== keyOf(span)) found.add(keyOf(span));
    if (span.end < leastEnd) [leastEnd, key] = [span.end, keyOf(span)];
  }
  return found;
}

function closedNotice(snapshot: PageSnapshot): Evidence | null {
  const mark = snapshot.marks.find(({ property }) => property === "closed");
  const block = mark && snapshot.blocks.find(({ start, end }) => mark.start >= start && mark.start < end);
  return block ? evidenceIn(snapshot, passageOf(snapshot, block), mark.start, mark.end) : null;
}

function describe(
  { kind }: AnyDefinition,
  { rule, item, at, structured }: Candidate<unknown>,
  snapshot: PageSnapshot,
) {
  const quote = at ? snapshot.text.slice(at.start, at.end) : `${structured?.path}: ${structured?.value}`;
  return { kind, rule, quote, item };
}
