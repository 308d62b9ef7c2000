import type { Block } from "../engine/snapshot.ts";

export type Area = Block["area"];

/** A block-level element with what is known of the text in it; boxes form a tree in document order. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  depth: number;
  /** What the element's own markup says it is; null when it says nothing. */
  claim: Area | null;
  /** The claim rests on the words of a class or id, not on the tag or role. */
  named: boolean;
  /** Characters of text in and below the box, and how many of them stand in links or buttons. */
  chars: number;
  linked: number;
  /** Inputs that a person fills in, in and below the box. */
  inputs: number;
  /** An `h1` stands in or below the box. */
  hasMainHeading: boolean;
  /** The lines in and below the box: `lines[first .. end)`. */
  first: number;
  end: number;
}

/** Sums text, links and inputs of every box into its parents. Boxes come in document order, parents first. */
export function sumUp(boxes: readonly Box[]): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i];
    if (!box?.parent) continue;
    box.parent.chars += box.chars;
    box.parent.linked += box.linked;
    box.parent.inputs += box.inputs;
    box.parent.hasMainHeading ||= box.hasMainHeading;
  }
}

/** The box and all around it, from the inside out. */
export function* boxesAround(box: Box): Generator<Box> {
  for (let at: Box | null = box; at !== null; at = at.parent) yield at;
}
