import { readFileSync } from "node:fs";
import * as z from "zod/mini";

const Json = z.record(z.string(), z.unknown());
export type Json = z.infer<typeof Json>;

/** A labelled page or text. */
export interface Sample {
  id: string;
  url: string;
  /** `posting`, `negative`, ...; "posting" for texts. */
  kind: string;
  html: string;
  /** Empty when there are no labels. */
  labels: Json;
}

/** Reads a list of samples and joins them with their labels. */
export function readSamples(listFile: string, labelsFile: string): Sample[] {
  const labels = new Map(linesOf(labelsFile).map((line) => [line.id, line]));
  return linesOf(listFile).map((line) => ({
    id: text(line.id),
    url: text(line.url),
    kind: text(line.kind) || "posting",
    html: text(line.html),
    labels: labels.get(line.id) ?? {},
  }));
}

const linesOf = (file: string): Json[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => z.parse(Json, JSON.parse(line)));

export const text = (value: unknown): string => (typeof value === "string" ? value : "");
