import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/engine/extraction.ts";
import type { FactKind } from "../../src/engine/values.ts";
import { judge, overall } from "../../src/fit/judge.ts";
import type { Profile } from "../../src/fit/profile.ts";
import type { Judgement } from "../../src/fit/verdict.ts";
import { extractionOf } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";

const before = "2025-07-01";
const all = (extraction: Extraction, profile: Omit<Profile, "version">, today = before) =>
  judge({ extraction, profile: { version: 1, ...profile }, today });
const on = (kind: FactKind, judgements: readonly Judgement[]) => {
  const found = judgements.find((judgement) => judgement.kind === kind);
  return found && [found.verdict, found.reason.code];
};

describe("the sample internship", () => {
  test("a home in Canada conflicts, with the words that say so", () => {
    const judgements = all(internship, { home: { country: "CA" } });
    const found = judgements.find(({ kind }) => kind === "applicantCountries");
    expect(found).toMatchObject({
      verdict: "conflicts",
      reason: { code: "livesOutside", place: "CA" },
      evidence: { quote: { exact: "applicants based in the US" } },
    });
    expect(overall(judgements)).toBe("conflicts");
  });

  test("in the US on a student visa: depends, for sponsorship is not stated", () => {
    const judgements = all(internship, { home: { country: "US" }, mayWorkIn: [], citizenships: ["IN"] });
    expect(on("visaSponsorship", judgements)).toEqual(["depends", "sponsorshipUnsaid"]);
    expect(on("applicantCountries", judgements)).toEqual(["fits", "livesInside"]);
    expect(overall(judgements)).toBe("depends");
  });

  test("a bachelor's in progress conflicts", () => {
    const education = { level: "bachelor", done: false } as const;
    expect(on("education", all(internship, { education }))).toEqual(["conflicts", "degreeBelow"]);
  });

  test("a PhD that ends in November depends, for the term runs to December; one that ends later fits", () => {
    const phd = (graduation: string) =>
      on("education", all(internship, { education: { level: "doctorate", done: false, graduation } }));
    expect(phd("2025-11")).toEqual(["depends", "studyEnds"]);
    expect(phd("2025-12")).toEqual(["fits", "degreeMet"]);
    expect(phd("2027-06")).toEqual(["fits", "degreeMet"]);
  });

  test("a yearly floor is compared with the monthly rate", () => {
    const floor = (amount: number) =>
      all(internship, { payFloor: { amount, currency: "USD", period: "year" } }).find(
        ({ kind }) => kind === "baseSalary",
      );
    expect(floor(100_000)?.verdict).toBe("fits");
    expect(floor(100_000)?.reason).toMatchObject({
      floor: { period: "month", min: expect.closeTo(8333.33, 1) },
    });
    expect(floor(126_000)?.verdict).toBe("depends");
    expect(floor(140_000)?.verdict).toBe("conflicts");
  });

  test("after December 2025 the term is over, for everyone; on its last day it is not", () => {
    expect(on("jobTerm", all(internship, {}, "2026-01-01"))).toEqual(["conflicts", "termOver"]);
    expect(on("jobTerm", all(internship, {}, "2025-12-31"))).toEqual(["not-stated", "profileSilent"]);
  });

  test("remote work with a proviso depends on the proviso's words", () => {
    const judgements = all(internship, { home: { city: "Denver" }, officeDays: 0 });
    expect(judgements.find(({ kind }) => kind === "workplaceType")).toMatchObject({
      verdict: "depends",
      reason: { code: "remoteCondition" },
      evidence: { quote: { exact: "within a commutable distance of an office" } },
    });
  });
});

