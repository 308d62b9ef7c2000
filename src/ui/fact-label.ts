import type { FactKind } from "../engine/values.ts";
import { type MessageKey, t } from "../i18n/t.ts";

const LABEL_KEYS = {
  title: "factTitle",
  hiringOrganization: "factHiringOrganization",
  baseSalary: "factBaseSalary",
  jobLocation: "factJobLocation",
  workplaceType: "factWorkplaceType",
  officeDaysPerWeek: "factOfficeDaysPerWeek",
  relocationAssistance: "factRelocationAssistance",
  travelPercent: "factTravelPercent",
  applicantCountries: "factApplicantCountries",
  applicantRegions: "factApplicantRegions",
  workAuthorization: "factWorkAuthorization",
  visaSponsorship: "factVisaSponsorship",
  citizenship: "factCitizenship",
  securityClearance: "factSecurityClearance",
  education: "factEducation",
  experienceYears: "factExperienceYears",
  jobTerm: "factJobTerm",
  jobDuration: "factJobDuration",
  jobImmediateStart: "factJobImmediateStart",
  validThrough: "factValidThrough",
  datePosted: "factDatePosted",
  employmentType: "factEmploymentType",
  workHours: "factWorkHours",
} as const satisfies Record<FactKind, MessageKey>;

/** What a kind of fact is called in the user's language: "Pay", "Visa sponsorship". */
export const factLabel = (kind: FactKind): string => t(LABEL_KEYS[kind]);
