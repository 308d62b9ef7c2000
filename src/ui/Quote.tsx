import type { Evidence } from "../engine/evidence.ts";
import { t } from "../i18n/t.ts";
import "./Quote.css";

/** The posting's own words, as text; a value of its structured data with source and path, for it cannot be lit. */
export function Quote({ evidence, language }: { evidence: Evidence; language: string }) {
  if (evidence.type === "structured") {
    return (
      <div class="quote">
        <code dir="auto">{evidence.value}</code>
        <Source source={evidence.source} path={evidence.path} />
      </div>
    );
  }
  const { exact } = evidence.quote;
  const at = evidence.sentence.indexOf(exact);
  const [before, after] =
    at < 0 ? ["", ""] : [evidence.sentence.slice(0, at), evidence.sentence.slice(at + exact.length)];
  return (
    <div class="quote">
      <blockquote dir="auto" {...(language === "" ? {} : { lang: language })}>
        {before}
        <mark>{exact}</mark>
        {after}
      </blockquote>
      {evidence.source && <Source source={evidence.source} path={evidence.path ?? ""} />}
      {evidence.collapsed && <p class="quote-source">{t("evidenceFolded")}</p>}
    </div>
  );
}

function Source({ source, path }: { source: string; path: string }) {
  return (
    <p class="quote-source">
      {t("evidenceStructured", source)} <code>{path === "" ? "/" : path}</code>
    </p>
  );
}
