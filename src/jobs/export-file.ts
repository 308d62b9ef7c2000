import * as z from "zod/mini";
import { linesOf } from "./json-lines.ts";
import { migrated } from "./migrations.ts";
import { type SavedJob, SHAPE_VERSION, Tombstone } from "./saved-job.ts";
import type { Steps } from "./steps.ts";

export const FORMAT = "smallprint-jobs";

/** What a file of saved jobs holds; the format is described in docs/export-format.md. */
export interface Contents {
  jobs: SavedJob[];
  deleted: Tombstone[];
}

/** Why a file cannot be read: what is wrong, and on which line (counted from 1). Nothing of it is used. */
export type FileFault =
  | { fault: "not-json"; line: number; found: string }
  | { fault: "not-ours" }
  | { fault: "newer" }
  | { fault: "bad-job" | "bad-deletion"; line: number; field: string }
  | { fault: "twice"; line: number; id: string };

/** The parts of an export, one job a line, so that a big file can be put together and told about piece by piece. */
export function* exportParts(
  jobs: Iterable<SavedJob>,
  deleted: readonly Tombstone[],
  at: number,
): Generator<string> {
  yield `{"format":"${FORMAT}","version":${SHAPE_VERSION},"exportedAt":"${new Date(at).toISOString()}","jobs":[`;
  let first = true;
  for (const job of jobs) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(job)}`;
    first = false;
  }
  yield `\n],"deleted":[${deleted.map((tombstone) => `\n${JSON.stringify(tombstone)}`).join(",")}\n]}\n`;
}

const Envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  jobs: z.array(z.unknown()),
  deleted: z.array(z.unknown()),
});

/** Reads a file of saved jobs of any version up to today's, or tells what is wrong with it. */
export function* readExport(text: string): Steps<Contents | FileFault> {
  const plain = text.replace(/^\uFEFF/, "");
  const parsed = parseJson(plain);
  if (parsed === undefined) {
    const where = linesOf(plain, "jobs");
    return "fault" in where
      ? { fault: "not-json", ...where.fault }
      : { fault: "not-json", line: 1, found: "" };
  }
  const envelope = z.safeParse(Envelope, parsed);
  if (!envelope.success) return { fault: "not-ours" };
  const { version, jobs, deleted } = envelope.data;
  if (version > SHAPE_VERSION) return { fault: "newer" };
  if (version < 1) return { fault: "not-ours" };
  const lineOf = (list: "jobs" | "deleted", place: number) => {
    const where = linesOf(plain, list);
    return ("lines" in where ? where.lines[place] : undefined) ?? 1;
  };
  const contents: Contents = { jobs: [], deleted: [] };
  const seen = new Set<string>();
  for (const [place, job] of jobs.entries()) {
    const read = jobOrField(job, version);
    if (typeof read === "string") return { fault: "bad-job", line: lineOf("jobs", place), field: read };
    if (seen.has(read.id)) return { fault: "twice", line: lineOf("jobs", place), id: read.id };
    seen.add(read.id);
    contents.jobs.push(read);
    yield contents.jobs.length;
  }
  for (const [place, entry] of deleted.entries()) {
    const tombstone = z.safeParse(Tombstone, entry);
    if (!tombstone.success) {
      return {
        fault: "bad-deletion",
        line: lineOf("deleted", place),
        field: fieldOf(tombstone.error),
      };
    }
    contents.deleted.push(tombstone.data);
  }
  return contents;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jobOrField(job: unknown, version: number): SavedJob | string {
  try {
    return migrated(job, version);
  } catch (error) {
    return error instanceof z.core.$ZodError ? fieldOf(error) : "";
  }
}

const fieldOf = (error: z.core.$ZodError): string => error.issues[0]?.path.map(String).join(".") ?? "";
