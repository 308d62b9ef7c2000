import type { Ref } from "preact";
import { t, tCount } from "../i18n/t.ts";
import { parseQuery } from "../jobs/query.ts";
import "./SearchBar.css";

interface Props {
  typed: string;
  shown: number;
  total: number;
  unstated: number;
  showUnstated: boolean;
  complete: boolean;
  inputRef: Ref<HTMLInputElement>;
  onType(typed: string): void;
  onShowUnstated(show: boolean): void;
}

/** What people filter by most, a click away. */
const OFFERED = ["remote", "us-only", "pay>100k", "deadline<2w", "status:applied", "is:open", "is:changed"];

/** The search field, its filters as chips, and what they leave out because it is not stated. */
export function SearchBar(props: Props) {
  const { typed, shown, total, unstated, showUnstated, onType } = props;
  const { filters } = parseQuery(typed);
  const active = new Set(filters.map(({ text }) => text.toLowerCase()));
  const without = (text: string) =>
    typed
      .split(/\s+/)
      .filter((term) => term !== text)
      .join(" ");
  return (
    <search class="search-bar">
      <input
        ref={props.inputRef}
        type="search"
        value={typed}
        placeholder={t("savedSearchHint")}
        aria-label={t("savedSearch")}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <div class="chips">
        {filters.map(({ text }) => (
          <button
            key={text}
            type="button"
            class="chip chip-on"
            aria-pressed="true"
            aria-label={t("savedFilterOff", text)}
            onClick={() => onType(without(text))}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        ))}
        {OFFERED.filter((text) => !active.has(text)).map((text) => (
          <button
            key={text}
            type="button"
            class="chip"
            aria-pressed="false"
            onClick={() => onType(`${typed.trim()} ${text} `.trimStart())}
          >
            {text}
          </button>
        ))}
      </div>
      <p class="search-count" role="status">
        {shown === total ? tCount("savedCount", total) : tCount("savedShown", shown, total.toLocaleString())}
        {!props.complete && ` ${t("savedFilling")}`}
        {unstated > 0 && (
          <>
            {" · "}
            {tCount(showUnstated ? "savedUnstatedShown" : "savedUnstatedHidden", unstated)}{" "}
            <button type="button" class="link" onClick={() => props.onShowUnstated(!showUnstated)}>
              {showUnstated ? t("savedHideUnstated") : t("savedShowUnstated")}
            </button>
          </>
        )}
      </p>
    </search>
  );
}
