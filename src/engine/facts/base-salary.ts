import { defineFact } from "../define-fact.ts";
import type { FactValue } from "../values.ts";
import { money } from "./base-salary/amount.ts";
import { entries } from "./base-salary/entries.ts";
import { type Reading, readMoney } from "./base-salary/reading.ts";
import { structuredSalary } from "./base-salary/structured.ts";

/** The pay of the role: base salary or wage, else total pay or a trainee's stipend. */
export const baseSalary = defineFact<"baseSalary", Reading, FactValue<"baseSalary">>({
  kind: "baseSalary",
  rules: [
    {
      // "The base salary range is $120,000 - $150,000", "Pay: $18/hr"; not "$5,000 sign-on bonus", "raised $12M"
      name: "baseSalary/money",
      pattern: new RegExp(money, "dgiu"),
      read: readMoney,
    },
  ],
  fromStructured: structuredSalary,
  resolve: entries,
});
