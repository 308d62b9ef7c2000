import type { FactValue } from "../engine/values.ts";
import { type MessageKey, t } from "../i18n/t.ts";

type Workplace = FactValue<"workplaceType">[number];
type Employment = FactValue<"employmentType">[number];
export type Degree = FactValue<"education">["min"];

const WORKPLACE_KEYS = {
  remote: "workplaceRemote",
  hybrid: "workplaceHybrid",
  onsite: "workplaceOnsite",
} as const satisfies Record<Workplace, MessageKey>;

const EMPLOYMENT_KEYS = {
  "full-time": "employmentFullTime",
  "part-time": "employmentPartTime",
  contract: "employmentContract",
  temporary: "employmentTemporary",
  internship: "employmentInternship",
  apprenticeship: "employmentApprenticeship",
  "per-diem": "employmentPerDiem",
  volunteer: "employmentVolunteer",
  permanent: "employmentPermanent",
} as const satisfies Record<Employment, MessageKey>;

const DEGREE_KEYS = {
  "high-school": "degreeHighSchool",
  associate: "degreeAssociate",
  bachelor: "degreeBachelor",
  master: "degreeMaster",
  doctorate: "degreeDoctorate",
} as const satisfies Record<Degree, MessageKey>;

export const workplaceText = (value: Workplace): string => t(WORKPLACE_KEYS[value]);
export const employmentText = (value: Employment): string => t(EMPLOYMENT_KEYS[value]);
export const degreeText = (value: Degree): string => t(DEGREE_KEYS[value]);

/** "Master's degree or higher, in progress", "Bachelor's degree or higher, preferred". */
export function educationText({ min, enrolled, required }: FactValue<"education">): string {
  const level = min === "doctorate" ? degreeText(min) : t("educationOrHigher", degreeText(min));
  const studied = enrolled ? t("educationInProgress", level) : level;
  return required ? studied : t("educationPreferred", studied);
}
