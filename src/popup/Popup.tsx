import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { corrected } from "../corrections/corrected.ts";
import {
  type Correction,
  type Corrections,
  withCorrection,
  withoutCorrection,
} from "../corrections/correction.ts";
import { testCaseOf } from "../corrections/test-case.ts";
import type { Evidence } from "../engine/evidence.ts";
import type { FactKind } from "../engine/values.ts";
import { judge } from "../fit/judge.ts";
import { isEmpty, type Profile } from "../fit/profile.ts";
import { questions } from "../fit/questions.ts";
import { factIn } from "../fit/reading.ts";
import type { Posting } from "../storage/tab-readings.ts";
import type { WantedCorrection } from "../storage/wanted-correction.ts";
import { CorrectionForm } from "../ui/CorrectionForm.tsx";
import type { Health } from "../ui/HealthLine.tsx";
import { type EmptyState, PopupState } from "../ui/PopupState.tsx";
import { PostingView } from "../ui/PostingView.tsx";
import { ProfileOffer } from "../ui/ProfileOffer.tsx";
import { questionText } from "../ui/question-text.ts";

/** A posting as the popup shows it. */
export type Read = Pick<Posting, "jobId" | "language" | "extraction"> & { health: Health };

/** What the popup asks of the rest of the extension. */
export interface PopupActions {
  showEvidence(kind: FactKind, evidence: Evidence): void;
  /** The popup closes: the sentence is picked in the page. */
  pickSentence(kind: FactKind): void;
  /** What the button of an empty state does: read, read again, allow, paste. */
  resolve(state: EmptyState): void;
  saveCorrections(corrections: Corrections): void;
  openSituation(): void;
  dismissOffer(): void;
}

export interface PopupProps {
  reading: Read | EmptyState;
  corrections: Corrections;
  /** The value to put right that the user chose in the page, with the sentence that they picked for it. */
  wanted?: Pick<WantedCorrection, "kind" | "evidence"> | null;
  profile: Profile;
  /** Whether to offer to describe the user's situation. */
  offersProfile: boolean;
  /** ISO date `YYYY-MM-DD`. */
  today: string;
  now: () => number;
  actions: PopupActions;
  /** Status and note of the job; in place of facts, that it is saved. */
  children?: ComponentChildren;
  /** What stands at the foot, except while a value is being put right. */
  bar: ComponentChildren;
}

/** A value being put right: the sentence picked for it in this popup, and what was saved of it. */
interface Wrong extends Pick<WantedCorrection, "kind" | "evidence"> {
  saved: Correction | null;
}

/** The popup: the facts of a posting, a value being put right, or why there are no facts. */
export function Popup({ reading, ...props }: PopupProps) {
  return typeof reading === "string" ? (
    <>
      <PopupState state={reading} onAction={() => props.actions.resolve(reading)} />
      {props.children}
      {props.bar}
    </>
  ) : (
    <Facts key={reading.jobId} read={reading} {...props} />
  );
}

function Facts({
  read,
  profile,
  today,
  now,
  actions,
  children,
  bar,
  ...props
}: Omit<PopupProps, "reading"> & { read: Read }) {
  const [corrections, setCorrections] = useState(props.corrections);
  const [offers, setOffers] = useState(props.offersProfile);
  const [wrong, setWrong] = useState<Wrong | null>(props.wanted ? { ...props.wanted, saved: null } : null);
  const reading = corrected(read.extraction, corrections);
  const keep = (next: Corrections) => {
    setCorrections(next);
    actions.saveCorrections(next);
  };
  if (wrong) {
    const { kind, saved } = wrong;
    const own = corrections.corrections.find((correction) => correction.kind === kind);
    const evidence = wrong.evidence ?? own?.evidence ?? null;
    return (
      <CorrectionForm
        kind={kind}
        value={factIn(reading, kind)?.value ?? null}
        sentence={evidence?.quote.exact ?? ""}
        isCorrected={own !== undefined}
        testCase={saved && testCaseOf(saved, read.extraction)}
        onSave={(value) => {
          // A sentence that states a value says nothing of its absence. The form edits the value of one kind.
          const kept = value === null ? null : evidence;
          const correction = { kind, value, evidence: kept, at: now() } as Correction;
          keep(withCorrection(corrections, correction));
          setWrong({ kind, evidence: kept, saved: correction });
        }}
        onPick={() => actions.pickSentence(kind)}
        onUndo={() => {
          keep(withoutCorrection(corrections, kind));
          setWrong(null);
        }}
        onClose={() => setWrong(null)}
      />
    );
  }
  const judgements = isEmpty(profile) ? [] : judge({ extraction: reading, profile, today });
  return (
    <>
      <PostingView
        reading={reading}
        judgements={judgements}
        questions={questions(reading, judgements).map(questionText)}
        language={read.language}
        today={today}
        health={read.health}
        onShow={actions.showEvidence}
        onWrong={(kind) => setWrong({ kind, evidence: null, saved: null })}
      >
        {offers && isEmpty(profile) && (
          <ProfileOffer
            onAccept={actions.openSituation}
            onSkip={() => {
              setOffers(false);
              actions.dismissOffer();
            }}
          />
        )}
        {children}
      </PostingView>
      {bar}
    </>
  );
}
