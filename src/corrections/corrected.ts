import { factKinds } from "../engine/values.ts";
import type { ReadFact, Reading } from "../fit/reading.ts";
import type { Correction, Corrections } from "./correction.ts";

/**
 * A reading with the user's corrections laid over it, whatever was read since. The page's quotes stay beside a value
 * put right unless the user picked another sentence; a contradiction within a corrected kind is settled by them.
 */
export function corrected(reading: Reading, { corrections }: Corrections): Reading {
  if (corrections.length === 0) return reading;
  const touched = new Map(corrections.map((correction) => [correction.kind, correction]));
  const facts = factKinds.flatMap((kind): ReadFact[] => {
    const read = reading.facts.find((fact) => fact.kind === kind);
    const correction = touched.get(kind);
    if (!correction) return read ? [read] : [];
    return correction.value === null ? [] : [putRight(correction, read)];
  });
  const conflicts = reading.conflicts.filter(({ facts }) => !facts.every((kind) => touched.has(kind)));
  return { ...reading, facts, conflicts };
}

function putRight(correction: Correction, read: ReadFact | undefined): ReadFact {
  const { kind, value, evidence } = correction;
  const fact = {
    kind,
    value,
    certainty: "stated",
    evidence: evidence ? [evidence] : (read?.evidence ?? []),
    corrected: true,
  };
  return fact as ReadFact; // kind and value come from one Correction, whose union ties them together
}
