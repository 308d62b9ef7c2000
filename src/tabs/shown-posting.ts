import { corrected } from "../corrections/corrected.ts";
import type { Corrections } from "../corrections/correction.ts";
import type { Fact } from "../engine/extraction.ts";
import { judge } from "../fit/judge.ts";
import { isEmpty, type Profile } from "../fit/profile.ts";
import type { Reading } from "../fit/reading.ts";
import type { Judgement } from "../fit/verdict.ts";
import type { ShownFact } from "../messaging/to-content.ts";
import type { Posting } from "../storage/tab-readings.ts";

/** A posting as it counts for the user: their corrections laid over it, their situation beside it. */
export interface ShownPosting {
  reading: Reading;
  /** Empty without a profile. */
  judgements: readonly Judgement[];
}

/** @param today ISO date `YYYY-MM-DD` */
export function shownPosting(
  { extraction }: Pick<Posting, "extraction">,
  corrections: Corrections,
  profile: Profile,
  today: string,
): ShownPosting {
  const reading = corrected(extraction, corrections);
  return { reading, judgements: isEmpty(profile) ? [] : judge({ extraction: reading, profile, today }) };
}

/** The facts that can be shown where they stand: a value that the user set without a sentence stands nowhere. */
export const factsInPage = ({ reading, judgements }: ShownPosting): ShownFact[] =>
  reading.facts.flatMap((fact) => {
    const [first, ...rest] = fact.evidence;
    if (!first) return [];
    const { corrected: _, ...plain } = fact;
    return {
      fact: { ...plain, evidence: [first, ...rest] } as Fact, // only the evidence's type became narrower
      judgement: judgements.find(({ kind }) => kind === fact.kind) ?? null,
    };
  });
