import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/engine/extraction.ts";
import { searchOf } from "../../../src/engine/gather.ts";
import { findConditions } from "../../../src/engine/refiners/conditions.ts";
import { provisos } from "../../../src/engine/refiners/provisos.ts";
import { aFact } from "../../support/a-job.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const facts: Fact[] = [
  aFact("workplaceType", ["remote", "onsite"], "remote"),
  aFact("visaSponsorship", "offered", "sponsorship"),
  aFact("relocationAssistance", "offered", "relocation"),
  aFact("baseSalary", [{ min: 1, max: 2, currency: "USD", period: "year" }], "pay"),
  aFact("applicantCountries", ["US"], "US"),
  aFact("jobDuration", { min: 6, max: 6, unit: "month" }, "six months"),
  aFact("jobTerm", { start: "2026-06", end: null }, "June 2026"),
  aFact("validThrough", "2026-05-05", "May 5, 2026"),
  aFact("officeDaysPerWeek", { min: 3, max: 3 }, "three days"),
  aFact("workHours", { min: 40, max: 40 }, "40 hours"),
  aFact("travelPercent", { min: null, max: 25 }, "up to 25%"),
  aFact("experienceYears", { min: 5, max: null }, "5+ years"),
];

/** `kind: quote` of every condition on any of the facts above. */
const conditionsIn = (text: string, known = facts) =>
  findConditions(searchOf(snapshotOf(text), "2026-01-01"), known).map(
    ({ fact, evidence }) => `${fact}: ${evidence.type === "text" ? evidence.quote.exact : ""}`,
  );

describe("conditions", () => {
  test.each([
    ["You ‹may need to be based a commutable distance from one of our depots›.", "workplaceType"],
    ["You ‹must live within commuting distance of Leeds›.", "workplaceType"],
    ["Remote, but you should ‹be located near one of our offices›.", "workplaceType"],
    ["There are ‹occasional visits to our Leeds office›.", "workplaceType"],
    ["You will ‹come to Paris every two months›.", "workplaceType"],
    ["We ask for ‹at least 4 hours of overlap with New York›.", "workplaceType"],
    ["You ‹work in Eastern time zone›.", "workplaceType"],
    ["‹Remote work is subject to approval by your lead›.", "workplaceType"],
    ["Open to all states ‹except Colorado›.", "applicantCountries"],
    ["We ‹cannot hire in California, Oregon or Washington›.", "applicantCountries"],
    ["‹Visa sponsorship may be considered› for this post.", "visaSponsorship"],
    ["We ‹may be able to provide visa› support.", "visaSponsorship"],
    [
      "‹Relocation assistance may be available› there.".replace("available› there", "available›"),
      "relocationAssistance",
    ],
    ["The ‹salary depends on experience› there.".replace(" there", ""), "baseSalary"],
    ["The final ‹offer is based on skills and location›.", "baseSalary"],
    ["Six months ‹with the possibility of extension›.", "jobDuration"],
    ["CDD de six mois ‹renouvelable›.", "jobDuration"],
    ["The ‹start date is flexible›.", "jobTerm"],
    ["We ‹reserve the right to close this advert early›.", "validThrough"],
    ["‹Office days are subject to change›.", "officeDaysPerWeek"],
    ["Your ‹hours may vary›.", "workHours"],
    ["‹Travel may increase› in spring.", "travelPercent"],
    ["A degree ‹may substitute for two years› of it.", "experienceYears"],
  ])("%s", (marked, fact) => {
    const quote = marked.match(/‹([^›]*)›/)?.[1] ?? "";
    expect(conditionsIn(marked.replace(/[‹›]/g, ""))).toEqual([`${fact}: ${quote}`]);
  });

  test.each([
    "If you live within commuting distance of an office, you are hybrid.",
    "Our office is near the station.",
    "Commuter benefits and a bus.",
    "Occasional travel to customers.",
    "Visa sponsorship is available.",
    "Relocation assistance is available.",
    "We do not sponsor visas.",
    "The bonus depends on results.",
    "Benefits are based on hours.",
    "Extended parental leave.",
    "Flexible hours.",
    "Offers are subject to a background check.",
    "We work with time zones of our customers.",
    "Open every day except Sunday.".replace("Sunday", "public holidays"),
    "A degree or experience.",
  ])("none: %s", (text) => expect(conditionsIn(text)).toEqual([]));

  test("a fact that is not stated has no condition", () => {
    expect(conditionsIn("You must live within commuting distance of Leeds.", [])).toEqual([]);
    const onsite = [aFact("workplaceType", ["onsite"], "on site")];
    expect(conditionsIn("You must live within commuting distance of Leeds.", onsite)).toEqual([]);
  });

  test("one condition a sentence", () => {
    const text = "You may have to be located near an office, and so within commuting distance of one.";
    expect(conditionsIn(text)).toHaveLength(1);
  });

  test("every proviso is named for its fact, once", () => {
    const names = provisos.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, fact, pattern } of provisos) {
      expect(name.startsWith(`${fact}/`)).toBe(true);
      expect([...pattern.flags]).toEqual(expect.arrayContaining(["d", "g"]));
    }
  });
});
