import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { TestFrame } from "./test-browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in a page as it is shown, colours and all. */
export async function axeFindings(page: TestFrame): Promise<string[]> {
  await page.evaluate(`(() => { ${axe} })()`);
  const found = await page.evaluate(
    `axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  );
  return Array.isArray(found) ? found.map(String) : [];
}
