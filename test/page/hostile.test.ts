import { expect, test } from "vitest";
import { capture } from "../../src/page/capture.ts";
import { captured, documentOf } from "../support/page-of.ts";

const NAMES = [
  "body",
  "title",
  "documentElement",
  "querySelector",
  "querySelectorAll",
  "createTreeWalker",
  "firstChild",
  "nextSibling",
  "childNodes",
  "parentNode",
  "localName",
  "tagName",
  "getAttribute",
  "attributes",
  "textContent",
  "innerText",
  "shadowRoot",
  "contains",
  "nodeType",
  "matches",
];

test("form fields that shadow properties of the form and the document change nothing", () => {
  const fields = NAMES.map((name) => `<input name="${name}"><img name="${name}" alt="">`).join("");
  const text =
    "<h1>Orchid Keeper</h1><p>You will prune the roses and water the beds on the north side of the gardens.</p>";
  const plain = captured(`<title>Orchid Keeper</title><form>${text}</form>`).snapshot;
  const hostile = captured(`<title>Orchid Keeper</title><form>${text}${fields}</form>`).snapshot;
  expect(hostile.text).toBe(plain.text);
  expect(hostile.documentTitle).toBe("Orchid Keeper");
  expect(hostile.marks).toEqual(plain.marks);
});

test("elements nested very deeply are read", () => {
  const document = documentOf("");
  let at: Element = document.body;
  for (let depth = 0; depth < 1_500; depth++) at = at.appendChild(document.createElement("div"));
  at.textContent = "at the bottom";
  expect(capture(document, document.URL).text).toBe("at the bottom");
});

test("structured data of wrong types, and names that reach into prototypes, break nothing", () => {
  const posting =
    '{"@type":"JobPosting","__proto__":{"polluted":1},"constructor":7,"title":["a",{}],"hiringOrganization":[[[]]],"description":7}';
  const { snapshot } = captured(`<script type="application/ld+json">${posting}</script><p>text</p>`);
  expect(snapshot.text).toBe("text");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect("polluted" in (snapshot.structured[0]?.posting ?? {})).toBe(false);
});

test("capture grows with the page's length, not faster", () => {
  const page = (times: number) =>
    documentOf(
      `<h1>Orchid Keeper</h1>${"<div><p>You will prune the roses.</p><ul><li>and the vines</li></ul></div>".repeat(times)}`,
    );
  const cost = (document: Document) => {
    const begin = performance.now();
    capture(document, document.URL);
    return performance.now() - begin;
  };
  const [small, large] = [page(500), page(5000)];
  cost(small);
  expect(cost(large)).toBeLessThan(Math.max(1, cost(small)) * 60);
});
