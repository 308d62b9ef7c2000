// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { SitesSection } from "../../src/ui/SitesSection.tsx";
import { axeFindings, fill, mount, press } from "../support/mount.ts";

const EVERYWHERE = "*://*/*";

function section(allowed: string[], answer = true) {
  const onAllow = vi.fn(async (_: string) => answer);
  const onTakeBack = vi.fn(async (_: string) => {});
  const root = mount(
    <SitesSection
      listed={["*://*.greenhouse.io/*"]}
      allowed={allowed}
      everywhere={EVERYWHERE}
      patternOf={(typed) => (typed.includes(".") ? `*://${typed}/*` : null)}
      onAllow={onAllow}
      onTakeBack={onTakeBack}
    />,
  );
  return { root, onAllow, onTakeBack };
}
const submit = async (root: Element) => {
  press(root, "Allow");
  await act(async () => {});
};

test("a site is allowed by its name; what is no site says so and asks for nothing", async () => {
  const { root, onAllow } = section([]);
  fill(root, "Always read on this site", "nonsense");
  await submit(root);
  expect(onAllow).not.toHaveBeenCalled();
  expect(root.textContent).toContain("That is no website");
  fill(root, "Always read on this site", "careers.kew.example");
  await submit(root);
  expect(onAllow).toHaveBeenCalledWith("*://careers.kew.example/*");
  expect(root.textContent).toContain("careers.kew.example: allowed.");
});

test("a refusal is told, and nothing is claimed", async () => {
  const { root } = section([], false);
  fill(root, "Always read on this site", "careers.kew.example");
  await submit(root);
  expect(root.textContent).toContain("nothing has changed");
});

test("what was allowed is taken back with one press", async () => {
  const { root, onTakeBack } = section(["*://careers.kew.example/*", EVERYWHERE]);
  press(root, /Take back/);
  await act(async () => {});
  expect(onTakeBack).toHaveBeenCalledWith("*://careers.kew.example/*");
  expect(root.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked).toBe(true);
});

test("axe finds nothing", async () => {
  expect(await axeFindings(section(["*://careers.kew.example/*"]).root)).toEqual([]);
});
