import type { TextEvidence } from "../../engine/evidence.ts";
import type { FactKind } from "../../engine/values.ts";
import type { PageReader } from "../page-reader.ts";
import { type Choice, choicesOf, selectedWords } from "./choices.ts";
import { scrollTo, shownRects } from "./geometry.ts";

/** While a sentence is picked, the page must not act on the hand that picks. */
const HELD = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend"],
  ...["dblclick", "auxclick", "keyup", "keypress"],
];
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Lets the user pick a sentence of the page, by pointer, by selecting words of it, or by keys. */
export class Picking {
  /** The sentence that would be picked now. */
  current: Choice | null = null;
  private readonly choices: readonly Choice[];
  private readonly life = new AbortController();
  private frame = 0;

  /**
   * @param kind what the sentence states
   * @param host the overlay's own element, whose clicks are its own
   * @param changed called when `current` is another
   * @param done called once, with what was picked or null
   */
  constructor(
    readonly kind: FactKind,
    private readonly reader: PageReader,
    private readonly host: Element,
    private readonly changed: () => void,
    private readonly done: (picked: TextEvidence | null) => void,
  ) {
    this.choices = choicesOf(reader);
    const listening = { signal: this.life.signal, capture: true };
    addEventListener("pointermove", this.onMove, { ...listening, passive: true });
    addEventListener("click", this.onClick, listening);
    addEventListener("keydown", this.onKey, listening);
    addEventListener("dragstart", (event) => event.preventDefault(), listening);
    for (const type of HELD)
      addEventListener(type, (event) => this.isOurs(event) || event.stopImmediatePropagation(), listening);
  }

  end(picked: TextEvidence | null): void {
    if (this.life.signal.aborted) return;
    this.life.abort();
    cancelAnimationFrame(this.frame);
    this.done(picked);
  }

  private readonly isOurs = (event: Event) => event.target === this.host;

  private readonly onMove = (event: PointerEvent): void => {
    const under = event.composedPath()[0];
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      if (under !== this.host) this.choose(this.choiceAt(under, event));
    });
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (this.isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const selection = getSelection();
    const selected = selection?.isCollapsed === false && selection.getRangeAt(0);
    const words = selected && selectedWords(selected, this.reader.snapshot, this.choices);
    const picked = words || this.choiceAt(event.composedPath()[0], event)?.evidence;
    if (picked) this.end(picked);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = event.key === "Tab" ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
    event.stopImmediatePropagation();
    if (event.key === "Escape") this.end(null);
    else if (event.key === "Enter" && this.current) this.end(this.current.evidence);
    else if (step) this.step(step);
    else return;
    event.preventDefault();
  };

  private step(by: 1 | -1): void {
    const main = this.choices.filter(({ isMain }) => isMain);
    const all = (main.length > 0 ? main : this.choices).filter(({ range }) => shownRects(range).length > 0);
    const at = this.current ? all.indexOf(this.current) : -1;
    const next = all[at < 0 ? 0 : (at + by + all.length) % all.length];
    if (!next) return;
    this.choose(next);
    scrollTo(next.range);
  }

  private choose(choice: Choice | null): void {
    if (choice === this.current) return;
    this.current = choice;
    this.changed();
  }

  private choiceAt(under: EventTarget | undefined, at: MouseEvent): Choice | null {
    if (!(under instanceof Node)) return null;
    const isHit = ({ left, right, top, bottom }: DOMRect) =>
      at.clientX >= left && at.clientX < right && at.clientY >= top && at.clientY < bottom;
    const hit = this.choices.find(
      ({ range }) => range.intersectsNode(under) && shownRects(range).some(isHit),
    );
    return hit ?? null;
  }
}
