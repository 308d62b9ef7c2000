import { expect, test } from "vitest";
import { clause, oneOf } from "../../../src/engine/lexicon/pattern.ts";

test("oneOf prefers the longer word", () => {
  expect("september".match(new RegExp(oneOf(["sep", "september"])))?.[0]).toBe("september");
});

test("clause passes the stops of U.S. and not the end of a sentence", () => {
  const pattern = new RegExp(`must${clause(30)}clearance`);
  expect("must hold a U.S. clearance").toMatch(pattern);
  expect("must hold one. No clearance").not.toMatch(pattern);
});
