import * as z from "zod/mini";
import { Evidence } from "./evidence.ts";
import { type FactKind, type FactValue, factKinds, factValues } from "./values.ts";

const certainty = z.enum(["stated", "implied"]);
const evidence = z.array(Evidence).check(z.minLength(1));

/** A fact: its kind, its value in normal form, and at least one piece of evidence. */
export type Fact<Kind extends FactKind = FactKind> = {
  [K in Kind]: {
    kind: K;
    value: FactValue<K>;
    certainty: z.infer<typeof certainty>;
    evidence: [Evidence, ...Evidence[]];
  };
}[Kind];

const shape = <Kind extends FactKind>(kind: Kind) =>
  z.object({ kind: z.literal(kind), value: factValues[kind], certainty, evidence });

/** Parses one fact of any kind. */
export const Fact = z.custom<Fact>((input) => {
  const kind = z.safeParse(z.object({ kind: z.enum(factKinds) }), input);
  return kind.success && z.safeParse(shape(kind.data.kind), input).success;
});

const kinds = z.enum(factKinds);

/** What one reading of one page found. A kind without a fact was looked for and is not stated. */
export const Extraction = z.object({
  facts: z.array(Fact),
  /** Provisos on a fact that its value cannot hold ("within commuting distance of an office"). */
  conditions: z.array(z.object({ fact: kinds, evidence: Evidence })),
  /** Facts that two places of the posting contradict: shown with both quotes, never settled. */
  conflicts: z.array(z.object({ facts: z.array(kinds), evidence: z.array(Evidence) })),
  /** The posting's own words that it takes no more applications. */
  closed: z.optional(Evidence),
});
export type Extraction = z.infer<typeof Extraction>;

/** The fact of this kind, or undefined when it is not stated. */
export function factOf<Kind extends FactKind>(
  extraction: Extraction,
  kind: Kind,
): Extract<Fact, { kind: Kind }> | undefined {
  return extraction.facts.find((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}
