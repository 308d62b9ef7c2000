import type { Candidate } from "../../define-fact.ts";
import { typesIn } from "../../lexicon/employment.ts";
import type { StructuredPosting } from "../../snapshot.ts";
import type { Kinds } from "./places.ts";

/** `employmentType`: https://developers.google.com/search/docs/appearance/structured-data/job-posting, or free words. */
export function fromStructured({ source, path, posting }: StructuredPosting): Candidate<Kinds>[] {
  const stated = posting.employmentType;
  return (Array.isArray(stated) ? stated : [stated]).flatMap((one, index): Candidate<Kinds>[] => {
    if (typeof one !== "string" || one.length > 120) return [];
    const types = [...new Set(typesIn(one).flatMap((found) => found.types))];
    if (types.length === 0) return [];
    return [
      {
        item: { types, weight: "shown" },
        rule: "employmentType/structured",
        certainty: "stated",
        structured: {
          type: "structured",
          source,
          path: `${path}/employmentType${Array.isArray(stated) ? `/${index}` : ""}`,
          value: one,
        },
      },
    ];
  });
}
