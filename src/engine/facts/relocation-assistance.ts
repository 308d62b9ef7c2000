import { defineFact } from "../define-fact.ts";

/** Whether the employer pays for or helps with a move. "Must relocate" alone says neither. */
export const relocationAssistance = defineFact<
  "relocationAssistance",
  "offered" | "not-offered",
  "offered" | "not-offered"
>({
  kind: "relocationAssistance",
  rules: [
    {
      // "not eligible for relocation assistance", "no relocation support"; not "no relocation needed"
      name: "relocationAssistance/refused",
      pattern:
        /\b(?:not eligible for|no|without|does not (?:offer|include|provide)) (?:any )?relocation (?:assistance|support|benefits?|packages?)\b/dgi,
      means: "not-offered",
    },
    {
      // "relocation assistance is available", a benefits bullet "Relocation package"
      name: "relocationAssistance/offered",
      pattern: /\brelocation (?:assistance|support|packages?|bonus)\b/dgi,
      means: "offered",
    },
  ],
  resolve(candidates, { drop }) {
    const refused = candidates.filter((c) => c.item === "not-offered");
    if (refused.length > 0) {
      for (const c of candidates) if (c.item === "offered") drop(c, "the posting refuses it elsewhere");
      return { value: "not-offered", from: refused };
    }
    return candidates.length > 0 ? { value: "offered", from: candidates } : null;
  },
});
