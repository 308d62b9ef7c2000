import type { Fact } from "../engine/extraction.ts";
import type { FactKind, FactValue } from "../engine/values.ts";
import { formatCountry, formatList, formatPay, formatRange, formatUnits } from "../i18n/format.ts";
import { formatDate, formatDates } from "../i18n/format-date.ts";
import { language, t } from "../i18n/t.ts";
import { educationText, employmentText, workplaceText } from "./value-words.ts";

const countries = (codes: readonly string[]) => formatList(codes.map(formatCountry));
const offered = (value: "offered" | "not-offered") =>
  value === "offered" ? t("valueOffered") : t("valueNotOffered");

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);

const TEXTS: { [Kind in FactKind]: (value: FactValue<Kind>) => string } = {
  title: (value) => value,
  hiringOrganization: (value) => value,
  baseSalary: (value) => value.map(formatPay).join(" · "),
  jobLocation: (value) => formatList(value, "disjunction"),
  workplaceType: (value) => capitalised(formatList(value.map(workplaceText), "disjunction")),
  officeDaysPerWeek: (value) => t("valuePerWeek", formatUnits(value, "day")),
  relocationAssistance: offered,
  travelPercent: ({ min, max }) =>
    formatRange(
      { min: min === null ? null : min / 100, max: max === null ? null : max / 100 },
      { style: "percent" },
    ),
  applicantCountries: (value) => t("valueOnlyFrom", countries(value)),
  applicantRegions: (value) => t("valueOnlyFrom", formatList(value, "disjunction")),
  workAuthorization: (value) => t("valueRightToWork", countries(value)),
  visaSponsorship: offered,
  citizenship: (value) => formatList(value.map(formatCountry), "disjunction"),
  securityClearance: (value) =>
    ({
      required: t("clearanceRequired"),
      obtainable: t("clearanceObtainable"),
      preferred: t("clearancePreferred"),
    })[value],
  education: (value) => capitalised(educationText(value)),
  experienceYears: (value) => formatUnits(value, "year"),
  jobTerm: ({ start, end }) => formatDates(start, end),
  jobDuration: ({ min, max, unit }) => formatUnits({ min, max }, unit),
  jobImmediateStart: () => t("valueImmediately"),
  validThrough: formatDate,
  datePosted: formatDate,
  employmentType: (value) => capitalised(formatList(value.map(employmentText), "unit")),
  workHours: (value) => t("valuePerWeek", formatUnits(value, "hour")),
};

/** A value of a kind in one line for people, in the user's language. */
export function valueText<Kind extends FactKind>(kind: Kind, value: FactValue<Kind>): string {
  return TEXTS[kind](value);
}

/** A fact's value in one line for people, in the user's language: "$10,000-$11,000 a month". */
export const factText = <Kind extends FactKind>(fact: Pick<Fact<Kind>, "kind" | "value">): string =>
  valueText(fact.kind, fact.value);
