// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { PopupBar } from "../../src/ui/PopupBar.tsx";
import { axeFindings, mount, press } from "../support/mount.ts";

const events = { isLit: null, onLight: vi.fn(), onSave: vi.fn(), onSavedJobs: vi.fn(), onSituation: vi.fn() };
const buttons = (root: Element) => [...root.querySelectorAll("button")].map((one) => one.textContent);

test("a posting can be saved, once", () => {
  const root = mount(<PopupBar isSaved={false} {...events} />);
  press(root, "Save");
  expect(events.onSave).toHaveBeenCalledOnce();
  expect(mount(<PopupBar isSaved {...events} />).querySelector("button")).toHaveProperty("disabled", true);
});

test("without a posting there is nothing to save, but the saved jobs are there", () => {
  const root = mount(<PopupBar isSaved={null} {...events} />);
  expect(buttons(root)).toEqual(["Saved jobs", "My situation"]);
  press(root, "Saved jobs");
  expect(events.onSavedJobs).toHaveBeenCalledOnce();
});

test("the evidence is lit and put out again", () => {
  const root = mount(<PopupBar isSaved={false} {...events} isLit={false} />);
  press(root, "Highlights");
  expect(events.onLight).toHaveBeenLastCalledWith(true);
  const lit = mount(<PopupBar isSaved={false} {...events} isLit />);
  expect(lit.querySelector("[aria-pressed]")?.getAttribute("aria-pressed")).toBe("true");
  press(lit, "Highlights");
  expect(events.onLight).toHaveBeenLastCalledWith(false);
});

test("axe finds nothing", async () => {
  expect(await axeFindings(mount(<PopupBar isSaved={false} {...events} />))).toEqual([]);
});
