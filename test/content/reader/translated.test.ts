import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { isTranslated } from "../../../src/content/reader/translated.ts";

const page = (html: string) => new JSDOM(html).window.document;

test.each([
  ['<html lang="de"><body><p>Text</p>', "de", false],
  ['<html lang="de-CH"><body><p>Text</p>', "de-DE", false],
  ["<html><body><p>Text</p>", "", false],
  ['<html lang="en"><body><p>Text</p>', "", false],
  ['<html lang="en" class="translated-ltr"><body>', "de", true],
  ['<html class="wide translated-rtl"><body>', "", true],
  ['<html class="untranslated-ltr"><body>', "", false],
  ['<html lang="en"><body><p>Text</p>', "de", true],
  ['<html><body><p><font dir="auto"><font dir="auto">Text</font></font>', "", true],
  ['<html><body><p><font color="red">Text</font>', "", false],
])("%s, read as %j: %s", (html, language, expected) => {
  expect(isTranslated(page(html), language)).toBe(expected);
});
