import { describe, expect, test } from "vitest";
import { readKind } from "../../../../src/engine/extract.ts";
import { applicantCountries } from "../../../../src/engine/facts/applicant-countries.ts";
import { applicantRegions } from "../../../../src/engine/facts/applicant-regions.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";

const read = (posting: Record<string, unknown>, text = "Remote") => {
  const snapshot = snapshotOf(text, { structured: [{ source: "json-ld", path: "", posting }] });
  return {
    countries: readKind(applicantCountries, snapshot, "2026-01-01"),
    regions: readKind(applicantRegions, snapshot, "2026-01-01"),
  };
};
const remote = { jobLocationType: "TELECOMMUTE" };

describe("applicantLocationRequirements", () => {
  test.each([
    ["a country by name", { "@type": "Country", name: "USA" }, ["US"], undefined],
    ["a country by code", { "@type": "Country", name: "DE" }, ["DE"], undefined],
    ["a list", [{ name: "Spain" }, { name: "Portugal" }], ["ES", "PT"], undefined],
    ["a state", { "@type": "State", name: "Ohio" }, ["US"], ["OH"]],
    ["a state in its country", { "@type": "State", name: "MI, USA" }, ["US"], ["MI"]],
    ["a bare name", "Canada", ["CA"], undefined],
  ])("%s", (_what, applicantLocationRequirements, countries, regions) => {
    const found = read({ ...remote, applicantLocationRequirements });
    expect(found.countries?.value).toEqual(countries);
    expect(found.regions?.value).toEqual(regions);
  });

  test.each([
    ["no name", { "@type": "Country" }],
    ["everywhere", { name: "Anywhere" }],
    ["a number", 7],
    ["nothing", null],
    ["a long list of countries", Array.from({ length: 60 }, () => ({ name: "Spain" }))],
  ])("%s states nothing", (_what, applicantLocationRequirements) => {
    expect(read({ ...remote, applicantLocationRequirements }).countries).toBeNull();
  });

  test("of work that is not remote it is only the office's country", () => {
    expect(read({ applicantLocationRequirements: { name: "USA" } }).countries).toBeNull();
  });

  test("the posting's words are believed over it", () => {
    const found = read({ ...remote, applicantLocationRequirements: { name: "USA" } }, "Remote - Canada");
    expect(found.countries?.value).toEqual(["CA"]);
  });

  test("its evidence names the place in the data", () => {
    const found = read({ ...remote, applicantLocationRequirements: [{ name: "USA" }] });
    expect(found.countries?.from[0]?.structured).toEqual({
      type: "structured",
      source: "json-ld",
      path: "/applicantLocationRequirements/0",
      value: "USA",
    });
  });
});
