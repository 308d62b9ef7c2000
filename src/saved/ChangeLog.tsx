import type { Fact } from "../engine/extraction.ts";
import { formatMoment } from "../i18n/format-date.ts";
import { t } from "../i18n/t.ts";
import type { Change } from "../jobs/saved-job.ts";
import { factLabel } from "../ui/fact-label.ts";
import { factText } from "../ui/fact-text.ts";
import { Quote } from "../ui/Quote.tsx";

/** What the posting said before and what it says since, newest first, with both quotes. */
export function ChangeLog({ changes, language }: { changes: readonly Change[]; language: string }) {
  return (
    <section class="change-log">
      <h3>{t("savedChanges")}</h3>
      <ol>
        {changes.toReversed().map((change, place) => (
          <li key={place.toString()}>
            <Entry change={change} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ change, language }: { change: Change; language: string }) {
  const at = formatMoment(change.at);
  if (change.type === "reposted") return <p>{t("savedReposted", at)}</p>;
  if (change.type === "closed") {
    return (
      <>
        <p>{t("savedClosedOn", at)}</p>
        {change.evidence && <Quote evidence={change.evidence} language={language} />}
      </>
    );
  }
  return (
    <>
      <p>
        <b>{factLabel(change.kind)}</b>
      </p>
      <Side said={t("changeWas", formatMoment(change.beforeAt))} fact={change.before} language={language} />
      <Side said={t("changeNow", at)} fact={change.after} language={language} />
    </>
  );
}

function Side({ said, fact, language }: { said: string; fact: Fact | null; language: string }) {
  return (
    <div class="change-side">
      <p>
        {said} <span dir="auto">{fact ? factText(fact) : t("savedUnstated")}</span>
      </p>
      {fact && <Quote evidence={fact.evidence[0]} language={language} />}
    </div>
  );
}
