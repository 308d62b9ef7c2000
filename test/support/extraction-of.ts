import type { TextEvidence } from "../../src/engine/evidence.ts";
import type { Extraction, Fact } from "../../src/engine/extraction.ts";

/** Evidence for words of a posting; the place in the text is made up. */
export function words(exact: string, sentence = exact, start = 0): TextEvidence {
  return {
    type: "text",
    position: { type: "TextPositionSelector", start, end: start + exact.length },
    quote: { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
    sentence,
  };
}

type Valued = { [K in Fact["kind"]]: Pick<Fact<K>, "kind" | "value"> & { quote?: string } }[Fact["kind"]];

/** An extraction that states the given values, each with one quote. */
export function extractionOf(facts: readonly Valued[], more: Partial<Extraction> = {}): Extraction {
  return {
    facts: facts.map(({ quote, ...fact }): Fact => {
      const evidence: Fact["evidence"] = [words(quote ?? `words on ${fact.kind}`)];
      return { ...fact, certainty: "stated", evidence };
    }),
    conditions: [],
    conflicts: [],
    ...more,
  };
}
