import { useLayoutEffect, useRef } from "preact/hooks";
import { formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { groupOf } from "../../ui/fact-groups.ts";
import { factLabel } from "../../ui/fact-label.ts";
import { factText } from "../../ui/fact-text.ts";
import { reasonText, verdictText } from "../../ui/reason-text.ts";
import { CopyAction } from "./CopyAction.tsx";
import { Glyph } from "./Glyph.tsx";
import type { PlacedMark } from "./mark.ts";

export interface FactCardProps {
  mark: PlacedMark;
  /** Which of how many places in reading order, from 1. */
  place: number;
  count: number;
  /** What other places of the posting say against it, in their own words. */
  contradicted: readonly string[];
  /** The words are in a section that stays folded. */
  folded: boolean;
  /** Keeps the card where it belongs from when it is drawn until what it returns is called. */
  keepInPlace: (card: HTMLElement) => () => void;
  /** Address that leads to the words. */
  link: string;
  onStep: (by: 1 | -1) => void;
  onWrong: () => void;
  /** Absent where the overlay is not on. */
  onOff?: (() => void) | undefined;
  onClose: () => void;
}

/** What stands in the page, as a fact: its value, how it sits with the user's situation, and what to do with it. */
export function FactCard(props: FactCardProps) {
  const { mark, count, contradicted, folded, keepInPlace, link } = props;
  const { fact, judgement } = mark.shown;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = card.current;
    return drawn ? keepInPlace(drawn) : undefined;
  });
  const [label, value] = [factLabel(fact.kind), factText(fact)];
  const quote = mark.evidence.type === "text" ? mark.evidence.quote.exact : mark.evidence.value;
  return (
    <div
      ref={card}
      class={`card group-${groupOf(fact.kind)}`}
      role="dialog"
      aria-labelledby="card-label"
      aria-describedby="card-said"
      tabIndex={-1}
    >
      <div class="card-head">
        <h2 id="card-label">{label}</h2>
        <button type="button" class="card-icon" aria-label={t("savedClose")} onClick={props.onClose}>
          <Glyph name="close" />
        </button>
      </div>
      <div id="card-said">
        <p class="card-value">
          <bdi>{value}</bdi>
          {fact.certainty === "implied" && <span class="card-tag">{t("factImplied")}</span>}
        </p>
        {judgement && judgement.verdict !== "not-stated" && (
          <p class={`verdict verdict-${judgement.verdict}`}>
            <Glyph name={judgement.verdict} />
            <span>
              <b>{verdictText(judgement.verdict)}</b> {reasonText(judgement.reason)}
            </span>
          </p>
        )}
        {contradicted.length > 0 && (
          <div class="card-note">
            <Glyph name="warning" />
            <div>
              <b>{t("contradiction")}</b>
              {contradicted.map((words) => (
                <p key={words} dir="auto">
                  “{words}”
                </p>
              ))}
            </div>
          </div>
        )}
        {folded && <p class="card-note">{t("overlayFolded")}</p>}
      </div>
      <div class="card-actions">
        <button type="button" class="button button-quiet" onClick={props.onWrong}>
          <Glyph name="pencil" />
          {t("wrong")}
        </button>
        <CopyAction
          key={`copy ${link}`}
          text={`${label}: ${value}\n“${quote}”\n${link}`}
          label={t("overlayCopy")}
          icon="copy"
        />
        <CopyAction key={`link ${link}`} text={link} label={t("overlayCopyLink")} icon="link" />
      </div>
      {(count > 1 || props.onOff) && <CardFoot {...props} />}
    </div>
  );
}

function CardFoot({ place, count, onStep, onOff }: FactCardProps) {
  return (
    <div class="card-foot">
      <button
        type="button"
        class="card-icon card-previous"
        aria-label={t("overlayPrevious")}
        title={t("overlayPrevious")}
        disabled={count < 2}
        onClick={() => onStep(-1)}
      >
        <Glyph name="chevron" />
      </button>
      <span>{t("overlayPlace", formatNumber(place), formatNumber(count))}</span>
      <button
        type="button"
        class="card-icon card-next"
        aria-label={t("overlayNext")}
        title={t("overlayNext")}
        disabled={count < 2}
        onClick={() => onStep(1)}
      >
        <Glyph name="chevron" />
      </button>
      {onOff && (
        <button type="button" class="button button-quiet card-off" onClick={onOff}>
          {t("overlayOff")}
        </button>
      )}
    </div>
  );
}
