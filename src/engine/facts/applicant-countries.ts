import { defineFact } from "../define-fact.ts";
import { residenceRules } from "./residence/statement.ts";
import { statements } from "./residence/statements.ts";
import { fromRequirements } from "./residence/structured.ts";

/** Countries in which the applicant must live or from which the work must be done; a place of work alone is none. */
export const applicantCountries = defineFact<"applicantCountries", readonly string[], string[]>({
  kind: "applicantCountries",
  rules: residenceRules("applicantCountries", statements, ({ countries }) => countries),
  fromStructured: (posting) => fromRequirements("applicantCountries", posting, ({ countries }) => countries),
  resolve(candidates, { drop }) {
    const inWords = candidates.filter(({ at }) => at);
    if (inWords.length > 0) {
      for (const one of candidates) if (!one.at) drop(one, "the posting's words say it");
    }
    const from = inWords.length > 0 ? inWords : candidates;
    return from.length > 0 ? { value: [...new Set(from.flatMap(({ item }) => item))], from } : null;
  },
});
