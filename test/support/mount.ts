import type { AxeResults } from "axe-core";
import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";

/** Draws a component into the document in place of what was there. */
export function mount(component: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("main"));
  act(() => render(component, root));
  return root;
}

/** Presses the button (or other control) of this accessible text. */
export function press(root: Element, text: string | RegExp): void {
  const found = [...root.querySelectorAll<HTMLElement>("button, summary, a")].find((control) => {
    const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
    return typeof text === "string" ? name.trim() === text : text.test(name);
  });
  if (!found) throw new Error(`nothing to press is called ${text}: ${root.textContent}`);
  act(() => found.click());
}

/** Sets a control by its label, as typing does. */
export function fill(root: Element, label: string, value: string): void {
  const found = [...root.querySelectorAll("label")].find((one) => one.textContent?.trim() === label);
  const control = found?.control;
  if (
    !(
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    )
  ) {
    throw new Error(`no field is called ${label}`);
  }
  act(() => {
    control.value = value;
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
    );
  });
}

/** What axe finds; colours and layout need a browser and are checked there. */
export async function axeFindings(root: Element): Promise<string[]> {
  const results: AxeResults = await axe.run(root, { rules: { "color-contrast": { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
