import type { Dom } from "./dom.ts";

const LONGEST_SHEET = 500_000;
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SHOWS = /(?:^|;)\s*display\s*:\s*(?!none)/i;
const SIMPLE = /^[.#][\w-]+$/;

/**
 * The classes (`.x`) and ids (`#x`) that the page's own `<style>` sheets hide by a rule of one simple selector, and that
 * no other such rule shows. Rules inside at-rules depend on the device and are passed over.
 */
export function hidingRules(dom: Dom, root: Element): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const sheet of dom.findAll(root, "style")) {
    const text = dom
      .textOf(sheet)
      .slice(0, LONGEST_SHEET)
      .replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [selectors, body] of topRules(text)) {
      const into = HIDES.test(body) ? hidden : SHOWS.test(body) ? shown : null;
      if (!into) continue;
      for (const selector of selectors.split(","))
        if (SIMPLE.test(selector.trim())) into.add(selector.trim());
    }
  }
  for (const selector of shown) hidden.delete(selector);
  return hidden;
}

/** The rules that stand outside at-rules: selectors and declarations. */
function* topRules(sheet: string): Generator<[selectors: string, body: string]> {
  let at = 0;
  while (at < sheet.length) {
    const open = sheet.indexOf("{", at);
    if (open < 0) return;
    const selectors = sheet
      .slice(at, open)
      .replace(/^[\s\S]*;/, "")
      .trim();
    let close = sheet.indexOf("}", open);
    if (close < 0) return;
    if (selectors.startsWith("@")) {
      let depth = 1;
      for (close = open + 1; close < sheet.length && depth > 0; close++)
        depth += sheet[close] === "{" ? 1 : sheet[close] === "}" ? -1 : 0;
      at = close;
      continue;
    }
    yield [selectors, sheet.slice(open + 1, close)];
    at = close + 1;
  }
}
