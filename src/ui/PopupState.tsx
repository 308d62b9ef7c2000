import { type MessageKey, t } from "../i18n/t.ts";
import { Icon, type IconName } from "./Icon.tsx";
import "./PopupState.css";

/** Why there are no facts to show. */
export type EmptyState =
  | "reading"
  | "noPosting"
  | "browserPage"
  | "pdf"
  | "emptyPage"
  | "failed"
  | "noAccess";

type StateKey = Extract<
  MessageKey,
  `state${string}` | "readAnyway" | "readAgain" | "allowSite" | "pastePosting"
>;

const TEXTS: Record<
  EmptyState,
  { icon: IconName; title: StateKey; text: StateKey; action: StateKey | null }
> = {
  reading: { icon: "page", title: "stateReading", text: "stateReadingText", action: null },
  noPosting: { icon: "page", title: "stateNoPosting", text: "stateNoPostingText", action: "readAnyway" },
  browserPage: { icon: "lock", title: "stateUnreadable", text: "stateBrowserPageText", action: null },
  pdf: { icon: "page", title: "stateUnreadable", text: "statePdfText", action: "pastePosting" },
  emptyPage: { icon: "page", title: "stateUnreadable", text: "stateEmptyText", action: "readAgain" },
  failed: { icon: "warning", title: "stateFailed", text: "stateFailedText", action: "readAgain" },
  noAccess: { icon: "lock", title: "stateNoAccess", text: "stateNoAccessText", action: "allowSite" },
};
/** The popup without facts: what is the case, and the one thing to do about it. */
export function PopupState({ state, onAction }: { state: EmptyState; onAction: () => void }) {
  const { icon, title, text, action } = TEXTS[state];
  return (
    <section class={`state state-${state}`} aria-busy={state === "reading"} aria-live="polite">
      <span class="state-icon">
        <Icon name={icon} />
      </span>
      <h1>{t(title)}</h1>
      <p>{t(text)}</p>
      {action && (
        <button type="button" class="button button-main" onClick={onAction}>
          {t(action)}
        </button>
      )}
    </section>
  );
}
