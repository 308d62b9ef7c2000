import * as z from "zod/mini";
import type { Candidate } from "../../define-fact.ts";
import { type DegreeLevel, degreesIn } from "../../lexicon/degrees.ts";
import type { StructuredPosting } from "../../snapshot.ts";
import type { Schooling } from "./judge.ts";

/** `credentialCategory` as Google for Jobs lists it, and free words. */
const Credential = z.object({ credentialCategory: z.string() });
const LEVELS: Readonly<Record<string, DegreeLevel>> = {
  "high school": "high-school",
  "associate degree": "associate",
  "bachelor degree": "bachelor",
  "postgraduate degree": "master",
};

/** `educationRequirements`: https://schema.org/educationRequirements, words or EducationalOccupationalCredential. */
export function fromStructured({ source, path, posting }: StructuredPosting): Candidate<Schooling>[] {
  const stated = posting.educationRequirements;
  const replaceable = posting.experienceInPlaceOfEducation === true;
  return (Array.isArray(stated) ? stated : [stated]).flatMap((one, index): Candidate<Schooling>[] => {
    const credential = z.safeParse(Credential, one);
    const words = credential.success ? credential.data.credentialCategory : one;
    if (typeof words !== "string") return [];
    const level = LEVELS[words.trim().toLowerCase().replaceAll(/[_-]+/g, " ")] ?? degreesIn(words)[0]?.level;
    if (!level) return [];
    const below = Array.isArray(stated) ? `/${index}` : "";
    return [
      {
        item: { level, enrolled: false, named: true, demand: replaceable ? "replaceable" : "required" },
        rule: "education/structured",
        certainty: "stated",
        structured: {
          type: "structured",
          source,
          path: `${path}/educationRequirements${below}${credential.success ? "/credentialCategory" : ""}`,
          value: words,
        },
      },
    ];
  });
}
