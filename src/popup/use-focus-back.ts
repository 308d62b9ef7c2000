import { useLayoutEffect, useRef } from "preact/hooks";
import type { FactKind } from "../engine/values.ts";

/**
 * Gives the focus back to the fact that was put right, or to where it is missed, once its form is gone.
 * @param wrong the kind that is being put right, null for none
 */
export function useFocusBack(wrong: FactKind | null): void {
  const before = useRef(wrong);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = wrong;
    if (left === null || wrong !== null) return;
    const fact = document.querySelector<HTMLElement>(`.fact[data-kind="${left}"] .fact-head`);
    (fact ?? document.querySelector<HTMLElement>(".not-stated summary"))?.focus();
  }, [wrong]);
}
