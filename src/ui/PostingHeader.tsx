import type { Evidence } from "../engine/evidence.ts";
import type { FactKind } from "../engine/values.ts";
import { factIn, type Reading } from "../fit/reading.ts";
import { t } from "../i18n/t.ts";
import "./PostingHeader.css";

interface PostingHeaderProps {
  reading: Reading;
  language: string;
  onShow?: ((kind: FactKind, evidence: Evidence) => void) | undefined;
}

/** Title and employer; each opens the words it was read from, like any fact. */
export function PostingHeader({ reading, language, onShow }: PostingHeaderProps) {
  const tagged = language === "" ? {} : { lang: language };
  const named = (kind: "title" | "hiringOrganization") => {
    const fact = factIn(reading, kind);
    const lit = fact?.evidence.find((evidence) => evidence.type === "text" && !evidence.source);
    if (!fact) {
      return (
        <span class="posting-unnamed">{kind === "title" ? t("titleNotStated") : t("employerNotStated")}</span>
      );
    }
    if (!onShow || !lit) {
      return (
        <span dir="auto" {...tagged}>
          {fact.value}
        </span>
      );
    }
    return (
      <button type="button" class="posting-named" title={t("showInPage")} onClick={() => onShow(kind, lit)}>
        <span dir="auto" {...tagged}>
          {fact.value}
        </span>
      </button>
    );
  };
  return (
    <header class="posting-header">
      <h1>{named("title")}</h1>
      <p class="posting-employer">{named("hiringOrganization")}</p>
    </header>
  );
}
