import type { TestPage } from "./test-browser.ts";

const COUNT = `document.querySelector(".search-count")?.textContent ?? ""`;
export const ready = `performance.getEntriesByName("all-rows").length > 0`;

/** Imports a file through the dialog, up to its preview; returns what the preview, or the fault, says. */
export async function previewImport(page: TestPage, name: string, text: string): Promise<string> {
  await press(page, "Import");
  await page.until(`document.querySelector("dialog input[type=file]") !== null`);
  await page.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const input = document.querySelector("dialog input[type=file]");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
  await page.until(`document.querySelector("dialog .plan, dialog .dialog-fault, dialog .mapping") !== null`);
  return String(await page.evaluate(`document.querySelector("dialog").textContent`));
}

/** Presses the button of this text; in the dialog when one is open. */
export async function press(page: TestPage, text: string): Promise<void> {
  const found = `[...(document.querySelector("dialog[open] .dialog-body") ?? document).querySelectorAll("button")]
    .find((one) => one.textContent.trim() === ${JSON.stringify(text)} && !one.disabled)`;
  await page.until(`${found} !== undefined`);
  await page.evaluate(`void ${found}.click()`);
}

/** Types a search. */
export async function search(page: TestPage, text: string): Promise<void> {
  await input(page, "input[type=search]", text);
}

/** Puts text into a field as typing does. */
export async function input(page: TestPage, selector: string, text: string): Promise<void> {
  await page.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  await page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
}

/** Opens the first job of the list and waits for its details. */
export async function openFirst(page: TestPage): Promise<void> {
  await page.until(`document.querySelector(".job-row") !== null`);
  await page.evaluate(`void document.querySelector(".job-row").click()`);
  await page.until(`document.querySelector(".detail .history") !== null`);
}

export const counted = (text: string) => `(${COUNT}).startsWith(${JSON.stringify(text)})`;

/** Writes a note on the first job and waits until the page says that it is saved. */
export async function writeNote(page: TestPage, note: string): Promise<void> {
  await openFirst(page);
  await input(page, ".note-field textarea", note);
  await page.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
}
