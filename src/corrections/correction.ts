import * as z from "zod/mini";
import { TextEvidence } from "../engine/evidence.ts";
import { type FactKind, type FactValue, factKinds, factValues } from "../engine/values.ts";

/** What the user says a posting states, against what was read. */
export type Correction<Kind extends FactKind = FactKind> = {
  [K in Kind]: {
    kind: K;
    /** Null: the posting does not state it. */
    value: FactValue<K> | null;
    /** The sentence that the user picked in the page, if they did. */
    evidence: z.infer<typeof TextEvidence> | null;
    /** Milliseconds since the epoch. */
    at: number;
  };
}[Kind];

const shape = (kind: FactKind) =>
  z.object({
    kind: z.literal(kind),
    value: z.nullable(factValues[kind]),
    evidence: z.nullable(TextEvidence),
    at: z.int(),
  });

/** Parses one correction of any kind. */
export const Correction = z.custom<Correction>((input) => {
  const kind = z.safeParse(z.object({ kind: z.enum(factKinds) }), input);
  return kind.success && z.safeParse(shape(kind.data.kind), input).success;
});

/** The corrections of one posting, at most one a kind. */
export const Corrections = z.object({ version: z.literal(1), corrections: z.array(Correction) });
export type Corrections = z.infer<typeof Corrections>;

export const noCorrections: Corrections = { version: 1, corrections: [] };

/** The corrections with one more, in place of an older one of its kind. */
export const withCorrection = (all: Corrections, added: Correction): Corrections => ({
  version: 1,
  corrections: [...all.corrections.filter(({ kind }) => kind !== added.kind), added],
});

/** The corrections without the one of a kind: what was read counts again. */
export const withoutCorrection = (all: Corrections, kind: FactKind): Corrections => ({
  version: 1,
  corrections: all.corrections.filter((correction) => correction.kind !== kind),
});
