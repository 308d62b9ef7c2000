import fc from "fast-check";
import { expect, test } from "vitest";
import { clause, oneOf, oneOfAnyCase } from "../../../src/engine/lexicon/pattern.ts";

test("oneOf prefers the longer word", () => {
  expect("september".match(new RegExp(oneOf(["sep", "september"])))?.[0]).toBe("september");
  expect("sept".match(new RegExp(oneOf(["sep", "september"])))?.[0]).toBe("sep");
});

test("oneOfAnyCase prefers it whatever its case", () => {
  const words = new RegExp(oneOfAnyCase(["TEMP", "temp to hire"]), "i");
  expect("Temp to hire".match(words)?.[0]).toBe("Temp to hire");
});

test("oneOf finds the same as its words one after the other, longest first", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "é", ".", "(", " "), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(word), (words, parts) => {
      const text = parts.join("");
      const longestFirst = words.toSorted((a, b) => b.length - a.length);
      const firstAt = (at: number) => longestFirst.find((one) => text.startsWith(one, at));
      const at = [...text].findIndex((_, index) => firstAt(index));
      expect(new RegExp(oneOf(words)).exec(text)?.[0]).toBe(at < 0 ? undefined : firstAt(at));
    }),
  );
});

test("clause passes the stops of U.S. and not the end of a sentence", () => {
  const pattern = new RegExp(`must${clause(30)}clearance`);
  expect("must hold a U.S. clearance").toMatch(pattern);
  expect("must hold one. No clearance").not.toMatch(pattern);
});
