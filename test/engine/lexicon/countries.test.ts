import { describe, expect, test } from "vitest";
import {
  countriesOf,
  country,
  countryAdjective,
  countryOfAdjective,
  countryOfCode,
} from "../../../src/engine/lexicon/countries.ts";

const named = (text: string) => [...text.matchAll(new RegExp(country, "g"))].flatMap(([n]) => countriesOf(n));

describe("countries by name", () => {
  test.each([
    ["Poland, Türkei et Royaume-Uni", ["PL", "TR", "GB"]],
    ["the U.S. or Canada", ["US", "CA"]],
    ["the U.S.", ["US"]],
    ["a US-based team, GERMANY", ["US", "DE"]],
    ["UK/EU/EEA", ["GB", "EU", "EEA"]],
    ["the DACH region", ["DE", "AT", "CH"]],
    ["anywhere in America", ["US"]],
    ["EE.UU. y México", ["US", "MX"]],
    ["join us, let it be, Indiana and AUSTRAL", []],
    ["New Mexico, Northern Ireland, New Jersey, Latin America, Europe", []],
  ])("%s", (text, codes) => expect(named(text)).toEqual(codes));
});

test("adjectives in several languages", () => {
  const found = [
    ..."German, österreichische, Brasileiro, usual".matchAll(new RegExp(countryAdjective, "gi")),
  ];
  expect(found.map(([word]) => countryOfAdjective(word))).toEqual(["DE", "AT", "BR"]);
});

test("codes alone", () => {
  expect(["UK", "DE", "EU", "ZZ", "de"].map(countryOfCode)).toEqual(["GB", "DE", "EU", null, null]);
});
