import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t.ts";
import { groupOf } from "../../ui/fact-groups.ts";
import { factLabel } from "../../ui/fact-label.ts";
import { factText } from "../../ui/fact-text.ts";
import { Glyph } from "./Glyph.tsx";
import { isPlaced, type Mark, type PlacedMark } from "./mark.ts";

export interface FactListProps {
  /** In reading order; the first place of each fact stands for it. */
  marks: readonly Mark[];
  current: Mark | null;
  onGo: (mark: PlacedMark) => void;
  onOff: () => void;
  onClose: () => void;
}

/** The facts in the order in which the page states them, then those whose words are not lit, and why. */
export function FactList({ marks, current, onGo, onOff, onClose }: FactListProps) {
  const first = marks.filter((mark, at) => marks.findIndex((one) => one.shown === mark.shown) === at);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const unlit = first.filter((mark) => mark.standing !== "lit");
  return (
    <section id="list" class="list" aria-labelledby="list-title">
      <div class="card-head">
        <h2 id="list-title">{t("overlayList")}</h2>
        <button type="button" class="card-icon" aria-label={t("savedClose")} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </div>
      <div ref={list} class="list-body">
        <ol>
          {first.filter(isPlaced).map((mark) => (
            <li key={mark.shown.fact.kind} class={`group-${groupOf(mark.shown.fact.kind)}`}>
              <button
                type="button"
                class="list-fact"
                aria-current={mark.shown === current?.shown}
                onClick={() => onGo(mark)}
              >
                <FactWords mark={mark} />
              </button>
            </li>
          ))}
        </ol>
        {unlit.length > 0 && (
          <>
            <h3>{t("overlayNotLit")}</h3>
            <ul>
              {unlit.map((mark) => (
                <li key={mark.shown.fact.kind} class={`list-fact group-${groupOf(mark.shown.fact.kind)}`}>
                  <FactWords mark={mark} />
                  <span class="list-why">{whyNotLit(mark.standing)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="card-foot">
        <span>{t("overlayKeys")}</span>
        <button type="button" class="button button-quiet card-off" onClick={onOff}>
          {t("overlayOff")}
        </button>
      </div>
    </section>
  );
}

function FactWords({ mark }: { mark: Mark }) {
  return (
    <>
      <span class="list-label">{factLabel(mark.shown.fact.kind)}</span>
      <span class="list-value" dir="auto">
        {factText(mark.shown.fact)}
      </span>
    </>
  );
}

function whyNotLit(standing: Mark["standing"]): string {
  if (standing === "data") return t("overlayOnlyData");
  return standing === "lost" ? t("overlayLost") : t("overlayOutOfReach");
}
