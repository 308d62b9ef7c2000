// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { Profile } from "../../src/fit/profile.ts";
import { SituationSection } from "../../src/ui/SituationSection.tsx";
import { Welcome } from "../../src/ui/Welcome.tsx";
import { axeFindings, fill, mount, press } from "../support/mount.ts";

const settle = () => act(async () => {});
function section(initial: Profile = { version: 1 }) {
  const onSave = vi.fn(async (_: Profile) => {});
  const onErase = vi.fn(async () => {});
  const root = mount(<SituationSection initial={initial} onSave={onSave} onErase={onErase} />);
  return { root, onSave, onErase };
}

describe("my situation", () => {
  test("each field counts as soon as it is filled in, and the rest stays empty", async () => {
    const { root, onSave } = section();
    fill(root, "City", "Denver");
    await settle();
    expect(onSave).toHaveBeenLastCalledWith({ version: 1, home: { city: "Denver" } });
    fill(root, "Highest degree, done or in progress", "doctorate");
    await settle();
    fill(root, "It is", "studying");
    await settle();
    fill(root, "Graduation (YYYY-MM)", "2025-11");
    await settle();
    expect(onSave).toHaveBeenLastCalledWith({
      version: 1,
      home: { city: "Denver" },
      education: { level: "doctorate", done: false, graduation: "2025-11" },
    });
    expect(root.textContent).toContain("Saved on this device.");
  });

  test("an emptied field is gone, and half a date is not kept", async () => {
    const { root, onSave } = section({ version: 1, home: { city: "Denver" }, officeDays: 2 });
    fill(root, "City", "");
    await settle();
    expect(onSave).toHaveBeenLastCalledWith({ version: 1, officeDays: 2 });
    fill(root, "From (YYYY-MM)", "2025-1");
    await settle();
    expect(onSave).toHaveBeenLastCalledWith({ version: 1, officeDays: 2 });
  });

  test("erase takes one click and empties the form", async () => {
    const { root, onErase } = section({ version: 1, home: { city: "Denver" } });
    press(root, "Erase");
    await settle();
    expect(onErase).toHaveBeenCalledOnce();
    expect(root.textContent).toContain("Erased. Nothing of it is kept.");
    expect([...root.querySelectorAll("input")].filter((input) => input.value === "Denver")).toEqual([]);
  });

  test("axe finds nothing", async () => {
    expect(
      await axeFindings(
        section({ version: 1, mayWorkIn: ["US", "CA"], education: { level: "master", done: false } }).root,
      ),
    ).toEqual([]);
  });
});

test("axe finds nothing on the first-run page", async () => {
  expect(await axeFindings(mount(<Welcome logo="" situationHref="#" />))).toEqual([]);
});
