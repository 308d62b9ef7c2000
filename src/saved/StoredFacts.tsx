import type { Fact } from "../engine/extraction.ts";
import { t } from "../i18n/t.ts";
import type { Capture } from "../jobs/saved-job.ts";
import { type FactGroup, factGroups, groupLabel, groupNames } from "../ui/fact-groups.ts";
import { factLabel } from "../ui/fact-label.ts";
import { factText } from "../ui/fact-text.ts";
import { Quote } from "../ui/Quote.tsx";

/** The facts as captured, each with the words that state it; readable when the posting is gone. */
export function StoredFacts({ capture }: { capture: Capture }) {
  const { facts } = capture.extraction;
  if (facts.length === 0) return <p class="notice">{t("savedNoFacts")}</p>;
  return (
    <div class="stored-facts">
      {groupNames.map((group) => {
        const kinds: readonly Fact["kind"][] = factGroups[group];
        const shown = facts.filter(({ kind }) => kinds.includes(kind));
        return (
          shown.length > 0 && <Group key={group} group={group} facts={shown} language={capture.language} />
        );
      })}
    </div>
  );
}

function Group({ group, facts, language }: { group: FactGroup; facts: Fact[]; language: string }) {
  return (
    <section class="stored-group" data-group={group}>
      <h3>{groupLabel(group)}</h3>
      <dl>
        {facts.map((fact) => (
          <div key={fact.kind}>
            <dt>{factLabel(fact.kind)}</dt>
            <dd>
              <span dir="auto">{factText(fact)}</span>
              <details>
                <summary>{t("savedQuotes")}</summary>
                {fact.evidence.map((evidence, place) => (
                  <Quote key={place.toString()} evidence={evidence} language={language} />
                ))}
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
