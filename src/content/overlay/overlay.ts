import { render } from "preact";
import type { Evidence } from "../../engine/evidence.ts";
import type { FactKind } from "../../engine/values.ts";
import { isExtensionThere, tellWorker } from "../../messaging/in-content.ts";
import type { ShownFact, ToOverlay } from "../../messaging/to-content.ts";
import { pageReader } from "../page-reader.ts";
import { spoken } from "./card-for.ts";
import { scrollTo } from "./geometry.ts";
import { watchPointer } from "./hover.ts";
import { listen } from "./listening.ts";
import { LitPage } from "./lit-page.ts";
import { isPlaced, type PlacedMark } from "./mark.ts";
import { Picking } from "./picking.ts";
import { reveal, whenShown } from "./reveal.ts";
import { Stage } from "./stage.ts";
import { viewOf } from "./view-of.tsx";
import { type Need, watchPage } from "./watch-page.ts";

/** So long a card stays when the pointer leaves its words, so that it can be reached, in ms. */
const GRACE = 300;

/** Where the user is. A card that came by the pointer goes with it; a pinned one stays until it is closed. */
interface Current {
  mark: PlacedMark;
  isPinned: boolean;
  /** Had the focus before the card. */
  opener: Element | null;
  /** The card gets the focus when the page does. */
  awaitsFocus: boolean;
}

