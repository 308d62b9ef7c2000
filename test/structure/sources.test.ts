import { expect, test } from "vitest";
import { codeOf, filesBelow } from "./source-files.ts";

const sources = filesBelow("src", ".ts", ".tsx");

/** Lines of the sources that match, with their place. */
const linesWith = (pattern: RegExp, files: readonly string[]) =>
  files.flatMap((file) =>
    codeOf(file)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );

test("text becomes markup or code nowhere", () => {
  const ways =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\b|\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*["'`]/;
  expect(linesWith(ways, sources)).toEqual([]);
});

test("nothing leaves the extension", () => {
  const ways = /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|WebTransport)\b/;
  expect(linesWith(ways, sources)).toEqual([]);
});

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\(/i;
/** A shadow is black in light and dark alike. */
const SHADOW = /rgb\(0 0 0 \/ [\d.]+%?\)/g;

test("colours stand in tokens.css alone", () => {
  const sheets = filesBelow("src", ".css").filter((file) => file !== "src/ui/tokens.css");
  const wrong = sheets.flatMap((file) =>
    codeOf(file)
      .split("\n")
      .flatMap((line, index) =>
        COLOUR.test(line.replaceAll(SHADOW, "")) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(wrong).toEqual([]);
});

test("no test waits for time to pass", () => {
  const waits = /\bsetTimeout\(\s*(?:resolve|done|r)\b|\bwaitForTimeout\b|\bsleep\(/;
  const tests = filesBelow("test", ".test.ts", ".test.tsx");
  expect(linesWith(waits, tests)).toEqual([]);
});
