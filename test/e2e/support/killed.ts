import type { Browser } from "puppeteer-core";

/** SIGKILL to a browser, and the wait until it is gone. */
export async function killed(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error("no browser process");
  const gone = new Promise((resolve) => process.once("exit", resolve));
  process.kill("SIGKILL");
  await gone;
}
