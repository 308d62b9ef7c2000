import { t, tCount } from "../../i18n/t.ts";
import { FactCard, type FactCardProps } from "./FactCard.tsx";
import { FactList, type FactListProps } from "./FactList.tsx";
import { Glyph } from "./Glyph.tsx";
import { PickBar, type PickBarProps } from "./PickBar.tsx";

export interface OverlayViewProps {
  /** The tab at the page's edge with the number of facts; null where the overlay is not on. */
  tab: { count: number; isOpen: boolean; onToggle: () => void } | null;
  list: FactListProps | null;
  card: FactCardProps | null;
  pick: PickBarProps | null;
  /** Read out where there is something to read it. */
  announcement: string;
}

/** All that the overlay shows beside the lit words. */
export function OverlayView({ tab, list, card, pick, announcement }: OverlayViewProps) {
  return (
    <>
      <p role="status" class="hidden">
        {announcement}
      </p>
      {card && <FactCard {...card} />}
      {pick && <PickBar {...pick} />}
      {tab && (
        <nav class="edge" aria-label={t("extensionName")}>
          {tab.isOpen && list && <FactList {...list} />}
          <button
            type="button"
            class="edge-tab"
            aria-expanded={tab.isOpen}
            aria-label={tCount("overlayTab", tab.count)}
            title={tCount("overlayTab", tab.count)}
            onClick={tab.onToggle}
          >
            <Glyph name="page" />
            <span aria-hidden="true">{tab.count}</span>
          </button>
        </nav>
      )}
    </>
  );
}
