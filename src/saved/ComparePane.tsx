import { type Fact, factOf } from "../engine/extraction.ts";
import { type FactKind, factKinds } from "../engine/values.ts";
import { t } from "../i18n/t.ts";
import { sameValue } from "../jobs/changes-between.ts";
import { summarise } from "../jobs/row.ts";
import type { SavedJob } from "../jobs/saved-job.ts";
import { factLabel } from "../ui/fact-label.ts";
import { factText } from "../ui/fact-text.ts";
import "./ComparePane.css";

/** Two to four jobs side by side; facts that differ are marked, in words too. */
export function ComparePane({ jobs, onClose }: { jobs: readonly SavedJob[]; onClose(): void }) {
  const factsOf = (kind: FactKind) =>
    jobs.map(({ capture }) => (capture ? factOf(capture.extraction, kind) : undefined));
  const lines = factKinds
    .filter((kind) => kind !== "title")
    .map((kind) => ({ kind, facts: factsOf(kind) }))
    .filter(({ facts }) => facts.some((fact) => fact !== undefined));
  return (
    <section class="compare" aria-label={t("savedCompare")}>
      <header>
        <h2>{t("savedCompare")}</h2>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t("savedClose")}
        </button>
      </header>
      <div class="compare-scroll">
        <table>
          <thead>
            <tr>
              <td />
              {jobs.map((job) => (
                <th key={job.id} scope="col" dir="auto">
                  {summarise(job).title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ kind, facts }) => (
              <Line key={kind} kind={kind} facts={facts} ids={jobs.map(({ id }) => id)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ kind, facts, ids }: { kind: FactKind; facts: (Fact | undefined)[]; ids: string[] }) {
  const differ = facts.some((fact) => !sameValue(fact, facts[0]));
  return (
    <tr data-differs={differ}>
      <th scope="row">
        {factLabel(kind)} {differ && <small>{t("savedDiffers")}</small>}
      </th>
      {facts.map((fact, place) => (
        <td key={ids[place]} dir="auto">
          {fact ? factText(fact) : <span class="unstated">{t("savedUnstated")}</span>}
        </td>
      ))}
    </tr>
  );
}
