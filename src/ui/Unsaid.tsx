import type { FactKind } from "../engine/values.ts";
import { factIn, type Reading } from "../fit/reading.ts";
import type { Judgement } from "../fit/verdict.ts";
import { factLabel } from "./fact-label.ts";
import { Verdict } from "./Verdict.tsx";

interface UnsaidProps {
  judgements: readonly Judgement[];
  kinds: readonly FactKind[];
  reading: Reading;
}

/** Verdicts on what the posting does not state, where that matters to the user: sponsorship for those who need it. */
export function Unsaid({ judgements, kinds, reading }: UnsaidProps) {
  return judgements
    .filter(({ kind, verdict }) => kinds.includes(kind) && verdict !== "not-stated" && !factIn(reading, kind))
    .filter(({ verdict }) => verdict !== "fits")
    .map((judgement) => (
      <li key={judgement.kind} class="fact fact-unsaid" data-kind={judgement.kind}>
        <p class="fact-head">
          <span class="fact-label">{factLabel(judgement.kind)}</span>
          <Verdict judgement={judgement} />
        </p>
      </li>
    ));
}
