import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { highlightColours, highlightStyles } from "../../../src/content/overlay/highlight-style.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../../src/ui/tokens.css"), "utf8");
const token = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(highlightColours))("words lit as %s", (as, { light, dark }) => {
  test("stand at least 4.5:1 on their ground, on light and dark pages", () => {
    expect(contrast(...light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(...dark)).toBeGreaterThanOrEqual(4.5);
  });

  test("have the colours of the extension's own pages", () => {
    const [ink, ground] = as === "current" ? ["accent-ink", "accent"] : [as, `${as}-soft`];
    expect(token(ink)).toEqual([light[0], dark[0]]);
    expect(token(ground)).toEqual([light[1], dark[1]]);
  });
});

test("paper shows no highlights", () => {
  for (const { css } of highlightStyles) expect(css).toMatch(/^@media screen\{.*\}$/);
});
