import browser from "webextension-polyfill";

/** Opens the popup. Where the browser does not let the worker do that, the user's next click on the button does. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => {});
}
