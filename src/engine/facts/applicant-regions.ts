import { defineFact } from "../define-fact.ts";
import { residenceRules } from "./residence/statement.ts";
import { statements } from "./residence/statements.ts";
import { fromRequirements } from "./residence/structured.ts";

/** Limits narrower than a country on where the applicant may live: states by postal code, provinces, cities. */
export const applicantRegions = defineFact<"applicantRegions", readonly string[], string[]>({
  kind: "applicantRegions",
  rules: residenceRules("applicantRegions", statements, ({ regions }) => regions),
  fromStructured: (posting) => fromRequirements("applicantRegions", posting, ({ regions }) => regions),
  resolve(candidates, { drop }) {
    const inWords = candidates.filter(({ at }) => at);
    if (inWords.length > 0) {
      for (const one of candidates) if (!one.at) drop(one, "the posting's words say it");
    }
    const from = inWords.length > 0 ? inWords : candidates;
    return from.length > 0 ? { value: [...new Set(from.flatMap(({ item }) => item))], from } : null;
  },
});
