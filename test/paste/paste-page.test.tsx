// @vitest-environment jsdom
import { expect, test } from "vitest";
import { PastePage } from "../../src/paste/PastePage.tsx";
import { axeFindings, fill, mount, press } from "../support/mount.ts";

const POSTING = "Night Baker\nSorry, there is no relocation assistance for this job.\nCall for details.";

test("a pasted text is read like a page, and can be put right", async () => {
  const root = mount(<PastePage initial="" profile={{ version: 1 }} today="2025-07-01" now={() => 1} />);
  fill(root, "The posting’s text, from a mail or a PDF", POSTING);
  press(root, "Read");
  const row = () => root.querySelector('[data-kind="relocationAssistance"]')?.textContent ?? "";
  expect(row()).toContain("Not offered");
  expect(row()).toContain("no relocation assistance");
  press(root, /^Wrong\?Relocation help/);
  fill(root, "What it states", "offered");
  press(root, "Save");
  expect(root.querySelector("pre")?.textContent).toContain('"expected": "offered"');
  press(root, "Done");
  expect(row()).toMatch(/^Relocation helpOfferedyours/);
  expect(await axeFindings(root)).toEqual([]);
});

test("a text that was selected in a page is read at once", () => {
  const root = mount(
    <PastePage initial={POSTING} profile={{ version: 1 }} today="2025-07-01" now={() => 1} />,
  );
  expect(root.querySelector("textarea")?.value).toBe(POSTING);
  expect(root.querySelector('[data-kind="relocationAssistance"]')?.textContent).toContain("Not offered");
});
