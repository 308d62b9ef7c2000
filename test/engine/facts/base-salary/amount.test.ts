import { expect, test } from "vitest";
import { ends, money } from "../../../../src/engine/facts/base-salary/amount.ts";

const read = (text: string) => ends(new RegExp(money, "iu").exec(text)?.groups ?? {});

test.each([
  ["$1,234.56", 1234.56],
  ["1.234,56 €", 1234.56],
  ["1 234,56 €", 1234.56],
  ["CHF 5'500", 5500],
  ["₹12,00,000", 1_200_000],
  ["EUR 2.734,-", 2734],
  ["$45.5", 45.5],
  ["£150k", 150_000],
  ["18 LPA", 1_800_000],
  ["R$ 1,5 mil", 1500],
  ["500万円", 5_000_000],
])("%s is %d", (text, from) => {
  expect(read(text)).toEqual({ from });
});

test.each([
  ["$120-150k", 120_000, 150_000],
  ["$80k-100", 80_000, 100_000],
  ["$150-$175,000", 150_000, 175_000],
  ["500〜800万円", 5_000_000, 8_000_000],
  ["30/35K", 30_000, 35_000],
  ["between $50,000 and $60,000", 50_000, 60_000],
])("%s runs from %d to %d", (text, from, to) => {
  expect(read(text)).toEqual({ from, to });
});

test.each(["$90,000 - $5,000", "$15 to $80,000"])("%s is no range", (text) => {
  expect(read(text)).toBeNull();
});

test("an identifier, a share and 401(k) are no sums", () => {
  for (const text of ["ID2-120000", "v1.2.3", "10%", "401k", "401(k)"])
    expect(new RegExp(money, "iu").exec(text)?.[0] ?? null, text).toBeNull();
});
