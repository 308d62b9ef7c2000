import { applicantCountries } from "./applicant-countries.ts";
import { applicantRegions } from "./applicant-regions.ts";
import { baseSalary } from "./base-salary.ts";
import { citizenship } from "./citizenship.ts";
import { datePosted } from "./date-posted.ts";
import { education } from "./education.ts";
import { employmentType } from "./employment-type.ts";
import { experienceYears } from "./experience-years.ts";
import { hiringOrganization } from "./hiring-organization.ts";
import { jobDuration } from "./job-duration.ts";
import { jobImmediateStart } from "./job-immediate-start.ts";
import { jobLocation } from "./job-location.ts";
import { jobTerm } from "./job-term.ts";
import { officeDaysPerWeek } from "./office-days-per-week.ts";
import { relocationAssistance } from "./relocation-assistance.ts";
import { securityClearance } from "./security-clearance.ts";
import { title } from "./title.ts";
import { travelPercent } from "./travel-percent.ts";
import { validThrough } from "./valid-through.ts";
import { visaSponsorship } from "./visa-sponsorship.ts";
import { workAuthorization } from "./work-authorization.ts";
import { workHours } from "./work-hours.ts";
import { workplaceType } from "./workplace-type.ts";

/** Every kind of fact, in the order in which the popup shows them. */
export const facts = [
  title,
  hiringOrganization,
  baseSalary,
  jobLocation,
  workplaceType,
  officeDaysPerWeek,
  relocationAssistance,
  travelPercent,
  applicantCountries,
  applicantRegions,
  workAuthorization,
  visaSponsorship,
  citizenship,
  securityClearance,
  education,
  experienceYears,
  jobTerm,
  jobDuration,
  jobImmediateStart,
  validThrough,
  datePosted,
  employmentType,
  workHours,
] as const;
