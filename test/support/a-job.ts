import { Fact } from "../../src/engine/extraction.ts";
import type { FactKind, FactValue } from "../../src/engine/values.ts";
import { type Capture, type SavedJob, untouched } from "../../src/jobs/saved-job.ts";

/** A fact with one quote as its evidence. */
export function aFact<Kind extends FactKind>(kind: Kind, value: FactValue<Kind>, quote: string): Fact {
  const position = { type: "TextPositionSelector", start: 0, end: quote.length };
  const words = { type: "TextQuoteSelector", exact: quote, prefix: "", suffix: "" };
  const evidence = [{ type: "text", position, quote: words, sentence: quote }];
  return Fact.parse({ kind, value, certainty: "stated", evidence });
}

export const aCapture = (facts: Fact[], more: Partial<Capture> = {}): Capture => ({
  url: "https://jobs.example/1",
  documentTitle: "A job",
  language: "en",
  text: facts.map((fact) => fact.kind).join("\n"),
  extraction: { facts, conditions: [], conflicts: [] },
  at: 1000,
  ...more,
});

/** A saved job of a title and an employer. */
export function aJob(id: string, more: Partial<SavedJob> = {}): SavedJob {
  return {
    id,
    url: `https://jobs.example/${id}`,
    firstSeenAt: 1000,
    savedAt: 1000,
    closedAt: null,
    user: untouched(1000),
    capture: aCapture([
      aFact("title", `Engineer ${id}`, `Engineer ${id}`),
      aFact("hiringOrganization", "Quill Works", "Quill Works"),
    ]),
    changes: [],
    ...more,
  };
}
