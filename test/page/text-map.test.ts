import { expect, test } from "vitest";
import { captureWithMap } from "../../src/page/capture.ts";
import { documentOf } from "../support/page-of.ts";

function mapped(html: string, change: (document: Document) => void = () => {}) {
  const document = documentOf(html);
  change(document);
  const { snapshot, map } = captureWithMap(document, document.URL);
  const rangeOf = (words: string) => {
    const start = snapshot.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return map.rangeOf(start, start + words.length);
  };
  return { document, snapshot, map, rangeOf };
}

test("a range covers the words across inline elements and collapsed white space", () => {
  const { rangeOf } = mapped("<p>Pay is  <b>40&nbsp;000</b>\n euros</p><p>Next</p>");
  expect(rangeOf("is 40 000 euros")?.toString()).toBe("is  40\u00a0000\n euros");
  expect(rangeOf("000 eu")?.toString()).toBe("000\n eu");
});

test("a range may cross blocks", () => {
  const { rangeOf } = mapped("<ul><li>one</li><li>two</li></ul>");
  expect(rangeOf("one\ntwo")?.toString()).toBe("onetwo");
});

test("words in an open shadow root have a range there, words across two trees have none", () => {
  const { rangeOf } = mapped("<p>before</p><div id=host></div>", (document) => {
    const root = document.getElementById("host")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<p>inside the shadow</p>";
  });
  expect(rangeOf("the shadow")?.toString()).toBe("the shadow");
  expect(rangeOf("before\ninside")).toBeNull();
});

test("words that the page has changed since have no range", () => {
  const { document, rangeOf } = mapped("<p id=a>four weeks</p>");
  const node = document.getElementById("a")?.firstChild;
  if (node) node.nodeValue = "five weeks";
  expect(rangeOf("four weeks")).toBeNull();
});

test("offsets outside the text have no range", () => {
  const { map, snapshot } = mapped("<p>text</p>");
  expect(map.rangeOf(-1, 2)).toBeNull();
  expect(map.rangeOf(2, 2)).toBeNull();
  expect(map.rangeOf(0, snapshot.text.length + 1)).toBeNull();
});
