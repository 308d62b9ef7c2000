import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { corrected } from "../corrections/corrected.ts";
import type { Corrections } from "../corrections/correction.ts";
import type { Evidence } from "../engine/evidence.ts";
import type { FactKind } from "../engine/values.ts";
import { judge } from "../fit/judge.ts";
import { isEmpty, type Profile } from "../fit/profile.ts";
import { questions } from "../fit/questions.ts";
import type { Posting } from "../storage/tab-readings.ts";
import type { Health } from "../ui/HealthLine.tsx";
import { type EmptyState, PopupState } from "../ui/PopupState.tsx";
import { PostingView } from "../ui/PostingView.tsx";
import { ProfileOffer } from "../ui/ProfileOffer.tsx";
import { questionText } from "../ui/question-text.ts";
import type { Wrong } from "./CorrectionPane.tsx";
import { useCorrectionPane } from "./use-correction-pane.ts";
import { useFocusBack } from "./use-focus-back.ts";

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
  wanted?: Wrong | null;
  profile: Profile;
  /** Whether to offer to describe the user's situation. */
  offersProfile: boolean;
  /** ISO date `YYYY-MM-DD`. */
  today: string;
  now: () => number;
  actions: PopupActions;
  /** That the posting was found closed, though it does not say so. */
  notice?: ComponentChildren;
  /** Status and note of the job; in place of facts, that it is saved. */
  children?: ComponentChildren;
  /** What stands at the foot, except while a value is being put right. */
  bar: ComponentChildren;
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
  notice,
  children,
  bar,
  ...props
}: Omit<PopupProps, "reading"> & { read: Read }) {
  const [corrections, setCorrections] = useState(props.corrections);
  const [offers, setOffers] = useState(props.offersProfile);
  const [wrong, setWrong] = useState<Wrong | null>(props.wanted ?? null);
  const Pane = useCorrectionPane(wrong !== null);
  useFocusBack(wrong?.kind ?? null);
  const reading = corrected(read.extraction, corrections);
  if (wrong && Pane) {
    return (
      <Pane
        wrong={wrong}
        extraction={read.extraction}
        reading={reading}
        corrections={corrections}
        now={now}
        onCorrections={(next) => {
          setCorrections(next);
          actions.saveCorrections(next);
        }}
        onPick={() => actions.pickSentence(wrong.kind)}
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
        notice={notice}
        onShow={actions.showEvidence}
        onWrong={(kind) => setWrong({ kind, evidence: null })}
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
