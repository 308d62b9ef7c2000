import { tellWorker } from "../../messaging/in-content.ts";
import type { ToOverlay } from "../../messaging/to-content.ts";
import { factLabel } from "../../ui/fact-label.ts";
import { cardFor } from "./card-for.ts";
import { shownRects } from "./geometry.ts";
import { keptInPlace } from "./kept-in-place.ts";
import { wordsOf } from "./lit-page.ts";
import type { Mark, PlacedMark } from "./mark.ts";
import { OverlayView } from "./OverlayView.tsx";
import type { Picking } from "./picking.ts";

/** What there is to draw. */
export interface Shown {
  /** Null while the overlay is off. */
  painted: ToOverlay["paint"]["request"] | null;
  marks: readonly Mark[];
  current: PlacedMark | null;
  isListOpen: boolean;
  announcement: string;
  picking: Picking | null;
}

/** What the user may do there. */
export interface Doings {
  go: (mark: PlacedMark) => void;
  step: (by: 1 | -1) => void;
  toggleList: () => void;
  turnOff: () => void;
  closeCard: () => void;
}

/** The overlay as it is now. While a sentence is picked nothing else is in the way. */
export function viewOf({ painted, marks, current, isListOpen, announcement, picking }: Shown, does: Doings) {
  if (picking) {
    const pick = {
      label: factLabel(picking.kind),
      sentence: picking.current ? wordsOf(picking.current.evidence) : "",
      onCancel: () => picking.end(null),
    };
    return <OverlayView announcement="" tab={null} list={null} card={null} pick={pick} />;
  }
  const onOff = painted ? does.turnOff : undefined;
  const list = { marks, current, onGo: does.go, onOff: does.turnOff, onClose: does.toggleList };
  const tab = painted && {
    count: painted.facts.length,
    isOpen: isListOpen,
    onToggle: does.toggleList,
  };
  const card = current && {
    ...cardFor(current, marks, painted?.conflicts ?? [], shownRects(current.range).length > 0),
    keepInPlace: (drawn: HTMLElement) => keptInPlace(drawn, current.range),
    onStep: does.step,
    onWrong: () => tellWorker("correctionWanted", { kind: current.shown.fact.kind }),
    onOff,
    onClose: does.closeCard,
  };
  return <OverlayView announcement={announcement} tab={tab} list={list} card={card} pick={null} />;
}