describe("silence", () => {
  test("an empty profile conflicts with nothing and depends on nothing", () => {
    const judgements = all(internship, {});
    expect(new Set(judgements.map(({ verdict }) => verdict))).toEqual(new Set(["not-stated"]));
    expect(overall(judgements)).toBeNull();
  });

  test("a posting that states nothing conflicts with nobody", () => {
    const full: Omit<Profile, "version"> = {
      home: { country: "CA", region: "Ontario", city: "Toronto" },
      mayWorkIn: ["CA"],
      citizenships: ["CA"],
      education: { level: "bachelor", done: true },
      experienceYears: 1,
      available: { from: "2030-01", to: "2030-02", hours: 5 },
      payFloor: { amount: 1e6, currency: "CAD", period: "hour" },
      officeDays: 0,
      places: [],
      relocation: "no",
      clearance: "none",
    };
    expect(overall(all(extractionOf([]), full))).toBeNull();
  });
});

type Facts = Parameters<typeof extractionOf>[0];
const cases: readonly [what: string, kind: FactKind, facts: Facts, Omit<Profile, "version">, string[]][] = [
  [
    "a home in the union named",
    "applicantCountries",
    [{ kind: "applicantCountries", value: ["EU"] }],
    { home: { country: "PT" } },
    ["fits", "livesInside"],
  ],
  [
    "another state",
    "applicantRegions",
    [{ kind: "applicantRegions", value: ["CA", "NY"] }],
    { home: { region: "texas" } },
    ["conflicts", "livesOutside"],
  ],
  [
    "a state by name and by code",
    "applicantRegions",
    [{ kind: "applicantRegions", value: ["NY"] }],
    { home: { region: "New York" } },
    ["fits", "livesInside"],
  ],
  [
    "another city may be near",
    "applicantRegions",
    [{ kind: "applicantRegions", value: ["Austin"] }],
    { home: { city: "Round Rock", region: "TX" } },
    ["depends", "mayLiveNear"],
  ],
  [
    "a citizen of one EU country at work in another",
    "workAuthorization",
    [{ kind: "workAuthorization", value: ["DE"] }],
    { citizenships: ["FR"] },
    ["fits", "mayWork"],
  ],
  [
    "no right to work and no sponsorship",
    "workAuthorization",
    [
      { kind: "workAuthorization", value: ["GB"] },
      { kind: "visaSponsorship", value: "not-offered" },
    ],
    { mayWorkIn: ["IN"] },
    ["conflicts", "sponsorshipRefused"],
  ],
  [
    "no right to work, but sponsorship",
    "visaSponsorship",
    [
      { kind: "workAuthorization", value: ["GB"] },
      { kind: "visaSponsorship", value: "offered" },
    ],
    { mayWorkIn: ["IN"] },
    ["fits", "sponsorshipOffered"],
  ],
  [
    "no sponsorship, country of work unknown",
    "visaSponsorship",
    [{ kind: "visaSponsorship", value: "not-offered" }],
    { mayWorkIn: ["IN"] },
    ["depends", "sponsorshipUnlessAllowed"],
  ],
  [
    "another citizenship",
    "citizenship",
    [{ kind: "citizenship", value: ["US"], quote: "US citizens only" }],
    { citizenships: ["CA"] },
    ["conflicts", "notCitizen"],
  ],
  [
    "another citizenship where residents are admitted",
    "citizenship",
    [{ kind: "citizenship", value: ["US"], quote: "US citizens or permanent residents" }],
    { citizenships: ["CA"] },
    ["depends", "maybePermanentResident"],
  ],
  [
    "a clearance that can be obtained",
    "securityClearance",
    [{ kind: "securityClearance", value: "obtainable" }],
    { clearance: "none" },
    ["depends", "clearanceToObtain"],
  ],
  [
    "a degree that is only preferred",
    "education",
    [{ kind: "education", value: { min: "master", enrolled: false, required: false } }],
    { education: { level: "bachelor", done: true } },
    ["depends", "degreePreferred"],
  ],
  [
    "a finished student where students are asked for",
    "education",
    [{ kind: "education", value: { min: "bachelor", enrolled: true, required: true } }],
    { education: { level: "bachelor", done: false, graduation: "2024-06" } },
    ["conflicts", "notStudying"],
  ],
  [
    "fewer years than asked for",
    "experienceYears",
    [{ kind: "experienceYears", value: { min: 5, max: null } }],
    { experienceYears: 3 },
    ["conflicts", "yearsBelow"],
  ],
  [
    "an hourly rate by the hours stated",
    "baseSalary",
    [
      { kind: "baseSalary", value: [{ min: 40, max: 40, currency: "EUR", period: "hour" }] },
      { kind: "workHours", value: { min: 20, max: 20 } },
    ],
    { payFloor: { amount: 800, currency: "EUR", period: "week" } },
    ["fits", "payMeets"],
  ],
  [
    "another currency",
    "baseSalary",
    [{ kind: "baseSalary", value: [{ min: 1, max: 1, currency: "CAD", period: "hour" }] }],
    { payFloor: { amount: 50, currency: "USD", period: "hour" } },
    ["depends", "payOtherCurrency"],
  ],
  [
    "two rates, one below the floor",
    "baseSalary",
    [
      {
        kind: "baseSalary",
        value: [
          { min: 90e3, max: 95e3, currency: "USD", period: "year" },
          { min: 110e3, max: 120e3, currency: "USD", period: "year" },
        ],
      },
    ],
    { payFloor: { amount: 100e3, currency: "USD", period: "year" } },
    ["depends", "payStraddles"],
  ],
  [
    "more office days than accepted",
    "officeDaysPerWeek",
    [{ kind: "officeDaysPerWeek", value: { min: 3, max: 3 } }],
    { officeDays: 2 },
    ["conflicts", "officeDaysAbove"],
  ],
  [
    "an office out of reach, for someone who will not move",
    "jobLocation",
    [
      { kind: "jobLocation", value: ["Oslo"] },
      { kind: "workplaceType", value: ["onsite"] },
    ],
    { home: { city: "Bergen" }, relocation: "no" },
    ["conflicts", "placeOutOfReach"],
  ],
  [
    "a place that may be remote after all",
    "jobLocation",
    [{ kind: "jobLocation", value: ["Oslo"] }],
    { home: { city: "Bergen" }, relocation: "no" },
    ["depends", "placeOutOfReach"],
  ],
  [
    "a move without the help it takes",
    "relocationAssistance",
    [
      { kind: "jobLocation", value: ["Oslo"] },
      { kind: "workplaceType", value: ["onsite"] },
      { kind: "relocationAssistance", value: "not-offered" },
    ],
    { home: { city: "Bergen" }, relocation: "with-help" },
    ["conflicts", "helpMissing"],
  ],
  [
    "free only after the term",
    "jobTerm",
    [{ kind: "jobTerm", value: { start: "2026-summer", end: "2026-summer" } }],
    { available: { from: "2026-10" } },
    ["conflicts", "notAvailable"],
  ],
  [
    "free for a part of the term",
    "jobTerm",
    [{ kind: "jobTerm", value: { start: "2026-06", end: "2026-12" } }],
    { available: { to: "2026-09" } },
    ["depends", "availablePartly"],
  ],
  [
    "a deadline that passed",
    "validThrough",
    [{ kind: "validThrough", value: "2025-06-30" }],
    {},
    ["conflicts", "deadlineOver"],
  ],
  [
    "more hours than the user has",
    "workHours",
    [{ kind: "workHours", value: { min: 40, max: 40 } }],
    { available: { hours: 20 } },
    ["conflicts", "hoursAbove"],
  ],
];

describe("one fact against one thing said", () => {
  test.each(cases)("%s", (_, kind, facts, profile, expected) => {
    expect(on(kind, all(extractionOf(facts), profile))).toEqual(expected);
  });
});

test("what the posting itself contradicts conflicts with nobody", () => {
  const facts: Facts = [{ kind: "workplaceType", value: ["onsite"] }];
  const disputed = extractionOf(facts, { conflicts: [{ facts: ["workplaceType"], evidence: [] }] });
  expect(on("workplaceType", all(extractionOf(facts), { officeDays: 0 }))).toEqual([
    "conflicts",
    "officeDaysAbove",
  ]);
  expect(on("workplaceType", all(disputed, { officeDays: 0 }))).toEqual(["depends", "postingContradicts"]);
});
