/** Figures of one run: a median with the value that 95 of 100 stay under. */
export interface Figures {
  median: number;
  p95: number;
}

/** @throws RangeError when there is nothing to sum up */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [median, p95] = [at(0.5), at(0.95)];
  if (median === undefined || p95 === undefined) throw new RangeError("no figures");
  return { median, p95 };
}

/** Two digits that count: 0.042, 1.3, 118. */
export const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value === 0 ? "0" : String(Number(value.toPrecision(2)));

/** A table in Markdown; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n");
}
