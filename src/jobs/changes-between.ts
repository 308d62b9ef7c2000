import { type Fact, factOf } from "../engine/extraction.ts";
import { factKinds } from "../engine/values.ts";
import type { Capture, Change } from "./saved-job.ts";

/**
 * What a later capture says otherwise, fact by fact, both sides with their quotes. The same value in other words
 * is no change.
 * @param wasClosed whether the job was known to be closed before `after`
 */
export function changesBetween(before: Capture, after: Capture, wasClosed: boolean): Change[] {
  const changes: Change[] = [];
  const { at } = after;
  const closed = after.extraction.closed;
  if (closed && !wasClosed) changes.push({ type: "closed", evidence: closed, at });
  if (!closed && (wasClosed || postedLater(before, after))) changes.push({ type: "reposted", at });
  for (const kind of factKinds) {
    const [old, now] = [factOf(before.extraction, kind), factOf(after.extraction, kind)];
    if (sameValue(old, now)) continue;
    changes.push({
      type: "fact",
      kind,
      before: old ?? null,
      beforeAt: before.at,
      after: now ?? null,
      at,
    });
  }
  return changes;
}

function postedLater(before: Capture, after: Capture): boolean {
  const [old, now] = [before, after].map(({ extraction }) => factOf(extraction, "datePosted")?.value);
  return old !== undefined && now !== undefined && now > old;
}

/** Whether two facts of a kind state the same: lists as sets, objects by their fields. */
export function sameValue(a: Fact | undefined, b: Fact | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonical(a.value) === canonical(b.value));
}

/** One text for equal values, whatever the order of their keys and items. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).map(([name, field]) => `${name}:${canonical(field)}`);
  return `{${fields.sort().join()}}`;
}
