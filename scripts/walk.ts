import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { litTexts } from "../test/e2e/support/lit.ts";
import {
  announced,
  factHead,
  factsShown,
  openFacts,
  type ToolbarButton,
} from "../test/e2e/support/popup-steps.ts";
import { openFirst, ready } from "../test/e2e/support/saved-page-steps.ts";
import type { TestBrowser, TestPage } from "../test/e2e/support/test-browser.ts";
import { until } from "../test/e2e/support/until.ts";
import type { SampleSite } from "./sample-site.ts";

const out = join(import.meta.dirname, "../out");
const NOTE = ".saved-half .note-field textarea";
const TOGGLE = ".popup-bar button[aria-pressed]";

const LIT_IN_SIGHT = `[...CSS.highlights.values()].flatMap((ranges) => [...ranges]).some((range) => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})`;

/**
 * The main job as a user goes through it, without a screen: prints what was found as a table, and writes pictures of
 * what a user would see to `out/`.
 */
export async function walk(browser: TestBrowser, site: SampleSite, address: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const shoot = async (page: TestPage, name: string) => {
    const path = join(out, `${name}.png`);
    await page.screenshot(path);
    console.log(`  picture: ${relative(process.cwd(), path)}`);
  };
  const isSample = address === site.address("internship");

  console.log(`\n${address}`);
  const page = await browser.open(address);
  if (isSample) tell(await announced({ browser }, page));

  let popup = await openFacts({ browser }, page);
  const facts = await factsShown(popup);
  console.table(Object.entries(facts).map(([fact, value]) => ({ fact, value })));
  await shoot(popup, "popup-light");
  await browser.setScheme("dark");
  await shoot(popup, "popup-dark");
  await browser.setScheme("light");

  const kind = "baseSalary" in facts ? "baseSalary" : Object.keys(facts)[2];
  if (kind !== undefined) {
    await popup.click(factHead(kind));
    const texts = await until(
      () => litTexts(page),
      (found) => found.length > 0,
      "the words are lit",
    );
    await page.until(LIT_IN_SIGHT);
    await settled(page);
    console.log(`\nThe words that state it, lit in the page: ${texts.map((text) => `“${text}”`).join(", ")}`);
    await shoot(page, "page-with-lit-evidence");
    await shoot(popup, "popup-evidence");
  }

  console.log("\nA note, which saves the posting");
  await popup.click(NOTE);
  await popup.type("Ask which team sits in Seattle");
  await popup.until(`document.querySelector(".note-field-state").dataset.state === "saved"`);
  await shoot(popup, "popup-note");

  console.log("\nThe overlay, turned on for this site");
  await popup.click(TOGGLE);
  await popup.until(`document.querySelector("${TOGGLE}").ariaPressed === "true"`);
  await popup.close();
  await until(
    () => litTexts(page),
    (found) => found.length > 3,
    "all evidence is lit",
  );
  await settled(page);
  await shoot(page, "overlay");
  await sideBySide(browser, "page-with-lit-evidence", "popup-light", "popup-and-page");

  if (isSample) {
    console.log("\nA page that is no posting");
    const other = await browser.open(site.address("article"));
    await shoot(other, "page-that-is-no-posting");
    popup = await browser.clickToolbar(other);
    await popup.until(`document.querySelector(".state-noPosting") !== null`);
    await shoot(popup, "popup-that-is-no-posting");
    await popup.close();
    // From here on the posting is gone.
    site.takeDown("boards.greenhouse.io/pinterest/jobs/6834021");
  }

  console.log("\nThe saved jobs, with the evidence kept");
  const list = await browser.openExtension("src/saved/index.html");
  await list.until(ready);
  await openFirst(list);
  await list.until(`document.querySelector(".stored-facts blockquote") !== null`);
  await shoot(list, "saved-jobs");
  const quotes = await list.evaluate(`document.querySelectorAll(".stored-facts blockquote").length`);
  console.log(`${quotes} quotes can be read without the page.`);
}

/** One picture of the page with the popup where the browser shows it: the one in the README. */
async function sideBySide(browser: TestBrowser, under: string, over: string, name: string): Promise<void> {
  const [back, front] = await Promise.all(
    [under, over].map((one) => readFile(join(out, `${one}.png`), "base64")),
  );
  const page = await browser.open("about:blank");
  await page.evaluate(`(async () => {
    const [back, front] = ["${back}", "${front}"].map((data) =>
      Object.assign(new Image(), { src: "data:image/png;base64," + data }));
    document.body.style.margin = "0";
    front.style.cssText = "position: absolute; right: 24px; top: 16px; border-radius: 8px; box-shadow: 0 4px 24px #0006";
    document.body.append(back, front);
    await Promise.all([back.decode(), front.decode()]);
  })()`);
  await page.screenshot(join(out, `${name}.png`));
  await page.close();
}

/** Waits until a page that scrolls has come to rest. */
async function settled(page: TestPage): Promise<void> {
  let before: unknown = null;
  const hasStayed = (now: unknown) => {
    const stays = now === before;
    before = now;
    return stays;
  };
  await until(
    () => page.evaluate("new Promise(requestAnimationFrame).then(() => scrollY)"),
    hasStayed,
    "the page rests",
  );
}

function tell({ badge, title }: ToolbarButton): void {
  console.log(`The toolbar button says: ${badge}\n  ${title.replaceAll("\n", "\n  ")}`);
}
