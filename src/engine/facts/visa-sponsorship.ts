import { defineFact } from "../define-fact.ts";
import { offers } from "./visa-sponsorship/offers.ts";
import { namesSponsorship, refusals } from "./visa-sponsorship/refusals.ts";

type Sponsorship = "offered" | "not-offered";

/** Whether the employer sponsors a visa or work permit, now or later. A form's question about it says neither. */
export const visaSponsorship = defineFact<"visaSponsorship", Sponsorship, Sponsorship>({
  kind: "visaSponsorship",
  rules: [
    ...refusals,
    ...offers,
    {
      // the heading "Visa sponsorship" with "No" or "Available" under it; not "No" under any other heading
      name: "visaSponsorship/under-heading",
      pattern:
        /^(?:(?<no>no|none|not (?:available|offered|provided)|unavailable|nein)|yes|available|offered|provided|ja)\b[^.\n]{0,40}\.?$/dgi,
      read: (match, { passage }) => {
        if (passage.block.role === "heading" || !namesSponsorship.test(passage.heading)) return null;
        return match.groups?.no ? "not-offered" : "offered";
      },
    },
  ],
  resolve(candidates, { drop }) {
    const refused = candidates.filter(({ item }) => item === "not-offered");
    if (refused.length === 0) return candidates.length > 0 ? { value: "offered", from: candidates } : null;
    const opposing = candidates.filter((offer) => {
      if (offer.item === "not-offered") return false;
      const sameSentence = refused.some(({ at }) => at && offer.at && at.passage === offer.at.passage);
      if (sameSentence) drop(offer, "the same passage refuses it");
      return !sameSentence;
    });
    return { value: "not-offered", from: [...refused, ...opposing] };
  },
});
