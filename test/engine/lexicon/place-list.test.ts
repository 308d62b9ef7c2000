import { describe, expect, test } from "vitest";
import { codesAt, placesAt, placesBefore } from "../../../src/engine/lexicon/place-list.ts";

describe("a list of places", () => {
  test.each([
    [
      "the US, Canada (Ontario) and Mexico only",
      "the US, Canada (Ontario) and Mexico",
      ["US", "CA", "MX"],
      ["Ontario"],
    ],
    ["OH, KY and IN with travel", "OH, KY and IN", ["US"], ["OH", "KY", "IN"]],
    ["the continental U.S. and more", "the continental U.S.", ["US"], []],
    ["one of the 48 contiguous states", "one of the 48 contiguous states", ["US"], []],
    ["Northern Ireland", "Northern Ireland", ["GB"], ["Northern Ireland"]],
    ["the state of Washington", "the state of Washington", ["US"], ["WA"]],
  ])("%s", (text, words, countries, regions) => {
    expect(placesAt(text, 0)).toMatchObject({ words, countries, regions });
  });

  test.each(["us, let it be", "Kansas City", "Berlin", "Europe"])("%s is none", (text) => {
    expect(placesAt(text, 0)).toBeNull();
  });
});

describe("a list of homes has cities", () => {
  test.each([
    [
      "Austin, TX or the greater Boston area and a car",
      "Austin, TX or the greater Boston area",
      ["US"],
      ["Austin", "Boston"],
    ],
    ["New York or New Jersey", "New York or New Jersey", ["US"], ["NY", "NJ"]],
    ["New York or Boston", "New York or Boston", ["US"], ["New York", "Boston"]],
    ["Berlin 🇩🇪 and", "Berlin 🇩🇪", ["DE"], ["Berlin"]],
  ])("%s", (text, words, countries, regions) => {
    expect(placesAt(text, 0, { cities: true })).toMatchObject({ words, countries, regions });
  });

  test.each(["Eastern time zone", "North America", "SLA"])("%s is none", (text) => {
    expect(placesAt(text, 0, { cities: true })).toBeNull();
  });
});

test("a list before an offset", () => {
  expect(placesBefore("live in the US, Canada or Mexico", 32)).toMatchObject({
    countries: ["US", "CA", "MX"],
  });
  expect(placesBefore("a Canadian", 10)).toMatchObject({ words: "Canadian", countries: ["CA"] });
  expect(placesBefore("with us", 7)).toBeNull();
});

test("codes are states or countries together", () => {
  expect(codesAt("DE/UK/CH", 0)?.countries).toEqual(["DE", "GB", "CH"]);
  expect(codesAt("CA, NY", 0)).toMatchObject({ countries: ["US"], regions: ["CA", "NY"] });
  expect([codesAt("CA", 0), codesAt("QA/XX", 0)]).toEqual([null, null]);
});
