import * as z from "zod/mini";
import type { TextEvidence } from "../engine/evidence.ts";
import { extract } from "../engine/extract.ts";
import type { PageSnapshot } from "../engine/snapshot.ts";
import { type FactKind, factValues } from "../engine/values.ts";
import { factIn, type Reading } from "../fit/reading.ts";
import { Correction } from "./correction.ts";

/** Kinds whose value is a name; a whole sentence is none. */
const NAMED: ReadonlySet<FactKind> = new Set(["title", "hiringOrganization", "jobLocation"]);
const LONGEST_NAME = 120;

/**
 * What the user says by picking a sentence for a kind: the value that the sentence states when it is read by itself,
 * the words themselves where the value is words, else the value that was read elsewhere, now with this sentence.
 * Null when all of this gives no value, so that the user has to set it.
 * @param today ISO date `YYYY-MM-DD`
 * @param at milliseconds since the epoch
 */
export function pickedCorrection(
  kind: FactKind,
  evidence: TextEvidence,
  reading: Reading,
  { today, at }: { today: string; at: number },
): Correction | null {
  const words = evidence.quote.exact.trim();
  const alone = extract(sentenceAlone(words), today).facts.find((fact) => fact.kind === kind)?.value;
  const asWords = z.safeParse(factValues[kind], kind === "jobLocation" ? [words] : words);
  const isFree = NAMED.has(kind) && words !== "" && words.length <= LONGEST_NAME;
  const value = alone ?? (isFree && asWords.success ? asWords.data : factIn(reading, kind)?.value);
  const correction = z.safeParse(Correction, { kind, value: value ?? null, evidence, at });
  return correction.success && correction.data.value !== null ? correction.data : null;
}

/** A posting of nothing but one sentence. */
const sentenceAlone = (text: string): PageSnapshot => ({
  url: "",
  documentTitle: "",
  language: "",
  text,
  blocks: [{ role: "paragraph", area: "posting", section: "none", start: 0, end: text.length }],
  marks: [],
  structured: [],
  unreadSections: 0,
});
