import type { FactGroup } from "../../ui/fact-groups.ts";

/** What is lit: the evidence of a group's facts, or the one piece of evidence that the user is at. */
export type LitAs = FactGroup | "current";
/** The ground of the page that the words stand on. */
export type Tone = "light" | "dark";

/** Colours of lit words as `[words, ground]`; a group's are its tokens (`--pay` on `--pay-soft`). */
export const highlightColours: Record<LitAs, Record<Tone, readonly [ink: string, ground: string]>> = {
  pay: { light: ["#0b6641", "#dcf3e6"], dark: ["#6fd6a4", "#143526"] },
  where: { light: ["#1d4fae", "#e1eafb"], dark: ["#9cbcff", "#1b2c4d"] },
  apply: { light: ["#7a2e8f", "#f5e6f8"], dark: ["#dfa6f0", "#3a2141"] },
  when: { light: ["#8a4600", "#fbecd9"], dark: ["#f2b975", "#3f2a12"] },
  role: { light: ["#4a5160", "#e9ebef"], dark: ["#bfc5d2", "#2d323c"] },
  current: { light: ["#ffffff", "#1f4bb8"], dark: ["#0d1530", "#9db8ff"] },
};

/** The name of a highlight in `CSS.highlights`. */
export const highlightName = (as: LitAs, tone: Tone) => `smallprint-${as}-${tone}`;

const kinds = Object.keys(highlightColours) as readonly LitAs[];
const tones = ["light", "dark"] as const;
/** Names in the order in which they lie over each other, the last on top. */
export const highlightNames = kinds.flatMap((as) => tones.map((tone) => highlightName(as, tone)));

/**
 * An id that no page has lifts the rules over those that a page may have for all highlights. Words and ground are always
 * set together and are opaque, so that they have their contrast whatever the page looks like; paper shows neither.
 */
function rule(as: LitAs, tone: Tone, weight: string): string {
  const [ink, ground] = highlightColours[as][tone];
  const line = as === "current" ? ground : ink;
  const declarations = {
    color: ink,
    "-webkit-text-fill-color": ink,
    "background-color": ground,
    // Dotted, for a line is a link's.
    "text-decoration": `underline dotted 2px ${line}`,
    "text-shadow": "none",
  };
  const body = Object.entries(declarations).map(([name, value]) => `${name}:${value}${weight}`);
  return `:not(#smallprint#smallprint)::highlight(${highlightName(as, tone)}){${body.join(";")}}`;
}

/** Marks the overlay's one element in the page. */
export const hostMark = "data-smallprint";
/**
 * The element is seen only while the extension's own style is there. In Firefox a script dies with its extension and can
 * no longer take it away; the style is taken away with the extension.
 */
const HOST = `[${hostMark}]{display:block!important}`;

function sheet(weight: "" | "!important"): string {
  const rules = kinds.flatMap((as) => tones.map((tone) => rule(as, tone, weight)));
  return `@media screen{${rules.join("")}${HOST}}`;
}

/**
 * The styles of lit words. The worker puts each into a frame with `scripting.insertCSS({target, ...style})` before it
 * puts the overlay there. Both are needed: Chromium paints no colours that only a user's sheet names, and in Firefox
 * only a user's sheet reaches into shadow trees. A page can neither see nor remove either.
 */
export const highlightStyles: readonly { css: string; origin: "AUTHOR" | "USER" }[] = [
  { css: sheet("!important"), origin: "AUTHOR" },
  { css: sheet(""), origin: "USER" },
];
