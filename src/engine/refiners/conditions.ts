import { evidenceIn } from "../evidence-in.ts";
import type { Extraction, Fact } from "../extraction.ts";
import type { Search } from "../gather.ts";
import { type Proviso, provisos } from "./provisos.ts";

/** A posting that qualifies one fact more often says the same again. */
const MOST_OF_A_FACT = 3;
const REACH = 120;

/** Provisos on stated facts that their values cannot hold, in text order within a fact; one a sentence. */
export function findConditions(
  { snapshot, passages, passagesFor }: Search,
  facts: readonly Fact[],
): Extraction["conditions"] {
  const found: Extraction["conditions"] = [];
  const said = new Map<string, Set<string>>();
  for (const proviso of provisos) {
    const fact = facts.find(({ kind }) => kind === proviso.fact);
    if (!fact || proviso.when?.(fact) === false) continue;
    const sentences = said.get(proviso.fact) ?? new Set();
    said.set(proviso.fact, sentences);
    for (const index of passagesFor(proviso.pattern)) {
      const passage = passages[index];
      for (const [start, end] of matchesOf(proviso, passage?.text ?? "")) {
        if (sentences.size >= MOST_OF_A_FACT || !passage) break;
        const { block } = passage;
        const evidence = evidenceIn(snapshot, passage, block.start + start, block.start + end);
        if (evidence.type !== "text" || sentences.has(evidence.sentence)) continue;
        sentences.add(evidence.sentence);
        found.push({ fact: proviso.fact, evidence });
      }
    }
  }
  return found;
}

/** Small words at the end of a quote that belong to what follows. */
const TRAILING =
  /(?:[\s,]+(?:and|or|the|an?|of|to|in|for|with|such|as|including|on|by|which|you|we|may))*[\s,]*$/i;

function* matchesOf(
  { pattern, unlessAfter, unlessIn }: Proviso,
  text: string,
): Generator<[start: number, end: number]> {
  for (const match of text.matchAll(pattern)) {
    const clause = text.slice(Math.max(0, match.index - REACH), match.index);
    if (unlessAfter?.test(clause) || unlessIn?.test(match[0])) continue;
    const [start, end] = match.indices?.groups?.quote ?? [match.index, match.index + match[0].length];
    const words = text.slice(start, end);
    yield [start + (words.length - words.trimStart().length), start + words.replace(TRAILING, "").length];
  }
}
