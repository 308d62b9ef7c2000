import { describe, expect, test } from "vitest";
import type { FactDefinition } from "../../src/engine/define-fact.ts";
import { readKind } from "../../src/engine/extract.ts";
import { snapshotOf } from "./snapshot-of.ts";

export interface Corpus<Value> {
  /** Lines of a posting with ‹ › around the span that is the first evidence, and the value they state. */
  states: readonly (readonly [marked: string, value: Value])[];
  /** Look-alikes that state nothing of this kind. */
  doesNotState: readonly string[];
  today?: string;
}

/** The same kind, whose rules search every passage. */
const searchingAll = <Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
): FactDefinition<Kind, Item, Value> => ({
  ...definition,
  rules: definition.rules.map(({ mentions: _, ...rule }) => rule),
});

/** One test a sentence: value and span of what states the kind, and silence on what does not. */
export function corpus<Kind extends string, Item, Value>(
  definition: FactDefinition<Kind, Item, Value>,
  { states, doesNotState, today = "2025-07-01" }: Corpus<Value>,
): void {
  describe(definition.kind, () => {
    test.each(states)("states: %s", (marked, value) => {
      const text = marked.replace(/[‹›]/g, "");
      const snapshot = snapshotOf(text);
      const resolution = readKind(definition, snapshot, today);
      expect(resolution?.value).toEqual(value);
      // The words that a rule asks for only save time.
      expect(readKind(searchingAll(definition), snapshot, today)?.value).toEqual(value);
      const quoted = marked.match(/‹([^›]*)›/)?.[1];
      if (quoted === undefined) throw new Error(`mark the evidence with ‹ › in: ${marked}`);
      const spans = resolution?.from.map((c) => c.at && snapshot.text.slice(c.at.start, c.at.end));
      expect(spans).toContain(quoted);
    });
    test.each(doesNotState)("does not state: %s", (text) => {
      expect(readKind(definition, snapshotOf(text), today)).toBeNull();
    });
  });
}
