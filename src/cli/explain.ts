import type { Trace } from "../engine/extract.ts";
import type { Extraction } from "../engine/extraction.ts";
import { quoteOf } from "../engine/normal-form.ts";
import { factKinds } from "../engine/values.ts";

const LONGEST_QUOTE = 100;

/** How the facts came about, a line for each reading, kind by kind: what was used, dropped and why, or refused by its rule. */
export function explained(trace: readonly Trace[], { facts, conditions, conflicts }: Extraction): string[] {
  const lines = factKinds.flatMap((kind) => {
    const readings = trace.filter((reading) => reading.kind === kind);
    const fact = facts.find((one) => one.kind === kind);
    const value = fact
      ? JSON.stringify(fact.value)
      : readings.length > 0
        ? "not stated"
        : "not stated, nothing was considered";
    return [`${kind}: ${value}`, ...counted(readings.map(lineOf)).map((line) => `  ${line}`)];
  });
  return [
    ...lines,
    ...conditions.map(({ fact, evidence }) => `condition on ${fact}: ${quoted(quoteOf(evidence))}`),
    ...conflicts.map(
      ({ facts: kinds, evidence }) =>
        `conflict in ${kinds.join(", ")}: ${evidence.map((one) => quoted(quoteOf(one))).join(" against ")}`,
    ),
  ];
}

/** Equal lines once, with how many there are. */
function counted(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line));
}

function lineOf({ outcome, rule, quote, item, why }: Trace): string {
  const start = `${outcome} ${quoted(quote)} by ${rule}`;
  if (outcome === "refused") return start;
  return `${start} as ${JSON.stringify(item)}${why === undefined ? "" : `: ${why}`}`;
}

function quoted(words: string): string {
  const plain = words.replaceAll(/\s+/g, " ");
  return `"${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain}"`;
}
