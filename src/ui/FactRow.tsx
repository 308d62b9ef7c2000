import { useId, useState } from "preact/hooks";
import type { Evidence } from "../engine/evidence.ts";
import type { Extraction } from "../engine/extraction.ts";
import type { FactKind } from "../engine/values.ts";
import type { ReadFact } from "../fit/reading.ts";
import type { Judgement } from "../fit/verdict.ts";
import { t } from "../i18n/t.ts";
import { Contradictions, Provisos } from "./Disputes.tsx";
import { groupOf } from "./fact-groups.ts";
import { factLabel } from "./fact-label.ts";
import { factText } from "./fact-text.ts";
import { Icon } from "./Icon.tsx";
import { Quote } from "./Quote.tsx";
import { Verdict } from "./Verdict.tsx";
import "./FactRow.css";

export interface FactRowProps {
  fact: ReadFact;
  judgement?: Judgement | undefined;
  conditions: Extraction["conditions"];
  conflicts: Extraction["conflicts"];
  /** BCP 47 tag of the posting, "" when unknown. */
  language: string;
  /** Shown under the value, for pay: what it comes to. */
  aside?: preact.ComponentChildren;
  /** Lights the words in the page and scrolls there; absent where there is no page to show. */
  onShow?: ((kind: FactKind, evidence: Evidence) => void) | undefined;
  onWrong: (kind: FactKind) => void;
}

/** Kinds whose value says what it is; the others show their name before it. */
const SELF_EVIDENT: ReadonlySet<FactKind> = new Set([
  "baseSalary",
  "jobLocation",
  "workplaceType",
  "applicantCountries",
  "education",
  "jobTerm",
  "jobDuration",
  "employmentType",
]);

/** One fact: value, certainty, verdict. Opening it lights its first words in the page and lists all its evidence. */
export function FactRow({
  fact,
  judgement,
  conditions,
  conflicts,
  language,
  aside,
  onShow,
  onWrong,
}: FactRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const lit = fact.evidence.find(canBeLit);
  const toggle = () => {
    setOpen(!open);
    if (!open && lit) onShow?.(fact.kind, lit);
  };
  return (
    <li class={`fact group-${groupOf(fact.kind)}`} data-kind={fact.kind}>
      <button type="button" class="fact-head" aria-expanded={open} aria-controls={id} onClick={toggle}>
        <span class="fact-said">
          <span class={SELF_EVIDENT.has(fact.kind) ? "hidden" : "fact-label"}>{factLabel(fact.kind)}</span>
          <span class="fact-value" dir="auto">
            {factText(fact)}
          </span>
        </span>
        {fact.corrected && <span class="fact-tag">{t("factCorrected")}</span>}
        {fact.certainty === "implied" && <span class="fact-tag">{t("factImplied")}</span>}
        <Icon name="chevron" />
      </button>
      {aside}
      {judgement && <Verdict judgement={judgement} />}
      <Contradictions conflicts={conflicts} language={language} whole={open} />
      <Provisos conditions={conditions} language={language} whole={open} />
      <div id={id} class="fact-body" hidden={!open}>
        {fact.evidence.map((evidence, place) => (
          <div key={place}>
            <Quote evidence={evidence} language={language} />
            <div class="fact-actions">
              {onShow && canBeLit(evidence) && (
                <button type="button" class="button button-quiet" onClick={() => onShow(fact.kind, evidence)}>
                  <Icon name="show" />
                  {t("showInPage")}
                </button>
              )}
              {place === fact.evidence.length - 1 && <WrongButton kind={fact.kind} onWrong={onWrong} />}
            </div>
          </div>
        ))}
        {fact.evidence.length === 0 && (
          <>
            <p class="quote-source">{t("evidenceNone")}</p>
            <WrongButton kind={fact.kind} onWrong={onWrong} />
          </>
        )}
      </div>
    </li>
  );
}

/** Words of structured data alone stand nowhere in the page. */
const canBeLit = (evidence: Evidence) => evidence.type === "text" && !evidence.source;

function WrongButton({ kind, onWrong }: { kind: FactKind; onWrong: (kind: FactKind) => void }) {
  return (
    <button type="button" class="button button-quiet" onClick={() => onWrong(kind)}>
      <Icon name="pencil" />
      {t("wrong")}
      <span class="hidden">{factLabel(kind)}</span>
    </button>
  );
}
