import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { extract } from "../../src/engine/extract.ts";
import { Extraction } from "../../src/engine/extraction.ts";
import { normalForm } from "../../src/engine/normal-form.ts";
import { capture } from "../../src/page/capture.ts";
import { documentOf } from "../support/page-of.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const TODAY = "2026-01-01";

/** Pieces of postings; strung together at random they make half-sentences that no rule was written for. */
const PIECES = [
  "# About Quill Works",
  "- Bachelor's degree or equivalent experience",
  "We are looking for a Rose Technician",
  "remote",
  "hybrid, 3 days a week in the office",
  "$20 - $25 per hour",
  "£40k-£50k",
  "up to 25% travel",
  "must be authorized to work in the US",
  "we cannot sponsor visas",
  "Berlin, Germany",
  "San Francisco, CA or New York, NY",
  "June 1, 2026 - August 14, 2026",
  "a 12-week internship",
  "apply by 05.05.2026",
  "Posted: May 5, 2026",
  "ab sofort",
  "CDI à Lyon",
  "3+ years of experience",
  "20 hours per week",
  "US citizens only, active Secret clearance",
  "relocation assistance",
  "within commuting distance of Leeds",
  "Summer 2026",
  "full-time",
  "part time",
  "no",
  "not",
  "or",
  "and",
  "minimum of",
  "(",
  ")",
  ".",
  ",",
  ":",
  "-",
  "\t",
  "\u00a0",
  "\u200b",
  "😀",
  "東京都",
] as const;

const line = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(" ").replaceAll("\n", " "));
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

describe("the engine on any text", () => {
  test("never throws, and what it finds has the declared shape", () => {
    fc.assert(
      fc.property(text, (words) => {
        const extraction = extract(snapshotOf(words), TODAY);
        expect(z.safeParse(Extraction, extraction).error).toBeUndefined();
        expect(() => normalForm(extraction)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  test("quotes stand in the text, where they say", () => {
    fc.assert(
      fc.property(text, (words) => {
        const snapshot = snapshotOf(words);
        const { facts, conditions, conflicts } = extract(snapshot, TODAY);
        const all = [...facts, ...conflicts]
          .flatMap(({ evidence }) => evidence)
          .concat(conditions.map(({ evidence }) => evidence));
        for (const evidence of all) {
          if (evidence.type !== "text") continue;
          const { start, end } = evidence.position;
          expect(snapshot.text.slice(start, end)).toBe(evidence.quote.exact);
          expect(evidence.quote.exact.trim()).not.toBe("");
          expect(snapshot.text.slice(0, start).endsWith(evidence.quote.prefix)).toBe(true);
          expect(snapshot.text.slice(end).startsWith(evidence.quote.suffix)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("says the same of the same text", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(extract(snapshotOf(words), TODAY)).toEqual(extract(snapshotOf(words), TODAY));
      }),
      { numRuns: 60 },
    );
  });
});

/** A page of plain paragraphs; `space` stands between words, `gap` between paragraphs. */
const page = (lines: readonly string[], space: string, gap: string) =>
  documentOf(
    `<body>${lines
      .map(
        (words) => `<p>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", space)}</p>`,
      )
      .join(gap)}</body>`,
  );

test("white space in the page changes no value", () => {
  const plain = fc.array(fc.constantFrom(...PIECES.filter((piece) => /^[\w#$£]/.test(piece))), {
    minLength: 1,
    maxLength: 5,
  });
  const values = (lines: readonly string[], space: string, gap: string) => {
    const document = page(lines, space, gap);
    return extract(capture(document, document.URL), TODAY).facts.map(({ kind, value }) => [kind, value]);
  };
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const lines = paragraphs.map((pieces) => pieces.join(" ").replaceAll("# ", ""));
      expect(values(lines, " \n\t ", "\n\n   \n")).toEqual(values(lines, " ", ""));
    }),
    { numRuns: 40 },
  );
}, 60_000);
