import type { AskedKind, Question } from "../fit/questions.ts";
import { type MessageKey, t } from "../i18n/t.ts";

const ASKED_KEYS = {
  baseSalary: "questionPay",
  workplaceType: "questionWorkplace",
  officeDaysPerWeek: "questionOfficeDays",
  visaSponsorship: "questionSponsorship",
  jobTerm: "questionTerm",
  workHours: "questionHours",
  relocationAssistance: "questionRelocation",
} as const satisfies Record<AskedKind, MessageKey>;

/** A short question to the employer, ready to be sent. */
export function questionText(question: Question): string {
  switch (question.about) {
    case "contradiction":
      return t("questionContradiction", question.quotes[0] ?? "", question.quotes[1] ?? "");
    case "condition":
      return t("questionCondition", question.quote);
    case "residency":
      return t("questionResidency", question.quote);
    case "study":
      return t("questionStudy", question.quote);
    default:
      return t(ASKED_KEYS[question.about]);
  }
}
