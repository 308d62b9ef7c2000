import { factIn, type Reading } from "../fit/reading.ts";
import type { Judgement } from "../fit/verdict.ts";
import { factLabel } from "./fact-label.ts";
import { Verdict } from "./Verdict.tsx";

/** Verdicts on what the posting does not state, where that matters to the user: sponsorship for those who need it. */
export const unsaidIn = (judgements: readonly Judgement[], reading: Reading): readonly Judgement[] =>
  judgements.filter(
    ({ kind, verdict }) => verdict !== "not-stated" && verdict !== "fits" && !factIn(reading, kind),
  );

/** Such verdicts as rows of a group of facts. */
export function Unsaid({ judgements }: { judgements: readonly Judgement[] }) {
  return judgements.map((judgement) => (
    <li key={judgement.kind} class="fact fact-unsaid" data-kind={judgement.kind}>
      <p>
        <span class="fact-label">{factLabel(judgement.kind)}</span>
        <Verdict judgement={judgement} />
      </p>
    </li>
  ));
}
