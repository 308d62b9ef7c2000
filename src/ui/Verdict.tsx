import type { Judgement } from "../fit/verdict.ts";
import { Icon } from "./Icon.tsx";
import { reasonText, verdictText } from "./reason-text.ts";
import "./Verdict.css";

/** How a fact sits with the user's situation: shape, word and reason. Nothing where nothing was compared. */
export function Verdict({ judgement }: { judgement: Judgement }) {
  const { verdict, reason } = judgement;
  if (verdict === "not-stated") return null;
  return (
    <span class={`verdict verdict-${verdict}`}>
      <Icon name={verdict} />
      <span>
        <b>{verdictText(verdict)}</b> {reasonText(reason)}
      </span>
    </span>
  );
}
