import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t.ts";
import { type CsvRow, readCsv } from "../jobs/csv.ts";
import { type MergePlan, planned } from "../jobs/merge-plan.ts";
import { summarise } from "../jobs/row.ts";
import { guessMapping, jobsOf, type Mapping } from "../jobs/sheet.ts";
import type { SavedJobs } from "../storage/saved-jobs.ts";
import { problemOf } from "../storage/store-problem.ts";
import { problemText } from "../ui/problem-text.ts";
import { ColumnMapping } from "./ColumnMapping.tsx";
import { Dialog } from "./Dialog.tsx";
import { faultText, planFor, planOfExport, planTexts, sheetFaultText } from "./read-file.ts";

interface Props {
  store: SavedJobs;
  now(): number;
  onTake(plan: MergePlan): void;
  onClose(): void;
}

type Step =
  | { at: "reading"; said: string }
  | { at: "choose"; fault?: string }
  | { at: "columns"; rows: CsvRow[] }
  | { at: "preview"; plan: MergePlan; faults: string[] };

const MOST_NAMED = 8;

/** Import in steps: choose a file, say what the columns are (sheets only), see what will change, do it. */
export function ImportDialog({ store, now, onTake, onClose }: Props) {
  const [step, setStep] = useState<Step>({ at: "choose" });
  // Closing the dialog stops the reading; nothing has been written by then.
  const [reading] = useState(() => new AbortController());
  useEffect(() => () => reading.abort(), [reading]);
  const tell = (said: string) => setStep({ at: "reading", said });
  const failed = (error: unknown) => {
    if (!reading.signal.aborted) setStep({ at: "choose", fault: problemText(problemOf(error).kind) });
  };

  async function read(file: File): Promise<void> {
    tell(t("savedLoading"));
    const text = await file.text();
    if (/^\uFEFF?\s*[{[]/.test(text)) {
      const plan = await planOfExport(store, text, tell, reading.signal);
      setStep(typeof plan === "string" ? { at: "choose", fault: plan } : { at: "preview", plan, faults: [] });
      return;
    }
    const rows = readCsv(text);
    if (!Array.isArray(rows)) setStep({ at: "choose", fault: faultText(rows) });
    else if (rows.length < 2) setStep({ at: "choose", fault: t("importEmpty") });
    else setStep({ at: "columns", rows });
  }

  async function map(rows: readonly CsvRow[], mapping: Mapping): Promise<void> {
    const { jobs, faults } = jobsOf(rows.slice(1), mapping, now());
    const plan = await planFor(store, jobs, [], tell, reading.signal);
    setStep({ at: "preview", plan, faults: faults.map(sheetFaultText) });
  }

  return (
    <Dialog title={t("importTitle")} onClose={onClose}>
      <div class="dialog-body">
        {step.at === "choose" && (
          <>
            <p>{t("importExplained")}</p>
            <label>
              <span class="hidden">{t("importFile")}</span>
              <input
                type="file"
                accept=".json,.csv,.tsv,.txt,application/json,text/csv"
                onChange={({ currentTarget }) => {
                  const file = currentTarget.files?.[0];
                  if (file) read(file).catch(failed);
                }}
              />
            </label>
            {step.fault !== undefined && (
              <p class="dialog-fault" role="alert">
                {step.fault}
              </p>
            )}
          </>
        )}
        {step.at === "reading" && (
          <>
            <p role="status">{step.said}</p>
            <div class="dialog-actions">
              <button type="button" class="button" onClick={onClose}>
                {t("cancel")}
              </button>
            </div>
          </>
        )}
        {step.at === "columns" && (
          <ColumnMapping
            rows={step.rows}
            first={guessMapping(step.rows[0]?.cells ?? [])}
            onMap={(mapping) => map(step.rows, mapping).catch(failed)}
          />
        )}
        {step.at === "preview" && (
          <Preview plan={step.plan} faults={step.faults} onTake={() => onTake(step.plan)} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}

function Preview({
  plan,
  faults,
  onTake,
  onClose,
}: {
  plan: MergePlan;
  faults: string[];
  onTake(): void;
  onClose(): void;
}) {
  const named = [...plan.added, ...plan.changed.map(({ job }) => job)].slice(0, MOST_NAMED);
  const nothing = planned(plan).length + plan.tombstones.length === 0;
  return (
    <>
      <ul class="plan">
        {planTexts(plan).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {nothing && <li>{t("planNothing")}</li>}
      </ul>
      {faults.length > 0 && (
        <div class="dialog-fault" role="alert">
          <p>{t("sheetLeftOut")}</p>
          <ul>
            {faults.slice(0, MOST_NAMED).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {named.length > 0 && (
        <ul class="plan-named">
          {named.map((job) => (
            <li key={job.id} dir="auto">
              {[summarise(job).title, summarise(job).employer].filter((text) => text !== "").join(" · ")}
            </li>
          ))}
        </ul>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {t("cancel")}
        </button>
        <button type="button" class="button button-main" disabled={nothing} onClick={onTake}>
          {t("importDo")}
        </button>
      </div>
    </>
  );
}
