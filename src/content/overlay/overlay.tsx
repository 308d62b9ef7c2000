import { render } from "preact";
import type { Evidence } from "../../engine/evidence.ts";
import type { FactKind } from "../../engine/values.ts";
import { isExtensionThere, tellWorker } from "../../messaging/in-content.ts";
import type { ShownFact, ToOverlay } from "../../messaging/to-content.ts";
import { factLabel } from "../../ui/fact-label.ts";
import { pageReader } from "../page-reader.ts";
import { cardFor, spoken } from "./card-for.ts";
import { scrollTo, shownRects } from "./geometry.ts";
import { watchPointer } from "./hover.ts";
import { keptInPlace } from "./kept-in-place.ts";
import { LitPage, wordsOf } from "./lit-page.ts";
import { isPlaced, type Mark, type PlacedMark } from "./mark.ts";
import { OverlayView } from "./OverlayView.tsx";
import { Picking } from "./picking.ts";
import { reveal } from "./reveal.ts";
import { Stage } from "./stage.ts";
import { type Need, watchPage } from "./watch-page.ts";

/** So long a card stays when the pointer leaves its words, so that it can be reached, in ms. */
const GRACE = 300;
/** So long a section that was opened is waited for, in ms. */
const UNFOLDING = 1_000;

/** Where the user is. A card that came by the pointer goes with it; a pinned one stays until it is closed. */
interface Current {
  mark: PlacedMark;
  isPinned: boolean;
  /** Had the focus before the card. */
  opener: Element | null;
}

