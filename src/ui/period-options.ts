import { t } from "../i18n/t.ts";

/** The periods of a rate with their names. */
export const ratePeriods = () =>
  [
    ["hour", t("unitHour")],
    ["day", t("unitDay")],
    ["week", t("unitWeek")],
    ["month", t("unitMonth")],
    ["year", t("unitYear")],
  ] as const;

export const payPeriods = () => [...ratePeriods(), ["once", t("unitOnce")] as const];

export const durationUnits = () =>
  [
    ["week", t("unitWeek")],
    ["month", t("unitMonth")],
    ["year", t("unitYear")],
  ] as const;
