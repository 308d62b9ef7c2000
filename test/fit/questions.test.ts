import { expect, test } from "vitest";
import { judge } from "../../src/fit/judge.ts";
import type { Profile } from "../../src/fit/profile.ts";
import { questions } from "../../src/fit/questions.ts";
import { extractionOf } from "../support/extraction-of.ts";
import { internship } from "../support/internship.ts";

const ask = (profile: Omit<Profile, "version">, extraction = internship) =>
  questions(extraction, judge({ extraction, profile: { version: 1, ...profile }, today: "2025-07-01" }));
const topics = (...args: Parameters<typeof ask>) => ask(...args).map(({ about }) => about);

test("contradictions come first, with both quotes", () => {
  expect(ask({})[0]).toEqual({
    about: "contradiction",
    facts: ["jobDuration", "jobTerm"],
    quotes: ["lasts 12 weeks", "September to December 2025"],
  });
});

test("sponsorship is asked for by those who may need it only", () => {
  expect(topics({ mayWorkIn: [] })).toContain("visaSponsorship");
  expect(topics({})).toContain("visaSponsorship");
  expect(topics({ mayWorkIn: ["US"] })).not.toContain("visaSponsorship");
});

test("a posting that states nothing leaves pay, sponsorship and place open", () => {
  expect(topics({}, extractionOf([]))).toEqual(["baseSalary", "visaSponsorship", "workplaceType"]);
});

test("a hybrid job without its days, and part-time work without its hours", () => {
  const hybrid = extractionOf([
    { kind: "workplaceType", value: ["hybrid"] },
    { kind: "employmentType", value: ["part-time"] },
  ]);
  expect(topics({}, hybrid)).toEqual(expect.arrayContaining(["officeDaysPerWeek", "workHours"]));
});

test("studies that end before the term raise a question with the posting's words", () => {
  expect(ask({ education: { level: "doctorate", done: false, graduation: "2025-11" } })).toContainEqual({
    about: "study",
    quote: "studying for a Master's or PhD",
  });
});
