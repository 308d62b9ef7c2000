import { useState } from "preact/hooks";
import {
  type Correction,
  type Corrections,
  withCorrection,
  withoutCorrection,
} from "../corrections/correction.ts";
import { testCaseOf } from "../corrections/test-case.ts";
import type { Extraction } from "../engine/extraction.ts";
import { factIn, type Reading } from "../fit/reading.ts";
import type { WantedCorrection } from "../storage/wanted-correction.ts";
import { CorrectionForm } from "../ui/CorrectionForm.tsx";

/** A value to put right, with the sentence that the user has just picked for it, if they did. */
export type Wrong = Pick<WantedCorrection, "kind" | "evidence">;

interface CorrectionPaneProps {
  wrong: Wrong;
  /** As the page was read, and with the user's corrections laid over it. */
  extraction: Extraction;
  reading: Reading;
  corrections: Corrections;
  now: () => number;
  onCorrections: (corrections: Corrections) => void;
  onPick: () => void;
  onClose: () => void;
}

/** Puts one value right, and then shows what a report of it would hold. */
export function CorrectionPane(props: CorrectionPaneProps) {
  const { wrong, extraction, reading, corrections, now, onCorrections, onPick, onClose } = props;
  const { kind } = wrong;
  const [saved, setSaved] = useState<Correction | null>(null);
  const own = corrections.corrections.find((correction) => correction.kind === kind);
  const evidence = wrong.evidence ?? own?.evidence ?? null;
  return (
    <CorrectionForm
      kind={kind}
      value={factIn(reading, kind)?.value ?? null}
      sentence={evidence?.quote.exact ?? ""}
      isCorrected={own !== undefined}
      testCase={saved && testCaseOf(saved, extraction)}
      onSave={(value) => {
        // A sentence that states a value says nothing of its absence. The form edits the value of one kind.
        const kept = value === null ? null : evidence;
        const correction = { kind, value, evidence: kept, at: now() } as Correction;
        onCorrections(withCorrection(corrections, correction));
        setSaved(correction);
      }}
      onPick={onPick}
      onUndo={() => {
        onCorrections(withoutCorrection(corrections, kind));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
