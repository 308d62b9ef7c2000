import { expect, test } from "vitest";
import { isAlsoCity, isStateCode, region, regionOf, stateCode } from "../../../src/engine/lexicon/regions.ts";

const named = (text: string) => [...text.matchAll(new RegExp(region, "g"))].map(([n]) => regionOf(n)?.name);

test.each([
  ["Ohio, NEW JERSEY and West Virginia", ["OH", "NJ", "WV"]],
  ["Washington, DC or Washington State", ["DC", "WA"]],
  ["Ontario, Bayern, Northern Ireland", ["Ontario", "Bayern", "Northern Ireland"]],
  ["New England and Kansans", []],
])("%s", (text, names) => expect(named(text)).toEqual(names));

test("a region lies in a country", () => {
  expect(regionOf("Québec")).toEqual({ name: "Québec", country: "CA" });
  expect(regionOf("Bordeaux")).toBeNull();
});

test("postal codes and names that are also a city", () => {
  expect([..."CA, NY or TX, USA".matchAll(new RegExp(stateCode, "g"))].map(([code]) => code)).toEqual([
    "CA",
    "NY",
    "TX",
  ]);
  expect([isStateCode("KY"), isStateCode("KZ"), isAlsoCity("New York"), isAlsoCity("Ohio")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
