import type { FactKind } from "../engine/values.ts";
import { factIn, type Reading } from "./reading.ts";
import type { Judgement } from "./verdict.ts";

/** What to ask the employer: a kind that is not stated or not settled, or two sentences that contradict. */
export type Question =
  | { about: AskedKind }
  | { about: "condition" | "residency" | "study"; quote: string }
  | { about: "contradiction"; facts: readonly FactKind[]; quotes: readonly string[] };

/** Kinds whose silence is worth a question to the employer. */
export type AskedKind =
  | "baseSalary"
  | "workplaceType"
  | "officeDaysPerWeek"
  | "visaSponsorship"
  | "jobTerm"
  | "workHours"
  | "relocationAssistance";

const quoteOf = (evidence: Reading["conflicts"][number]["evidence"][number]) =>
  evidence.type === "text" ? evidence.quote.exact : evidence.value;

/**
 * Questions that the posting leaves open, the most decisive first.
 * @param judgements verdicts on the user's situation; empty without a profile
 */
export function questions(extraction: Reading, judgements: readonly Judgement[]): Question[] {
  const contradictions = extraction.conflicts
    .filter(({ evidence }) => evidence.length > 1)
    .map(({ facts, evidence }) => ({
      about: "contradiction" as const,
      facts,
      quotes: evidence.map(quoteOf),
    }));
  const open = ASKED.filter(({ when }) => when(extraction, judgements)).map(({ about }) => ({ about }));
  const asked = new Set(contradictions.flatMap(({ quotes }) => quotes));
  const conditions = extraction.conditions
    .map(({ evidence }) => ({ about: "condition" as const, quote: quoteOf(evidence) }))
    .filter(({ quote }) => !asked.has(quote));
  return [...contradictions, ...open, ...decided(judgements), ...conditions];
}

const unstated = (extraction: Reading, kind: FactKind) => factIn(extraction, kind) === undefined;
const modes = (extraction: Reading) => factIn(extraction, "workplaceType")?.value ?? [];
const limited = (extraction: Reading) =>
  factIn(extraction, "employmentType")?.value.some((type) => type === "internship" || type === "contract") ===
  true;

/** When to ask what the posting does not say. Sponsorship is asked for only by those who may need it. */
const ASKED: readonly {
  about: AskedKind;
  when(extraction: Reading, judgements: readonly Judgement[]): boolean;
}[] = [
  { about: "baseSalary", when: (extraction) => unstated(extraction, "baseSalary") },
  {
    about: "visaSponsorship",
    when: (extraction, judgements) => {
      const mine = judgements.find(({ kind }) => kind === "visaSponsorship");
      return unstated(extraction, "visaSponsorship") && mine?.verdict !== "fits";
    },
  },
  { about: "workplaceType", when: (extraction) => unstated(extraction, "workplaceType") },
  {
    about: "officeDaysPerWeek",
    when: (extraction) => modes(extraction).includes("hybrid") && unstated(extraction, "officeDaysPerWeek"),
  },
  {
    about: "jobTerm",
    when: (extraction) =>
      limited(extraction) && unstated(extraction, "jobTerm") && unstated(extraction, "jobImmediateStart"),
  },
  {
    about: "workHours",
    when: (extraction) =>
      factIn(extraction, "employmentType")?.value.includes("part-time") === true &&
      unstated(extraction, "workHours"),
  },
  {
    about: "relocationAssistance",
    when: (extraction, judgements) =>
      unstated(extraction, "relocationAssistance") &&
      judgements.some(({ reason }) => reason.code === "wouldMove" || reason.code === "placeOutOfReach"),
  },
];

/** Questions that arise from a verdict: who counts as a resident, and a job that runs on after the studies. */
function decided(judgements: readonly Judgement[]): Question[] {
  return judgements.flatMap(({ reason, evidence }): Question[] => {
    if (!evidence) return [];
    if (reason.code === "maybePermanentResident") return [{ about: "residency", quote: quoteOf(evidence) }];
    return reason.code === "studyEnds" ? [{ about: "study", quote: quoteOf(evidence) }] : [];
  });
}
