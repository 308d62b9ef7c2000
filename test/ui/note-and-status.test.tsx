// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { NoteField } from "../../src/ui/NoteField.tsx";
import { StatusPicker } from "../../src/ui/StatusPicker.tsx";
import { axeFindings, fill, mount } from "../support/mount.ts";

test("a note is told at every keystroke", async () => {
  const onNote = vi.fn();
  const root = mount(<NoteField id="a" note="old" state="saved" onNote={onNote} />);
  fill(root, "Your note", "older");
  expect(onNote).toHaveBeenCalledWith("older");
  expect(root.querySelector("[role=status]")?.textContent).toBe("Saved");
  expect(await axeFindings(root)).toEqual([]);
});

test("news never replaces what is being typed; another job's note does", () => {
  const root = mount(<NoteField id="a" note="mine" state="idle" onNote={() => {}} />);
  const field = root.querySelector("textarea");
  if (!field) throw new Error("no field");
  act(() => field.focus());
  act(() => fill(root, "Your note", "mine and more"));
  expect(field.value).toBe("mine and more");
});

test("a failure says why and leaves what was typed", () => {
  const root = mount(
    <NoteField id="a" note="x" state="failed" problem="The disk is full." onNote={() => {}} />,
  );
  expect(root.textContent).toContain("The disk is full.");
  expect(root.querySelector("textarea")?.value).toBe("x");
});

test("a status is chosen by name, and can be none again", async () => {
  const onStatus = vi.fn();
  const root = mount(<StatusPicker status="applied" onStatus={onStatus} />);
  const select = root.querySelector("select");
  if (!select) throw new Error("no picker");
  act(() => {
    select.value = "";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(onStatus).toHaveBeenCalledWith(null);
  expect(await axeFindings(root)).toEqual([]);
});
