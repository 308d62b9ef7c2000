import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isPostingInShadow } from "../../../src/content/reader/shadow-posting.ts";
import { documentOf } from "../../support/page-of.ts";

const ADDRESS = "https://jobs.lever.co/amber-rail/3b9d2e64-18c7-4f05-a6d1-92e0b7c4f503";
const page = readFileSync(new URL("../../pages/shadow.html", import.meta.url), "utf8");

/** The page with its declared shadow root attached, as a browser does while it parses. */
function parsed(html: string): Document {
  const document = documentOf(html, ADDRESS);
  const template = document.querySelector("template");
  const host = template?.parentElement;
  if (template && host) host.attachShadow({ mode: "open" }).append(template.content);
  Reflect.set(globalThis, "document", document);
  return document;
}

test("a posting that stands in a shadow root is found", () => {
  expect(isPostingInShadow(parsed(page), ADDRESS)).toBe(true);
});

test("a shadow root with something else in it is none", () => {
  const banner = `<body><x-banner><template><p>We use cookies to remember your choices.</p></template></x-banner>`;
  expect(isPostingInShadow(parsed(banner), ADDRESS)).toBe(false);
});

test("a page without shadow roots is left to the gate", () => {
  expect(isPostingInShadow(parsed("<body><p>Nothing yet</p>"), ADDRESS)).toBe(false);
});
