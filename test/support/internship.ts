import type { Extraction } from "../../src/engine/extraction.ts";
import { extractionOf, words } from "./extraction-of.ts";

/** What the sample posting states: a paid research internship, in the project's own words. */
export const internship: Extraction = extractionOf(
  [
    {
      kind: "title",
      value: "Machine Learning Intern, Fall (Visual Search)",
      quote: "Machine Learning Intern, Fall",
    },
    { kind: "hiringOrganization", value: "Pinterest", quote: "Pinterest" },
    {
      kind: "baseSalary",
      value: [{ min: 10000, max: 11000, currency: "USD", period: "month" }],
      quote: "$10,000 to $11,000 per month",
    },
    {
      kind: "jobLocation",
      value: ["San Francisco", "Palo Alto", "Seattle", "New York"],
      quote: "San Francisco, Palo Alto, Seattle or New York",
    },
    { kind: "workplaceType", value: ["remote", "onsite"], quote: "from home or at one of our offices" },
    { kind: "relocationAssistance", value: "not-offered", quote: "no relocation support" },
    { kind: "applicantCountries", value: ["US"], quote: "applicants based in the US" },
    {
      kind: "education",
      value: { min: "master", enrolled: true, required: true },
      quote: "studying for a Master's or PhD",
    },
    { kind: "jobTerm", value: { start: "2025-09", end: "2025-12" }, quote: "September to December 2025" },
    { kind: "jobDuration", value: { min: 12, max: 12, unit: "week" }, quote: "lasts 12 weeks" },
    { kind: "employmentType", value: ["full-time", "internship"], quote: "full-time" },
  ],
  {
    conditions: [{ fact: "workplaceType", evidence: words("within a commutable distance of an office") }],
    conflicts: [
      {
        facts: ["jobDuration", "jobTerm"],
        evidence: [words("lasts 12 weeks"), words("September to December 2025")],
      },
      {
        facts: ["workplaceType"],
        evidence: [
          words("from home or at one of our offices"),
          words("within a commutable distance of an office"),
        ],
      },
    ],
  },
);
