import type { Tone } from "./highlight-style.ts";

/** Above this, black words stand out better than white ones; 0 black, 1 white. */
const MIDDLE = 0.5;

/** Whether the words of a node stand on a light or a dark ground. Asks for styles, never for geometry. */
export function toneAt(node: Node): Tone {
  for (let at = elementOf(node); at !== null; at = around(at)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    // What a picture or gradient looks like is told by the words that are meant to be read on it.
    if (backgroundImage !== "none") return lightness(color) > MIDDLE ? "dark" : "light";
    if (opacity(backgroundColor) > 0.5) return lightness(backgroundColor) > MIDDLE ? "light" : "dark";
  }
  const canvas = getComputedStyle(document.documentElement);
  const followsUser = /dark/.test(canvas.colorScheme) && matchMedia("(prefers-color-scheme: dark)").matches;
  return canvas.colorScheme === "dark" || (followsUser && /light/.test(canvas.colorScheme))
    ? "dark"
    : "light";
}

export const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : (node.parentElement ?? hostOf(node));

/** The element around another as it is rendered: out of shadow trees into their hosts. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element);

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The numbers of a computed colour; its first word says what they mean. */
const parts = (colour: string): number[] => (colour.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

/** 0 to 1. */
function opacity(colour: string): number {
  if (colour === "transparent") return 0;
  const numbers = parts(colour.replace(/^color\([\w-]+/, ""));
  return numbers[3] ?? 1;
}

/** How light a computed colour looks, 0 to 1. */
function lightness(colour: string): number {
  const space = /^(?:color\(\s*)?([\w-]+)/.exec(colour)?.[1] ?? "";
  const [first = 0, second = 0, third = 0] = parts(colour.replace(/^color\([\w-]+/, ""));
  if (/^ok/.test(space)) return first;
  if (/^l(?:ab|ch)$/.test(space)) return first / 100;
  const most = space.startsWith("rgb") ? 255 : 1;
  return (0.299 * first + 0.587 * second + 0.114 * third) / most;
}
