import type { Evidence } from "../engine/evidence.ts";
import type { Extraction, Fact } from "../engine/extraction.ts";
import type { FactKind } from "../engine/values.ts";

/** A fact as it counts for the user: read from the posting, or put right by them (then perhaps without a quote). */
export type ReadFact<Kind extends FactKind = FactKind> = {
  [K in Kind]: Omit<Fact<K>, "evidence"> & { evidence: readonly Evidence[]; corrected?: true };
}[Kind];

/** What is known of a posting: an extraction, or one with the user's corrections laid over it. */
export interface Reading extends Omit<Extraction, "facts"> {
  facts: readonly ReadFact[];
}

/** The fact of this kind, or undefined when it is not stated. */
export function factIn<Kind extends FactKind>(
  reading: Reading,
  kind: Kind,
): Extract<ReadFact, { kind: Kind }> | undefined {
  return reading.facts.find((fact): fact is Extract<ReadFact, { kind: Kind }> => fact.kind === kind);
}
