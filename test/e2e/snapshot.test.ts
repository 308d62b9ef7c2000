import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { beforeAll, expect, test } from "vitest";
import type { SamplePage } from "../../scripts/sample-site.ts";
import { capture } from "../../src/page/capture.ts";
import { bundleOf } from "./support/bundle.ts";
import { inEachBrowser } from "./support/session.ts";

/** Pages without scripts of their own: Node runs none. */
const PAGES: readonly SamplePage[] = [
  "internship",
  "structured",
  "german",
  "french",
  "rightToLeft",
  "dark",
  "closed",
];

let bundle: string;
beforeAll(async () => {
  bundle = await bundleOf(join(import.meta.dirname, "support/capture-in-page.ts"));
});

inEachBrowser("what the command line reads is what the extension reads", (session) => {
  test.each(PAGES)("%s", async (name) => {
    const address = session.site.address(name);
    const page = await session.browser.open(address);
    await page.evaluate(`(() => { ${bundle} })()`);
    const html = await page.evaluate("fetch(location.href).then((answer) => answer.text())");
    const { window } = new JSDOM(String(html), { url: address, virtualConsole: new VirtualConsole() });
    expect(await page.evaluate("captureInPage()")).toEqual(
      JSON.parse(JSON.stringify(capture(window.document, address))),
    );
  });
});