/** The overlay of one frame: lit evidence, the tab at the edge with its list, the card, and picking a sentence. */
export class Overlay {
  private readonly stage = new Stage();
  private readonly lit = new LitPage();
  /** Null while the overlay is off. */
  private painted: ToOverlay["paint"]["request"] | null = null;
  private isListOpen = false;
  private current: Current | null = null;
  private picking: { kind: FactKind; session: Picking } | null = null;
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
    this.listen();
    this.draw();
    const evidence = (standings: readonly Mark["standing"][]) =>
      this.lit.marks.filter(({ standing }) => standings.includes(standing)).map((mark) => mark.evidence);
    return { lost: evidence(["lost"]), notLit: evidence(["notLit", "data"]) };
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
    this.picking?.session.end(null);
    this.closeCard();
    this.stage.open();
    const session = new Picking(reader, this.stage.host, this.draw, (evidence) => {
      this.picking = null;
      if (evidence) tellWorker("sentencePicked", { kind, evidence });
      this.draw();
    });
    this.picking = { kind, session };
    this.draw();
    this.stage.focus(".pick");
  }

  /** Takes everything out of the page again. */
  readonly clear = (): undefined => {
    this.picking?.session.end(null);
    clearTimeout(this.hiding);
    this.life?.abort();
    this.life = null;
    this.painted = null;
    this.current = null;
    this.isListOpen = false;
    this.lit.clear();
    this.draw();
  };

  private listen(): void {
    this.life?.abort();
    this.life = new AbortController();
    const { signal } = this.life;
    const { host } = this.stage;
    for (const type of ["keydown", "keyup", "keypress"])
      addEventListener(type, (event) => this.onKey(event), { signal, capture: true });
    addEventListener("pointerdown", (event) => event.target === host || this.onPageTouched(), {
      signal,
      capture: true,
    });
    for (const type of ["focus", "visibilitychange"])
      addEventListener(type, () => this.isAlive(), { signal, capture: true });
    const isHurt = () => this.lit.isHurt(this.current?.mark ?? null);
    watchPage(
      this.lit.roots(this.current?.mark ?? null),
      { isHurt, look: this.look, read: this.mend },
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
    if (!this.isAlive() || this.picking || this.current?.isPinned) return;
    clearTimeout(this.hiding);
    if (mark && mark !== this.current?.mark) {
      this.current = { mark, isPinned: false, opener: null };
      this.draw();
    } else if (!mark && this.current) {
      this.hiding = setTimeout(() => this.current?.isPinned || this.closeCard(), GRACE);
    }
  };

  private onPageTouched(): void {
    if (this.isAlive() && this.painted && !this.picking) this.closeCard(false);
  }

  private onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !this.isAlive() || this.picking) return;
    const isOurs = event.target === this.stage.host;
    // The page must not act on keys that are meant for the overlay; what buttons do with them comes after.
    if (isOurs) event.stopImmediatePropagation();
    if (event.type !== "keydown" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") this.onEscape(isOurs);
    else if (isOurs && (event.key === "n" || event.key === "p")) this.step(event.key === "n" ? 1 : -1);
  }

  private onEscape(isOurs: boolean): void {
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
    const all = this.lit.marks.filter(isPlaced);
    const at = this.current ? all.indexOf(this.current.mark) : -1;
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    if (next) this.go(next);
  };

  /** Goes to a place: opens what is folded over it, scrolls there, shows its card and gives it the focus. */
  private readonly go = (mark: PlacedMark): void => {
    const isStep = this.current?.isPinned === true;
    const opener = isStep ? (this.current?.opener ?? null) : this.stage.focused;
    this.current = { mark, isPinned: true, opener };
    this.announcement = isStep ? spoken(this.lit.marks, mark) : "";
    if (reveal(mark.range)) this.whenShown(mark, performance.now() + UNFOLDING);
    scrollTo(mark.range);
    if (!this.life || !this.painted) this.listen();
    this.draw();
    this.stage.focus(".card");
  };

  /** What was opened may take the page some frames to show. */
  private whenShown(mark: PlacedMark, until: number): void {
    requestAnimationFrame((now) => {
      if (this.current?.mark !== mark) return;
      if (shownRects(mark.range).length > 0) {
        scrollTo(mark.range);
        this.draw();
      } else if (now < until) this.whenShown(mark, until);
    });
  }

  private closeCard(returnsFocus = true): void {
    clearTimeout(this.hiding);
    if (!this.current) return;
    const { opener } = this.current;
    const hadFocus = this.stage.hasFocus;
    this.current = null;
    this.announcement = "";
    if (!this.painted) this.clear();
    else this.draw();
    if (!hadFocus || !returnsFocus) return;
    if (opener instanceof HTMLElement && this.stage.root.contains(opener))
      opener.focus({ preventScroll: true });
    else this.stage.leave();
  }

  private readonly turnOff = (): void => {
    this.clear();
    tellWorker("overlayClosed", {});
  };

  private readonly draw = (): void => {
    const { lit, current, painted, picking } = this;
    lit.point(picking ? (picking.session.current?.range ?? null) : (current?.mark.range ?? null));
    if (!painted && !current && !picking) {
      render(null, this.stage.root);
      this.stage.close();
      return;
    }
    this.stage.open();
    const onOff = painted ? this.turnOff : undefined;
    const card = current && !picking ? current.mark : null;
    render(
      <OverlayView
        announcement={this.announcement}
        tab={
          painted && !picking
            ? { count: painted.facts.length, isOpen: this.isListOpen, onToggle: this.toggleList }
            : null
        }
        list={
          onOff
            ? {
                marks: lit.marks,
                current: card,
                onGo: this.go,
                onOff,
                onClose: this.toggleList,
              }
            : null
        }
        card={
          card && {
            ...cardFor(card, lit.marks, painted?.conflicts ?? [], shownRects(card.range).length > 0),
            keepInPlace: (drawn) => keptInPlace(drawn, card.range),
            onStep: this.step,
            onWrong: () => tellWorker("correctionWanted", { kind: card.shown.fact.kind }),
            onOff,
            onClose: () => this.closeCard(),
          }
        }
        pick={
          picking && {
            label: factLabel(picking.kind),
            sentence: picking.session.current ? wordsOf(picking.session.current.evidence) : "",
            onCancel: () => picking.session.end(null),
          }
        }
      />,
      this.stage.root,
    );
  };
}
