import type { Candidate, FactDefinition, Resolution, ResolveContext } from "./define-fact.ts";
import { type Evidence, textEvidence } from "./evidence.ts";
import type { Extraction, Fact } from "./extraction.ts";
import { facts } from "./facts/index.ts";
import { type Passage, passages } from "./passages.ts";
import { findConditions } from "./refiners/conditions.ts";
import { markConflicts } from "./refiners/conflicts.ts";
import type { PageSnapshot } from "./snapshot.ts";

/** What was considered for a kind and why it was not used; filled only when asked for (`--explain`). */
export interface Trace {
  kind: string;
  rule: string;
  quote: string;
  item: unknown;
  outcome: "used" | "dropped";
  why?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the list holds kinds of different items; each is checked where it is declared
type AnyDefinition = FactDefinition<string, any, any>;

/**
 * Reads every kind of fact from a snapshot.
 * @param today ISO date `YYYY-MM-DD`; the engine has no clock
 * @param trace receives every candidate with its outcome
 * @returns facts in the order of `factKinds`; a kind that is absent was looked for and is not stated
 */
export function extract(snapshot: PageSnapshot, today: string, trace?: Trace[]): Extraction {
  const all = passages(snapshot);
  const found: Fact[] = [];
  for (const definition of facts as readonly AnyDefinition[]) {
    const candidates = gather(definition, snapshot, all, today);
    const dropped = new Set<Candidate<unknown>>();
    const context: ResolveContext = {
      snapshot,
      passages: all,
      today,
      drop(candidate, why) {
        dropped.add(candidate);
        trace?.push({ ...describe(definition, candidate, snapshot), outcome: "dropped", why });
      },
    };
    const resolution = definition.resolve(candidates, context);
    const used = new Set(resolution?.from ?? []);
    for (const candidate of candidates) {
      if (used.has(candidate)) trace?.push({ ...describe(definition, candidate, snapshot), outcome: "used" });
      else if (!dropped.has(candidate)) context.drop(candidate, "another place was used");
    }
    if (!resolution) continue;
    const [first, ...rest] = evidenceOf(resolution.from, snapshot);
    if (!first) continue;
    const stated = resolution.from.some((candidate) => candidate.certainty === "stated");
    found.push({
      kind: definition.kind,
      value: resolution.value,
      certainty: resolution.certainty ?? (stated ? "stated" : "implied"),
      evidence: [first, ...rest],
    } as Fact);
  }
  const closed = snapshot.marks.find((mark) => mark.property === "closed");
  const extraction: Extraction = {
    facts: found,
    conditions: findConditions(snapshot, all),
    conflicts: [],
    ...(closed ? { closed: evidenceAt(snapshot, closed.start, closed.end) } : {}),
  };
  return { ...extraction, conflicts: markConflicts(extraction, snapshot, all) };
}

/** What one kind states in a snapshot, or null; the public way in for a single kind (tests, corrections). */
export function readKind<Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
  snapshot: PageSnapshot,
  today: string,
): Resolution<Item, Value> | null {
  const all = passages(snapshot);
  return definition.resolve(gather(definition, snapshot, all, today), {
    snapshot,
    passages: all,
    today,
    drop: () => {},
  });
}

function gather<Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
  snapshot: PageSnapshot,
  all: readonly Passage[],
  today: string,
) {
  const candidates: Candidate<Item>[] = [...(definition.fromMarks?.(snapshot, all) ?? [])];
  for (const rule of definition.rules) {
    for (const [index, passage] of all.entries()) {
      for (const match of passage.text.matchAll(rule.pattern)) {
        const sentence = passage.sentences.find(
          (s) => passage.block.start + match.index >= s.start && passage.block.start + match.index < s.end,
        );
        const item = rule.read
          ? rule.read(match, {
              snapshot,
              passage,
              passages: all,
              index,
              sentence: sentence ? snapshot.text.slice(sentence.start, sentence.end) : passage.text,
              before: passage.text.slice(0, match.index),
              after: passage.text.slice(match.index + match[0].length),
              today,
            })
          : (rule.means ?? null);
        if (item === null) continue;
        const [from, to] = match.indices?.groups?.quote ?? [match.index, match.index + match[0].length];
        candidates.push({
          item,
          rule: rule.name,
          certainty: rule.certainty ?? "stated",
          at: { start: passage.block.start + from, end: passage.block.start + to, passage },
        });
      }
    }
  }
  for (const posting of snapshot.structured) {
    candidates.push(...(definition.fromStructured?.(posting, snapshot) ?? []));
  }
  return candidates;
}

function evidenceOf(candidates: readonly Candidate<unknown>[], snapshot: PageSnapshot): Evidence[] {
  const seen = new Set<string>();
  const found: Evidence[] = [];
  for (const { at, structured } of candidates) {
    const key = at ? `${at.start}-${at.end}` : `${structured?.path} ${structured?.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (at) found.push(evidenceAt(snapshot, at.start, at.end));
    else if (structured) found.push(structured);
  }
  return found;
}

/** Text evidence for a span of the snapshot, with the sentence and block it stands in. */
export function evidenceAt(snapshot: PageSnapshot, start: number, end: number): Evidence {
  const block = snapshot.blocks.find((b) => start >= b.start && start < b.end);
  if (!block) throw new RangeError(`no block at ${start}`);
  const passage = passages({ ...snapshot, blocks: [{ ...block, area: "posting" }] })[0];
  const sentence = passage?.sentences.find((s) => start >= s.start && start < s.end) ?? block;
  return textEvidence(snapshot, block, start, end, sentence);
}

function describe(definition: AnyDefinition, candidate: Candidate<unknown>, snapshot: PageSnapshot) {
  return {
    kind: definition.kind,
    rule: candidate.rule,
    quote: candidate.at
      ? snapshot.text.slice(candidate.at.start, candidate.at.end)
      : `${candidate.structured?.path}: ${candidate.structured?.value}`,
    item: candidate.item,
  };
}
