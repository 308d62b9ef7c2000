import * as z from "zod/mini";
import type { Candidate } from "../../define-fact.ts";
import type { StructuredEvidence } from "../../evidence.ts";
import { SPAN } from "../../lexicon/experience.ts";
import { lightPattern } from "../../light-pattern.ts";
import type { StructuredPosting } from "../../snapshot.ts";
import type { Years } from "./read.ts";

const Occupational = z.object({ monthsOfExperience: z.union([z.number(), z.string()]) });
const ONLY_A_SPAN = lightPattern(new RegExp(`^\\s*${SPAN}[\\s.]*$`, "u"));

/** `experienceRequirements`: https://schema.org/OccupationalExperienceRequirements in months, or words "3 years". */
export function fromStructured({ source, path, posting }: StructuredPosting): Candidate<Years>[] {
  const stated = posting.experienceRequirements;
  const months = z.safeParse(Occupational, stated);
  const at = (value: string, below = ""): StructuredEvidence => ({
    type: "structured",
    source,
    path: `${path}/experienceRequirements${below}`,
    value,
  });
  const certainty = "stated" as const;
  if (months.success) {
    const count = Number(months.data.monthsOfExperience);
    if (!(count > 0 && count <= 360)) return [];
    const item = { min: Math.round((count / 12) * 100) / 100, max: null, degree: null, otherwise: false };
    const rule = "experienceYears/structured-months";
    return [
      {
        item,
        rule,
        certainty,
        structured: at(String(months.data.monthsOfExperience), "/monthsOfExperience"),
      },
    ];
  }
  if (typeof stated !== "string") return [];
  const span = stated.match(ONLY_A_SPAN)?.groups;
  const min = Number(span?.min);
  if (!span || !(min >= 0 && min <= 30) || !/^(?:year|yr|jahr|an|añ|jaar)/iu.test(span.unit ?? "")) return [];
  const max = span.max === undefined || span.maxMore ? null : Number(span.max);
  const item = { min, max, degree: null, otherwise: false };
  return [{ item, rule: "experienceYears/structured-words", certainty, structured: at(stated) }];
}
