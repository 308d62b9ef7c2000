import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

/**
 * Draws public/icons from smallprint.svg: dark lines for light toolbars, light lines for dark ones.
 * usage: tsx scripts/icons/draw.ts [path of a Chromium]
 */
const THEMES = {
  smallprint: { PAPER: "#ffffff", LINE: "#1f3a5f", MARK: "#f2b632" },
  "smallprint-dark": { PAPER: "#24324a", LINE: "#e8eefc", MARK: "#f2b632" },
};
const SIZES = [16, 32, 48, 128];

const source = readFileSync(join(import.meta.dirname, "smallprint.svg"), "utf8");
const out = join(import.meta.dirname, "../../public/icons");
mkdirSync(out, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const [name, colours] of Object.entries(THEMES)) {
  const drawing = Object.entries(colours).reduce(
    (svg, [word, colour]) => svg.replaceAll(word, colour),
    source,
  );
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: join(out, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
