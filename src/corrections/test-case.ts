import type { Evidence } from "../engine/evidence.ts";
import { factIn, type Reading } from "../fit/reading.ts";
import type { Correction } from "./correction.ts";

const REDACTED = "█";
/** What may name a person or lead to one: addresses and links, numbers to call, names after a form of address. */
const ADDRESSES = [/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63}){1,4}/g, /\b(?:https?:\/\/|www\.)\S{1,2000}/gi];
const PRIVATE = [
  ...ADDRESSES,
  /\+?\d[\d ().-]{8,18}\d/g,
  /(?<=\b(?:Mr|Mrs|Ms|Dr|Herr|Frau|contact|ask for)\.? )\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}'-]{1,40})?/gu,
];

/** A correction as a test of the reader: which words, what was made of them, what should be. */
export interface TestCase {
  kind: Correction["kind"];
  read: unknown;
  expected: unknown;
  /** The quotes with 32 characters on each side, marked ‹ ›; nothing else of the page. */
  texts: string[];
}

/**
 * The test case of a correction, with the text around the quotes only and without addresses, links and numbers
 * to call. It is shown to the user before it leaves the extension, and only by their hand.
 */
export function testCaseOf(correction: Correction, reading: Reading): TestCase {
  const read = factIn(reading, correction.kind);
  const evidence = [...(correction.evidence ? [correction.evidence] : []), ...(read?.evidence ?? [])];
  return {
    kind: correction.kind,
    read: read?.value ?? null,
    expected: correction.value,
    texts: [...new Set(evidence.map(textOf))],
  };
}

function textOf(evidence: Evidence): string {
  if (evidence.type === "structured") return `${evidence.path} = ${redacted(evidence.value, ADDRESSES)}`;
  const { prefix, exact, suffix } = evidence.quote;
  return `${redacted(prefix, PRIVATE)}‹${redacted(exact, ADDRESSES)}›${redacted(suffix, PRIVATE)}`;
}

/** In the quote itself a run of digits may be the pay, so there only addresses go. */
function redacted(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((kept, pattern) => kept.replace(pattern, REDACTED), text);
}
