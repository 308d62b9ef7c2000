import type { FactKind } from "../engine/values.ts";
import { type MessageKey, t } from "../i18n/t.ts";

/** The questions a person asks of a posting, in that order, and the kinds that answer them. */
export const factGroups = {
  pay: ["baseSalary"],
  where: ["jobLocation", "workplaceType", "officeDaysPerWeek", "relocationAssistance", "travelPercent"],
  apply: [
    "applicantCountries",
    "applicantRegions",
    "workAuthorization",
    "visaSponsorship",
    "citizenship",
    "securityClearance",
    "education",
    "experienceYears",
  ],
  when: ["jobTerm", "jobDuration", "jobImmediateStart", "validThrough", "datePosted"],
  role: ["title", "hiringOrganization", "employmentType", "workHours"],
} as const satisfies Record<string, readonly FactKind[]>;

export type FactGroup = keyof typeof factGroups;
export const groupNames = Object.keys(factGroups) as readonly FactGroup[];

const GROUP_KEYS = {
  pay: "groupPay",
  where: "groupWhere",
  apply: "groupApply",
  when: "groupWhen",
  role: "groupRole",
} as const satisfies Record<FactGroup, MessageKey>;

/** The group's heading: "Pay", "Where", "May I apply?". */
export const groupLabel = (group: FactGroup): string => t(GROUP_KEYS[group]);

/** The group whose question a kind answers. */
export function groupOf(kind: FactKind): FactGroup {
  const kinds: Record<FactGroup, readonly FactKind[]> = factGroups;
  return groupNames.find((group) => kinds[group].includes(kind)) ?? "role";
}
