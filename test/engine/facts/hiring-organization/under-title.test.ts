import { describe, expect, test } from "vitest";
import { readKind } from "../../../../src/engine/extract.ts";
import { hiringOrganization } from "../../../../src/engine/facts/hiring-organization.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";

/** The first line is the title; the second stands under it in the head of the page. */
function read(lines: string): string | null {
  const snapshot = snapshotOf(lines);
  const [first, second] = snapshot.blocks;
  if (!first || !second) throw new Error("two lines at least");
  const blocks = snapshot.blocks.map((block, index) =>
    index < 2 ? { ...block, area: "header" as const } : block,
  );
  const marks = [{ property: "title" as const, start: first.start, end: first.end, by: "generic" }];
  return readKind(hiringOrganization, { ...snapshot, blocks, marks }, "2026-01-01")?.value ?? null;
}

describe("the employer in the line under the title", () => {
  test.each([
    ["Binder\nQuill Works\nYou bind books.", "Quill Works"],
    ["Binder\nQuill Works - Leeds\nYou bind books.", "Quill Works"],
    ["Binder\nQuill Works, Leeds\nYou bind books.", "Quill Works"],
    ["Binder\nQuill Works · Austin, TX · Full-time\nYou bind books.", "Quill Works"],
    ["Binder\nQuill Works (Singapore)\nYou bind books.", "Quill Works"],
    ["Binder\nThe Quill Works, downtown Austin, TX\nYou bind books.", "The Quill Works"],
    ["Binder\nQuill & Sons, Inc.\nYou bind books.", "Quill & Sons, Inc."],
    ["Binder\nQuill Works s.r.o. – Brno – plný úvazek\nYou bind books.", "Quill Works s.r.o."],
    ["Binder\nQUILL – Works AG - 22145, Hamburg, DE\nYou bind books.", "QUILL – Works AG"],
    ["Binder\nQuill - 59 - LILLE\nYou bind books.", "Quill"],
    ["Binder\nQuill\nWrite to jobs@quill.example.", "Quill"],
    ["Binder\nUniversity of Leeds\nYou bind books.", "University of Leeds"],
    ["Binder\nLos Quills Works\nYou bind books.", "Los Quills Works"],
    ["Binder\nQuill\n2 to 4 yrs\nYou bind books.", "Quill"],
    ["Binder\nQuill\n$50,000 a year\nYou bind books.", "Quill"],
    ["Binder\nQW\nAustin, TX\nQW offers books. Quill Works, Inc. is an equal opportunity employer.", "QW"],
    ["Binder\nQuill | Leeds\nQuill binds books. At Quill, we read.", "Quill"],
    ["Binder\nQuill Works - Leeds\nAt Quill, we bind. Quill is kind. Quill grows.", "Quill Works"],
  ])("names it: %s", (lines, name) => {
    expect(read(lines)).toBe(name);
  });
  test.each([
    "Binder\nData Science - Austin, TX\nYou bind books.",
    "Binder\nVertrieb, Berlin\nYou bind books.",
    "Binder\nReus, Tarragona · Presencial\nYou bind books.",
    "Binder\nCustomer Success\nYou bind books.",
    "Binder\nFull Time\nYou bind books.",
    "Binder\nLeeds, United Kingdom\nYou bind books.",
    "Binder\nQuill\nYou bind books.",
    "Binder\nPosted November 2, 2026\nYou bind books.",
    "Binder\nSenior Engineer\nYou bind books.",
    "Binder\n20k-30k EUR\nYou bind books.",
  ])("is none: %s", (lines) => {
    expect(read(lines)).toBeNull();
  });
});
