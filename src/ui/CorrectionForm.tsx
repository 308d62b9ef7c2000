import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TestCase } from "../corrections/test-case.ts";
import type { FactKind, FactValue } from "../engine/values.ts";
import { t } from "../i18n/t.ts";
import { CopyButton } from "./CopyButton.tsx";
import { factLabel } from "./fact-label.ts";
import { valueText } from "./fact-text.ts";
import { editorFor } from "./value-editors.tsx";
import "./CorrectionForm.css";

interface CorrectionFormProps<Kind extends FactKind> {
  kind: Kind;
  /** What was read or last set, null for "not stated". */
  value: FactValue<Kind> | null;
  /** The sentence that the user picked in the page, "" for none. */
  sentence?: string;
  /** Whether the value is already the user's own. */
  isCorrected: boolean;
  /** After saving: what a report of it would hold. */
  testCase: TestCase | null;
  onSave: (value: FactValue<Kind> | null) => void;
  /** Absent where there is no page to pick in. */
  onPick?: (() => void) | undefined;
  onUndo: () => void;
  onClose: () => void;
}

/** "Wrong?": the user sets the value, says that it is not stated, or goes to pick the sentence in the page. */
export function CorrectionForm<Kind extends FactKind>(props: CorrectionFormProps<Kind>) {
  const { kind, value, sentence = "", isCorrected, testCase, onSave, onPick, onUndo, onClose } = props;
  const [draft, setDraft] = useState<FactValue<Kind> | null>(value);
  if (testCase) return <SavedCorrection kind={kind} testCase={testCase} onClose={onClose} />;
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft !== null) onSave(draft);
      }}
    >
      <FormHeading kind={kind} />
      {value !== null && <p class="correction-read">{t("correctionRead", valueText(kind, value))}</p>}
      {sentence !== "" && (
        <p class="correction-read">
          {t("correctionPicked")} <q dir="auto">{sentence}</q>
        </p>
      )}
      {editorFor(kind, { value: draft, onChange: setDraft })}
      <div class="correction-actions">
        <button type="submit" class="button button-main" disabled={draft === null}>
          {t("correctionSave")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t("correctionCancel")}
        </button>
      </div>
      <div class="correction-others">
        <button type="button" class="button" onClick={() => onSave(null)}>
          {t("correctionNotStated")}
        </button>
        {onPick && (
          <button type="button" class="button" onClick={onPick}>
            {t("correctionPick")}
          </button>
        )}
        {isCorrected && (
          <button type="button" class="button" onClick={onUndo}>
            {t("correctionUndo")}
          </button>
        )}
      </div>
    </form>
  );
}

function SavedCorrection({
  kind,
  testCase,
  onClose,
}: {
  kind: FactKind;
  testCase: TestCase;
  onClose: () => void;
}) {
  const text = JSON.stringify(testCase, null, 2);
  return (
    <section class="correction">
      <FormHeading kind={kind} />
      <p role="status">{t("correctionSaved")}</p>
      <h2>{t("testCaseHeading")}</h2>
      <p class="correction-read">{t("testCaseText")}</p>
      <pre>
        <code>{text}</code>
      </pre>
      <div class="correction-actions">
        <button type="button" class="button button-main" onClick={onClose}>
          {t("done")}
        </button>
        <CopyButton text={text} label={t("testCaseCopy")} wide />
      </div>
    </section>
  );
}

/** Takes the focus when it comes: what was pressed to get here is gone. */
function FormHeading({ kind }: { kind: FactKind }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {t("correctionTitle", factLabel(kind))}
    </h1>
  );
}
