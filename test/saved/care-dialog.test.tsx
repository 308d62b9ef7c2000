// @vitest-environment jsdom

import { act } from "preact/test-utils";
import { beforeAll, expect, test, vi } from "vitest";
import { type Care, CareDialog } from "../../src/saved/CareDialog.tsx";
import type { Backup } from "../../src/storage/care.ts";
import { axeFindings, fill, mount } from "../support/mount.ts";

// jsdom draws no top layer.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
});

const BACKUP: Backup = { on: false, file: "Smallprint/smallprint-backup.json", lastAt: null, problem: "" };
const FILE = "File in the downloads folder";

async function dialog(given: Partial<Care> = {}, backup = BACKUP) {
  const care = {
    read: async () => ({ reminds: false, backup }),
    setReminders: vi.fn(async (on: boolean) => on),
    setBackup: vi.fn(async (on: boolean) => ({ ...backup, on })),
    setFile: vi.fn(async (_: string) => {}),
    backUpNow: vi.fn(async () => ({ ...backup, lastAt: 5 })),
    ...given,
  };
  const root = mount(<CareDialog care={care} onClose={() => {}} />);
  await act(async () => {});
  const box = (text: string) =>
    [...root.querySelectorAll("label")].find((label) => label.textContent?.includes(text))?.control;
  const tick = async (text: string) => act(async () => box(text)?.click());
  const now = () => root.querySelector<HTMLButtonElement>(".dialog-actions button");
  return { root, care, box, tick, now };
}

test("both are off, and nothing can be written before the backup is on", async () => {
  const { box, now } = await dialog();
  expect([box("Remind"), box("backup")]).toMatchObject([{ checked: false }, { checked: false }]);
  expect(now()?.disabled).toBe(true);
});

test("a permission that was not given is told, and the box stays empty", async () => {
  const { root, box, tick } = await dialog({ setReminders: async () => false });
  await tick("Remind");
  expect(root.querySelector("[role=alert]")?.textContent).toContain("stays off");
  expect(box("Remind")).toMatchObject({ checked: false });
});

test.each(["../out.json", "/etc/jobs.json", "jobs.txt", "C:\\jobs.json", "a/../../b.json", ".hidden.json"])(
  "%s is no name of a backup and is not kept",
  async (name) => {
    const { root, care, tick, now } = await dialog();
    await tick("backup");
    fill(root, FILE, name);
    expect(care.setFile).not.toHaveBeenCalled();
    expect(now()?.disabled).toBe(true);
    expect(root.textContent).toContain("Name a file that ends in .json");
    fill(root, FILE, "jobs/mine.json");
    expect(care.setFile).toHaveBeenCalledWith("jobs/mine.json");
    expect(now()?.disabled).toBe(false);
  },
);

test("what went wrong with the last backup is told", async () => {
  const { root } = await dialog({}, { ...BACKUP, on: true, problem: "space" });
  expect(root.querySelector("[role=status]")?.textContent).toContain("no room left on the disk");
});

test("axe finds nothing", async () => {
  expect(await axeFindings((await dialog()).root)).toEqual([]);
});
