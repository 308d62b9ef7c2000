import { defineFact } from "../define-fact.ts";
import { clearanceRules, type Reading } from "./security-clearance/rules.ts";

/** Security clearance by the state: held now, to be obtained, or a plus. Background checks and BPSS are none. */
export const securityClearance = defineFact<
  "securityClearance",
  Reading,
  "required" | "obtainable" | "preferred"
>({
  kind: "securityClearance",
  rules: clearanceRules,
  resolve(candidates, { drop }) {
    const dropped = new Set<(typeof candidates)[number]>();
    for (const one of candidates) {
      const beside = candidates.filter(
        (other) =>
          other !== one &&
          other.at &&
          one.at &&
          other.at.passage === one.at.passage &&
          near(other.at, one.at),
      );
      const obtain = beside.find(({ item }) => item === "obtainable");
      const alternative = /\b(?:or|oder|ou|o)\b|\//i;
      const why =
        one.item === "needed" && obtain
          ? "it is enough to obtain it"
          : one.item === "held" && obtain?.at && one.at && alternative.test(between(one.at, obtain.at))
            ? "or to obtain it"
            : one.item !== "preferred" &&
                beside.some(({ item, at }) => item === "preferred" && at && one.at && overlap(at, one.at))
              ? "it is a wish"
              : null;
      if (why) {
        dropped.add(one);
        drop(one, why);
      }
    }
    const left = candidates.filter((one) => !dropped.has(one));
    for (const [reading, value] of [
      ["held", "required"],
      ["obtainable", "obtainable"],
      ["needed", "required"],
      ["preferred", "preferred"],
    ] as const) {
      const from = left.filter(({ item }) => item === reading);
      if (from.length > 0) return { value, from };
    }
    return null;
  },
});

interface Span {
  start: number;
  end: number;
  passage: { text: string; block: { start: number } };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** In the same clause or the next words. */
function near(a: Span, b: Span): boolean {
  return overlap(a, b) || !/[.;\n](?=\s|$)/.test(between(a, b));
}

/** The words from the begin of the earlier span to the end of the later one. */
function between(a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const { text, block } = a.passage;
  return text.slice(first.start - block.start, Math.max(first.end, second.end) - block.start);
}
