import type { Evidence } from "../engine/evidence.ts";
import type { Extraction } from "../engine/extraction.ts";
import { t } from "../i18n/t.ts";
import { Icon } from "./Icon.tsx";
import "./Disputes.css";

interface Words {
  language: string;
  /** All of the words; one line of each otherwise. */
  whole: boolean;
}

/** What the posting says against itself: both quotes, never settled. */
export function Contradictions({ conflicts, ...words }: Words & { conflicts: Extraction["conflicts"] }) {
  return conflicts.map(({ evidence }, place) => (
    <Dispute key={place} label={t("contradiction")} evidence={evidence} {...words} />
  ));
}

/** Provisos on a fact that its value cannot hold. */
export function Provisos({ conditions, ...words }: Words & { conditions: Extraction["conditions"] }) {
  return conditions.map(({ evidence }, place) => (
    <Dispute key={place} label={t("condition")} evidence={[evidence]} {...words} />
  ));
}

function Dispute({
  label,
  evidence,
  language,
  whole,
}: Words & { label: string; evidence: readonly Evidence[] }) {
  return (
    <div class={whole ? "dispute dispute-whole" : "dispute"}>
      <span class="dispute-label">
        <Icon name="warning" />
        {label}
      </span>
      {evidence.map((one, place) => (
        <q key={place} dir="auto" {...(language === "" ? {} : { lang: language })}>
          {one.type === "text" ? (whole ? one.sentence : one.quote.exact) : one.value}
        </q>
      ))}
    </div>
  );
}
