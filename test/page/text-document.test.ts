// @vitest-environment jsdom
import { expect, test } from "vitest";
import { capture } from "../../src/page/capture.ts";
import { textDocument } from "../../src/page/text-document.ts";

test("a pasted text is captured line by line, markup and all", () => {
  const { text, blocks } = capture(textDocument("Night baker\r\n<b>20</b> hours & more\n\nBerlin"), "");
  expect(text).toBe("Night baker\n<b>20</b> hours & more\nBerlin");
  expect(blocks).toHaveLength(3);
});
