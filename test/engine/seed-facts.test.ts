import { expect, test } from "vitest";
import { answer } from "../../src/cli/answer.ts";
import { inputOfLine } from "../../src/cli/input.ts";

/** A research internship in the project's own words: as plain text, with everything told once and nothing labelled. */
const TEXT = `Machine Learning Intern, Fall (Visual Search Group)
As a machine learning intern in Pinterest's visual search group you see how a model becomes a product. You do research that many teams at Pinterest can use, and you may bring a feature to people all over the world or write a paper about it.
The program is a 12-week fall internship. You work it remotely or in our New York, San Francisco, Palo Alto, or Seattle offices.
What you'll do:
Build and launch features with computer vision and recommender systems
Write code that others like to read
Ask for help when you need it
What we're looking for:
Able to work full time from September to December 2025
Pursuing a Master's degree or PhD in computer science or statistics
At home in one systems language and in one framework for machine learning
Papers in machine learning
In-Office Requirement:
We meet in an office for moments that matter. For these you may need to live within a commutable distance of one of our Pinterest offices.
Relocation:
This role does not come with relocation assistance.
Pay depends on place and experience.
For US based applicants only
The base salary for this role is $10,000-$11,000 monthly.
#LI-REMOTE`;

test("the facts of a research internship, and nothing else", () => {
  const { evidence, id, ...read } = answer(
    inputOfLine(JSON.stringify({ id: "own", text: TEXT, posting: true })),
    "2025-07-01",
  );
  expect(id).toBe("own");
  expect(evidence).toBeTypeOf("object");
  expect(read).toEqual({
    isPosting: true,
    title: "Machine Learning Intern, Fall (Visual Search Group)",
    hiringOrganization: "Pinterest",
    baseSalary: [{ min: 10000, max: 11000, currency: "USD", period: "month" }],
    jobLocation: ["New York", "San Francisco", "Palo Alto", "Seattle"],
    workplaceType: ["remote", "onsite"],
    officeDaysPerWeek: null,
    relocationAssistance: "not-offered",
    travelPercent: null,
    applicantCountries: ["US"],
    applicantRegions: [],
    workAuthorization: [],
    visaSponsorship: null,
    citizenship: [],
    securityClearance: null,
    education: { min: "master", enrolled: true, required: true },
    experienceYears: null,
    jobTerm: { start: "2025-09", end: "2025-12" },
    jobDuration: { min: 12, max: 12, unit: "week" },
    jobImmediateStart: null,
    validThrough: null,
    datePosted: null,
    employmentType: ["full-time", "internship"],
    workHours: null,
    conditions: [
      {
        fact: "workplaceType",
        quote: "may need to live within a commutable distance of one of our Pinterest offices",
      },
      { fact: "baseSalary", quote: "Pay depends on place and experience" },
    ],
    conflicts: [
      {
        facts: ["jobDuration", "jobTerm"],
        quotes: ["12-week fall internship", "September to December 2025"],
      },
      {
        facts: ["workplaceType"],
        quotes: [
          expect.stringMatching(/remote/i),
          "may need to live within a commutable distance of one of our Pinterest offices",
        ],
      },
    ],
  });
});
