import { useState } from "preact/hooks";
import { corrected } from "../corrections/corrected.ts";
import {
  type Correction,
  type Corrections,
  noCorrections,
  withCorrection,
  withoutCorrection,
} from "../corrections/correction.ts";
import { testCaseOf } from "../corrections/test-case.ts";
import { extract } from "../engine/extract.ts";
import type { PageSnapshot } from "../engine/snapshot.ts";
import type { FactKind } from "../engine/values.ts";
import { judge } from "../fit/judge.ts";
import { isEmpty, type Profile } from "../fit/profile.ts";
import { questions } from "../fit/questions.ts";
import { factIn } from "../fit/reading.ts";
import { t } from "../i18n/t.ts";
import { capture } from "../page/capture.ts";
import { textDocument } from "../page/text-document.ts";
import { CorrectionForm } from "../ui/CorrectionForm.tsx";
import { PasteForm } from "../ui/PasteForm.tsx";
import { PostingView } from "../ui/PostingView.tsx";
import { questionText } from "../ui/question-text.ts";

interface PastePageProps {
  /** A text to read at once, "" for none. */
  initial: string;
  profile: Profile;
  /** ISO date `YYYY-MM-DD`. */
  today: string;
  now: () => number;
}

/** Reads a pasted text with the same engine as a page; nothing of it is stored. */
export function PastePage({ initial, profile, today, now }: PastePageProps) {
  const [snapshot, setSnapshot] = useState<PageSnapshot | null>(() =>
    initial.trim() === "" ? null : snapshotOf(initial),
  );
  const [corrections, setCorrections] = useState<Corrections>(noCorrections);
  const [wrong, setWrong] = useState<{ kind: FactKind; saved: Correction | null } | null>(null);
  const read = (text: string) => {
    setCorrections(noCorrections);
    setWrong(null);
    setSnapshot(snapshotOf(text));
  };
  const extraction = snapshot && extract(snapshot, today);
  const reading = extraction && corrected(extraction, corrections);
  const judgements = reading && !isEmpty(profile) ? judge({ extraction: reading, profile, today }) : [];
  return (
    <>
      <h1>{t("pasteTitle")}</h1>
      <PasteForm initial={initial} onRead={read} />
      {reading && extraction && wrong && (
        <CorrectionForm
          kind={wrong.kind}
          value={factIn(reading, wrong.kind)?.value ?? null}
          isCorrected={corrections.corrections.some(({ kind }) => kind === wrong.kind)}
          testCase={wrong.saved && testCaseOf(wrong.saved, extraction)}
          onSave={(value) => {
            const saved = { kind: wrong.kind, value, evidence: null, at: now() } as Correction; // one kind's value
            setCorrections(withCorrection(corrections, saved));
            setWrong({ kind: wrong.kind, saved });
          }}
          onUndo={() => {
            setCorrections(withoutCorrection(corrections, wrong.kind));
            setWrong(null);
          }}
          onClose={() => setWrong(null)}
        />
      )}
      {reading && snapshot && !wrong && (
        <PostingView
          reading={reading}
          judgements={judgements}
          questions={questions(reading, judgements).map(questionText)}
          language={snapshot.language}
          today={today}
          health={{
            characters: snapshot.text.length,
            framesRead: 1,
            framesNotReachable: 0,
            unreadSections: 0,
          }}
          onWrong={(kind) => setWrong({ kind, saved: null })}
        />
      )}
    </>
  );
}

const snapshotOf = (text: string): PageSnapshot => capture(textDocument(text), "");
