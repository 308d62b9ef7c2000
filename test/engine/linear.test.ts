import { describe, expect, test } from "vitest";
import type { FactDefinition } from "../../src/engine/define-fact.ts";
import { extract } from "../../src/engine/extract.ts";
import { facts } from "../../src/engine/facts/index.ts";
import { provisos } from "../../src/engine/refiners/provisos.ts";
import type { PageSnapshot } from "../../src/engine/snapshot.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const SMALL = 4_000;
const TIMES = 4;
/** Linear work takes as long on one large text as on four small ones, quadratic work four times as long. */
const MOST_GROWTH = 2.5;
const RETRIES = 8;
/** Microseconds below which a measurement says nothing; quadratic work takes a hundred times as long. */
const NOISE = 100;

/** What every pattern is fed, beside repeats of its own words. */
const REPEATS = [
  " ",
  "a",
  "A",
  "1",
  "-",
  ".",
  ",",
  "1 ",
  "1-",
  "a ",
  "A ",
  "a-",
  "1,000 ",
  "$1 ",
  "A, ",
  "a/b",
  "Ab Cd ",
  "in the ",
  "(a) ",
];

const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** One block of text as a posting. */
const block = (text: string): PageSnapshot => ({
  ...snapshotOf("x"),
  text,
  blocks: [{ role: "paragraph", area: "posting", section: "none", start: 0, end: text.length }],
});

/** Words that stand in a pattern's source, as far as they are plain. */
function wordsOf(pattern: RegExp): string[] {
  const source = pattern.source.replace(/\[[^\]]*\]|\\.|\(\?<?[=!]|\(\?<\w+>|\{[^}]*\}/g, " ");
  const words = [...new Set(source.match(/[\p{L}’'-]{2,}/gu) ?? [])];
  const step = Math.max(1, Math.floor(words.length / 6));
  return words.filter((_, index) => index % step === 0).slice(0, 6);
}

/** Texts that begin as the pattern's matches do, again and again. */
const hostileFor = (pattern: RegExp): string[] => {
  const words = wordsOf(pattern);
  return [
    ...REPEATS,
    ...words.slice(0, 3).map((word) => `${word} `),
    `${words.join(" ")} `,
    `${words.join(" 1 ")} 2 `,
    `${words.join(", ")}, `,
  ];
};

/** How much longer the work takes on one large text than on as much in small ones; of some tries the best of each. */
function growth(work: (size: number) => () => void): number {
  const [small, large] = [work(SMALL), work(SMALL * TIMES)];
  // The processor's time, since a busy machine stretches the clock's.
  const time = (run: () => void, times: number) => {
    const start = process.cpuUsage();
    for (let left = times; left > 0; left--) run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  let [fewest, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < RETRIES && !((least + NOISE) / (fewest + NOISE) < MOST_GROWTH); tries++) {
    fewest = Math.min(fewest, time(small, TIMES));
    least = Math.min(least, time(large, 1));
  }
  return (least + NOISE) / (fewest + NOISE);
}

type AnyDefinition = FactDefinition<string, unknown, unknown>;

/** Every match of a pattern, as the engine finds them. */
const search = (pattern: RegExp, text: string) => () => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (match[0] === "") pattern.lastIndex += 1;
};

describe("every rule takes linear time on hostile text", () => {
  test.each(facts.map((definition) => [definition.kind, definition as unknown as AnyDefinition] as const))(
    "%s",
    (_kind, { rules }) => {
      for (const { name, pattern } of rules)
        for (const unit of hostileFor(pattern)) {
          const grown = growth((size) => search(pattern, filled(unit, size)));
          expect(grown, `${name} on "${unit}"`).toBeLessThan(MOST_GROWTH);
        }
    },
    120_000,
  );

  test("provisos", () => {
    for (const { name, pattern } of provisos)
      for (const unit of hostileFor(pattern)) {
        const grown = growth((size) => search(pattern, filled(unit, size)));
        expect(grown, `${name} on "${unit}"`).toBeLessThan(MOST_GROWTH);
      }
  }, 60_000);
});

describe("the whole engine takes linear time", () => {
  const posting =
    "# Rose Gardener\nAt Quill Works, we look for a gardener who must live in the US.\n- $20 to $25 per hour, three days a week in the office\n" +
    "- Bachelor's degree and 3+ years of experience; we cannot sponsor visas\nThe contract runs from June 1, 2026 to August 14, 2026 and lasts ten weeks.\n";
  test("on one block of a rule's own words", () => {
    const units = facts.map(
      ({ rules }) =>
        `${(rules as readonly { pattern: RegExp }[]).flatMap(({ pattern }) => wordsOf(pattern).slice(0, 2)).join(" ")} `,
    );
    for (const unit of units) {
      const grown = growth((size) => {
        const snapshot = block(filled(unit, size * 4));
        return () => extract(snapshot, "2026-01-01");
      });
      expect(grown, unit).toBeLessThan(MOST_GROWTH);
    }
  }, 120_000);
  test("on many blocks", () => {
    const grown = growth((size) => {
      const snapshot = snapshotOf(filled(posting, size * 4));
      return () => extract(snapshot, "2026-01-01");
    });
    expect(grown).toBeLessThan(MOST_GROWTH);
  }, 60_000);
  test("on one huge block", () => {
    const grown = growth((size) => {
      const snapshot = block(filled(posting.replaceAll("\n", " "), size * 4));
      return () => extract(snapshot, "2026-01-01");
    });
    expect(grown).toBeLessThan(MOST_GROWTH);
  }, 60_000);
});
