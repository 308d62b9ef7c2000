import { useLayoutEffect } from "preact/hooks";

/** What the list does for a key; each is passed the event so that it can leave it alone. */
export type Keys = Partial<Record<string, (event: KeyboardEvent) => void>>;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches("textarea, select, [contenteditable]") ||
    (target instanceof HTMLInputElement && target.type !== "checkbox"));

/** Answers single keys while nothing is being typed and no dialog is open; `Escape` is answered always. */
export function useKeys(keys: Keys): void {
  // Before the next key: an effect would wait until the page is painted, and the key would find what was shown before.
  useLayoutEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (document.querySelector("dialog[open]")) return;
      if (typing(event.target) && event.key !== "Escape") return;
      // Enter and space belong to a control that has the focus.
      const control = event.target instanceof Element && event.target.closest("button, a, summary, input");
      if (control && (event.key === "Enter" || event.key === " ")) return;
      const action = keys[event.key];
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  });
}
