import type { TestPage } from "./test-browser.ts";

/** The list to choose from whose label starts with a text. */
const listNamed = (label: string) => `[...document.querySelectorAll("label")]
  .find(({ textContent }) => textContent.startsWith(${JSON.stringify(label)}))?.control`;

/** Chooses a value from a list, as a hand does. */
export async function chooseOption(page: TestPage, label: string, value: string): Promise<void> {
  await page.until(`${listNamed(label)}?.matches("select") === true`);
  await page.evaluate(`((list) => {
    list.value = ${JSON.stringify(value)};
    list.dispatchEvent(new Event("change", { bubbles: true }));
  })(${listNamed(label)})`);
}
