import { expect, test } from "vitest";
import { periodAfter, periodOf, periodsNamed } from "../../../src/engine/lexicon/pay-periods.ts";

const AFTER = new RegExp(`^5${periodAfter("period")}`, "iu");

test.each([
  ["5 per hour", "hour"],
  ["5/hr", "hour"],
  ["5 an hour", "hour"],
  ["5 /Stunde", "hour"],
  ["5 de l'heure", "hour"],
  ["5 brutto pro Jahr", "year"],
  ["5 p.a.", "year"],
  ["5 brutos anuales", "year"],
  ["5 base salary per year", "year"],
  ["5 bruto per maand", "month"],
  ["5 brut/mois", "month"],
  ["5 pr. måned", "month"],
  ["5 (weekly)", "week"],
  ["5/day", "day"],
])("%j is by the %s", (text, period) => {
  expect(periodOf(AFTER.exec(text)?.groups?.period ?? "")).toBe(period);
});

test.each(["5 and more", "5 per mile", "5 any", "5 (PJ)", "5 years"])("%j says no period", (text) => {
  expect(AFTER.exec(text)).toBeNull();
});

test.each([
  ["hourly rate of pay", ["hour"]],
  ["Bruttomonatsgehalt", ["month"]],
  ["annual salary, paid monthly", ["year", "month"]],
  ["想定年収", ["year"]],
  ["paid bi-weekly", []],
])("%j names %j", (text, named) => {
  expect(periodsNamed(text)).toEqual(named);
});
