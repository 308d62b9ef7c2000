import { expect, test } from "vitest";
import { currencyOf } from "../../../src/engine/lexicon/money.ts";

test.each([
  ["€", "EUR", false],
  ["$", "USD", true],
  ["US$", "USD", false],
  ["USD $", "USD", false],
  ["$ CAD", "CAD", false],
  ["A$", "AUD", false],
  ["R$", "BRL", false],
  ["Kč", "CZK", false],
  ["円", "JPY", false],
  ["Canadian  dollars", "CAD", false],
  ["kr.", "SEK", true],
  ["TRY", "TRY", false],
])("%j is %s", (signs, code, shared) => {
  expect(currencyOf(signs)).toEqual({ code, shared });
});

test.each(["try", "cop", "r", "XYZ", ""])("%j is no currency", (signs) => {
  expect(currencyOf(signs)).toBeNull();
});