/** The overlay of one frame: lit evidence, the tab at the edge with its list, the card, and picking a sentence. */
export class Overlay {
  private readonly stage = new Stage();
  private readonly lit = new LitPage();
  /** Null while the overlay is off. */
  private painted: ToOverlay["paint"]["request"] | null = null;
  private isListOpen = false;
  private current: Current | null = null;
  private picking: Picking | null = null;
  private announcement = "";
  private life: AbortController | null = null;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.stage.root.addEventListener("pointerover", () => clearTimeout(this.hiding));
    this.stage.root.addEventListener("focusin", () => {
      if (this.current) this.current.isPinned = true;
    });
  }

  paint(request: ToOverlay["paint"]["request"]): ToOverlay["paint"]["response"] {
    const before = this.current?.mark;
    this.painted = request;
    this.lit.light(request.facts);
    const again = before && this.lit.find(before.shown, before.evidence);
    if (this.current && again && this.lit.marks.includes(again) && isPlaced(again)) this.current.mark = again;
    else this.current = null;
    this.start();
    this.draw();
    return this.lit.unlit();
  }

  /** False: its words are not in the page, or no longer. */
  show(shown: ShownFact, evidence: Evidence): boolean {
    const mark = this.lit.find(shown, evidence);
    if (!isPlaced(mark)) return false;
    this.go(mark);
    return true;
  }

  /** @throws Error when the page has not been read */
  pick(kind: FactKind): undefined {
    const reader = pageReader();
    if (!reader) throw new Error("the page was not read");
    this.picking?.end(null);
    this.closeCard();
    this.picking = new Picking(kind, reader, this.stage.host, this.draw, (evidence) => {
      this.picking = null;
      if (evidence) tellWorker("sentencePicked", { kind, evidence });
      this.draw();
    });
    this.draw();
    this.stage.focus(".pick");
  }

  /** Takes everything out of the page again. */
  readonly clear = (): undefined => {
    this.picking?.end(null);
    clearTimeout(this.hiding);
    this.life?.abort();
    this.life = null;
    this.painted = null;
    this.current = null;
    this.isListOpen = false;
    this.lit.clear();
    this.draw();
  };

  private start(): void {
    this.life?.abort();
    this.life = new AbortController();
    const { signal } = this.life;
    const { host } = this.stage;
    const more = () => this.current?.mark ?? null;
    listen(
      host,
      {
        onEscape: (isOurs) => this.isFree() && this.back(isOurs),
        onStep: (by) => this.isFree() && this.step(by),
        onPageTouched: () => this.isFree() && this.painted && this.current?.isPinned && this.closeCard(false),
        onReturn: () => this.onReturn(),
      },
      signal,
    );
    watchPage(
      this.lit.roots(more()),
      { isHurt: () => this.lit.isHurt(more()), look: this.look, read: this.mend },
      signal,
    );
    if (this.painted) watchPointer(() => this.lit.marks.filter(isPlaced), host, this.onHover, signal);
  }

  /** A script that has outlived its extension takes itself back. */
  private isAlive(): boolean {
    if (isExtensionThere()) return true;
    this.clear();
    return false;
  }

  private readonly isFree = (): boolean => this.isAlive() && this.picking === null;

  private readonly look = (): Need => {
    if (!this.isAlive()) return "none";
    if (!this.stage.host.isConnected) this.draw();
    return this.lit.need(this.current?.mark ?? null);
  };

  private readonly mend = (): void => {
    this.lit.mend(this.current?.mark ?? null);
    if (this.current && !this.current.mark.range) this.closeCard();
    else this.draw();
  };

  private readonly onHover = (mark: PlacedMark | null): void => {
    if (!this.isFree() || this.current?.isPinned) return;
    clearTimeout(this.hiding);
    if (mark && mark !== this.current?.mark) {
      this.current = { mark, isPinned: false, opener: null, awaitsFocus: false };
      this.draw();
    } else if (!mark && this.current) {
      this.hiding = setTimeout(() => this.current?.isPinned || this.closeCard(), GRACE);
    }
  };

  /** One step back: out of the card, out of the list, out of the overlay. */
  private back(isOurs: boolean): void {
    if (this.current) this.closeCard();
    else if (!isOurs) return;
    else if (this.isListOpen) this.toggleList();
    else this.stage.leave();
  }

  private readonly toggleList = (): void => {
    this.isListOpen = !this.isListOpen;
    this.draw();
    this.stage.focus(this.isListOpen ? ".list button.list-fact" : ".edge-tab");
  };

  private readonly step = (by: 1 | -1): void => {
    const next = this.lit.beside(this.current?.mark ?? null, by);
    if (next) this.go(next);
  };

  /** Goes to a place: opens what is folded over it, scrolls there, shows its card and gives it the focus. */
  private readonly go = (mark: PlacedMark): void => {
    const isStep = this.current?.isPinned === true;
    const opener = isStep ? (this.current?.opener ?? null) : this.stage.focused;
    this.current = { mark, isPinned: true, opener, awaitsFocus: false };
    this.announcement = isStep ? spoken(this.lit.marks, mark) : "";
    if (reveal(mark.range)) whenShown(mark.range, () => this.current?.mark === mark && this.arrive(mark));
    scrollTo(mark.range);
    if (!this.painted) this.start();
    this.draw();
    // Taking the focus from the popup would close it.
    this.current.awaitsFocus = !document.hasFocus();
    if (!this.current.awaitsFocus) this.stage.focus(".card");
  };

  private arrive(mark: PlacedMark): void {
    scrollTo(mark.range);
    this.draw();
  }

  private onReturn(): void {
    if (!this.isAlive() || !this.current?.awaitsFocus || !document.hasFocus()) return;
    this.current.awaitsFocus = false;
    this.stage.focus(".card");
  }

  private readonly closeCard = (returnsFocus = true): void => {
    clearTimeout(this.hiding);
    if (!this.current) return;
    const { opener } = this.current;
    const hadFocus = this.stage.hasFocus;
    this.current = null;
    this.announcement = "";
    if (this.painted) this.draw();
    else this.clear();
    if (!hadFocus || !returnsFocus) return;
    if (opener instanceof HTMLElement && this.stage.root.contains(opener))
      opener.focus({ preventScroll: true });
    else this.stage.leave();
  };

  private readonly turnOff = (): void => {
    this.clear();
    tellWorker("overlayClosed", {});
  };

  private readonly draw = (): void => {
    const { lit, painted, picking, isListOpen, announcement } = this;
    const current = this.current?.mark ?? null;
    lit.point(picking ? (picking.current?.range ?? null) : (current?.range ?? null));
    if (!painted && !current && !picking) {
      render(null, this.stage.root);
      this.stage.close();
      return;
    }
    this.stage.open();
    const shown = { painted, marks: lit.marks, current, isListOpen, announcement, picking };
    const { go, step, toggleList, turnOff } = this;
    const closeCard = () => this.closeCard();
    render(viewOf(shown, { go, step, toggleList, turnOff, closeCard }), this.stage.root);
  };
}
