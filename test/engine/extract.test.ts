import { describe, expect, test } from "vitest";
import { defineFact, type RuleContext } from "../../src/engine/define-fact.ts";
import { extract, readKind, type Trace } from "../../src/engine/extract.ts";
import { gather, searchOf } from "../../src/engine/gather.ts";
import { normalForm } from "../../src/engine/normal-form.ts";
import { passages, sentenceAt } from "../../src/engine/passages.ts";
import { factKinds } from "../../src/engine/values.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const TODAY = "2026-01-01";

describe("extract", () => {
  const snapshot = snapshotOf(
    "# Rose Technician\nAt Quill Works, we start on March 2, 2026.\n- No relocation assistance is offered.\nApply by May 5, 2025.",
  );

  test("gives facts in the order of the kinds, each with evidence", () => {
    const { facts } = extract(snapshot, TODAY);
    const kinds = facts.map(({ kind }) => kind);
    expect(kinds).toEqual(factKinds.filter((kind) => kinds.includes(kind)));
    expect(kinds).toContain("jobTerm");
    for (const { evidence } of facts) expect(evidence.length).toBeGreaterThan(0);
  });

  test("what is not stated is null or empty in the normal form", () => {
    const form = normalForm(extract(snapshot, TODAY));
    expect(form.securityClearance).toBeNull();
    expect(form.citizenship).toEqual([]);
    expect(form.validThrough).toBe("2025-05-05");
  });

  test("evidence carries its sentence; of two quotes of which one holds the other, the shorter stands", () => {
    const { facts } = extract(snapshot, TODAY);
    const relocation = facts.find(({ kind }) => kind === "relocationAssistance");
    const quotes = relocation?.evidence.map((one) => (one.type === "text" ? one.quote.exact : "")) ?? [];
    for (const quote of quotes)
      expect(quotes.filter((other) => other !== quote && quote.includes(other))).toEqual([]);
    expect(relocation?.evidence[0]).toMatchObject({ sentence: "No relocation assistance is offered." });
  });

  test("text outside the posting says nothing", () => {
    const blocks = snapshot.blocks.map((block) => ({ ...block, area: "related" as const }));
    expect(extract({ ...snapshot, blocks }, TODAY).facts).toEqual([]);
  });

  test("a closed notice is evidence, wherever it stands", () => {
    const closed = snapshotOf("This job is closed. See others.\nYou bind books.");
    const marks = [{ property: "closed" as const, start: 0, end: 18, by: "generic" }];
    const read = extract({ ...closed, marks }, TODAY);
    expect(read.closed).toMatchObject({
      quote: { exact: "This job is closed" },
      sentence: "This job is closed.",
    });
    expect(extract(closed, TODAY).closed).toBeUndefined();
  });

  test("the trace tells what was used, dropped and refused", () => {
    const trace: Trace[] = [];
    extract(snapshotOf("You start on March 2, 2026.\nInterviews start on May 5, 2026."), TODAY, trace);
    const ofTerm = trace.filter(({ kind, rule }) => kind === "jobTerm" && rule === "jobTerm/start");
    expect(ofTerm.map(({ outcome, quote }) => [outcome, quote])).toEqual([
      ["refused", "start on May 5, 2026"],
      ["used", "start on March 2, 2026"],
    ]);
  });
});

describe("gather", () => {
  const seen: RuleContext[] = [];
  const kind = (mentions?: RegExp) =>
    defineFact<"x", string, string>({
      kind: "x",
      rules: [
        {
          name: "x/word",
          pattern: /\b(?<quote>ox) /dg,
          ...(mentions ? { mentions } : {}),
          read(match, context) {
            seen.push(context);
            return match[0];
          },
        },
      ],
      resolve: (candidates) => (candidates[0] ? { value: candidates[0].item, from: candidates } : null),
    });

  test("a rule sees its match, the words around it and the sentence", () => {
    seen.length = 0;
    readKind(kind(), snapshotOf("First. An ox eats. Last."), TODAY);
    expect(seen[0]).toMatchObject({
      before: "First. An ",
      after: "eats. Last.",
      sentence: "An ox eats.",
      index: 0,
    });
  });

  test("a group `quote` is the evidence, offsets are the snapshot's", () => {
    const snapshot = snapshotOf("Nothing.\nAn ox eats.");
    const from = readKind(kind(), snapshot, TODAY)?.from[0]?.at;
    expect(from && snapshot.text.slice(from.start, from.end)).toBe("ox");
  });

  test("passages without the words that a rule asks for are not searched", () => {
    seen.length = 0;
    const text = "An ox eats.\nAn ox sleeps.";
    expect(readKind(kind(/sleep/), snapshotOf(text), TODAY)?.from).toHaveLength(1);
    expect(readKind(kind(/never/), snapshotOf(text), TODAY)).toBeNull();
    expect(seen).toHaveLength(1);
  });

  test("huge texts give a bounded number of readings, with bounded surroundings", () => {
    seen.length = 0;
    const text = `${"word ".repeat(4000)}${"ox ".repeat(4000)}`;
    expect(gather(kind(), searchOf(snapshotOf(text), TODAY)).length).toBeLessThanOrEqual(500);
    expect(
      Math.max(...seen.map(({ before, after, sentence }) => before.length + after.length + sentence.length)),
    ).toBeLessThan(10_000);
  });
});

test("the sentence at an offset is found, the block between sentences", () => {
  const [passage] = passages(snapshotOf("One ends. Two ends.  Three"));
  if (!passage) throw new Error("one passage");
  const at = (offset: number) => {
    const { start, end } = sentenceAt(passage, offset);
    return passage.text.slice(start, end);
  };
  expect([0, 8, 10, 20, 25].map(at)).toEqual(["One ends.", "One ends.", "Two ends.", passage.text, "Three"]);
});
