import * as z from "zod/mini";

const range = z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) });
const country = z.string();

/** Pay of the role. Amounts in units of `currency` (ISO 4217) a `period`; `once` is a fixed sum for the engagement. */
export const Pay = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  currency: z.string(),
  period: z.enum(["hour", "day", "week", "month", "year", "once"]),
});
export type Pay = z.infer<typeof Pay>;

export const degreeLevels = ["high-school", "associate", "bachelor", "master", "doctorate"] as const;
export const employmentTypes = [
  "full-time",
  "part-time",
  "contract",
  "temporary",
  "internship",
  "apprenticeship",
  "per-diem",
  "volunteer",
  "permanent",
] as const;
export const workplaceTypes = ["remote", "hybrid", "onsite"] as const;

/**
 * The normal form of every kind of fact, in the order in which the popup shows them.
 * A kind that is not stated has no fact at all, so no value here is null or empty.
 */
export const factValues = {
  title: z.string(),
  hiringOrganization: z.string(),
  /** In the order stated. */
  baseSalary: z.array(Pay),
  jobLocation: z.array(z.string()),
  workplaceType: z.array(z.enum(workplaceTypes)),
  officeDaysPerWeek: range,
  relocationAssistance: z.enum(["offered", "not-offered"]),
  travelPercent: range,
  /** ISO 3166-1 alpha-2, or EU, EEA. */
  applicantCountries: z.array(country),
  applicantRegions: z.array(z.string()),
  workAuthorization: z.array(country),
  visaSponsorship: z.enum(["offered", "not-offered"]),
  citizenship: z.array(country),
  securityClearance: z.enum(["required", "obtainable", "preferred"]),
  education: z.object({ min: z.enum(degreeLevels), enrolled: z.boolean(), required: z.boolean() }),
  /** Years of work. */
  experienceYears: range,
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY-season` (winter, spring, summer, fall). */
  jobTerm: z.object({ start: z.nullable(z.string()), end: z.nullable(z.string()) }),
  jobDuration: z.object({
    min: z.nullable(z.number()),
    max: z.nullable(z.number()),
    unit: z.enum(["week", "month", "year"]),
  }),
  jobImmediateStart: z.literal(true),
  /** `YYYY-MM-DD`. */
  validThrough: z.string(),
  datePosted: z.string(),
  employmentType: z.array(z.enum(employmentTypes)),
  /** Hours a week. */
  workHours: range,
} as const;

export type FactKind = keyof typeof factValues;
export type FactValue<Kind extends FactKind> = z.infer<(typeof factValues)[Kind]>;
export const factKinds = Object.keys(factValues) as readonly FactKind[];
