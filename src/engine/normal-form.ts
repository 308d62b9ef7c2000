import type { Evidence } from "./evidence.ts";
import type { Extraction } from "./extraction.ts";
import { factKinds } from "./values.ts";

const LISTS = new Set([
  "baseSalary",
  "jobLocation",
  "workplaceType",
  "applicantCountries",
  "applicantRegions",
  "workAuthorization",
  "citizenship",
  "employmentType",
]);

/** The extraction as one flat object: not stated is null or [], evidence is a list of quotes a fact. */
export function normalForm(extraction: Extraction): Record<string, unknown> {
  const form: Record<string, unknown> = {};
  for (const kind of factKinds) form[kind] = LISTS.has(kind) ? [] : null;
  const evidence: Record<string, string[]> = {};
  for (const fact of extraction.facts) {
    form[fact.kind] = fact.value;
    evidence[fact.kind] = fact.evidence.map(quoteOf);
  }
  return {
    ...form,
    conditions: extraction.conditions.map((c) => ({ fact: c.fact, quote: quoteOf(c.evidence) })),
    conflicts: extraction.conflicts.map((c) => ({ facts: c.facts, quotes: c.evidence.map(quoteOf) })),
    evidence,
  };
}

/** The words or the value that evidence points at. */
export const quoteOf = (evidence: Evidence): string =>
  evidence.type === "text" ? evidence.quote.exact : evidence.value;
