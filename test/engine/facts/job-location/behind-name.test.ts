import { expect, test } from "vitest";
import { readKind } from "../../../../src/engine/extract.ts";
import { jobLocation } from "../../../../src/engine/facts/job-location.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";

/** A line in the head of the page. */
function read(line: string): unknown {
  const snapshot = snapshotOf(line);
  const blocks = snapshot.blocks.map((block) => ({ ...block, area: "header" as const }));
  return readKind(jobLocation, { ...snapshot, blocks }, "2026-01-01")?.value ?? null;
}

test.each([
  ["Quill Works - Leeds", ["Leeds"]],
  ["Quill Works, Austin, TX", ["Austin"]],
  ["Quill Works (Singapore)", ["Singapore"]],
  ["The Quill Works, downtown Austin, TX", ["Austin"]],
])("a head's line says who and where: %s", (line, places) => {
  expect(read(line)).toEqual(places);
});

test.each(["Remote, United States", "Quill Works - Binders of Books", "Full-time, remote in Canada"])(
  "a head's line says no place: %s",
  (line) => {
    expect(read(line)).toBeNull();
  },
);
