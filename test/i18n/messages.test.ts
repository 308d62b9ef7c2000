import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogues, type Entry } from "../support/message-source.ts";

const { en, de } = catalogues;
const placeholders = (entry: Entry | undefined) =>
  Object.entries(entry?.placeholders ?? {}).map(([name, { content }]) => `${name} ${content}`);
const used = (entry: Entry | undefined) =>
  [...(entry?.message ?? "").matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase() ?? "");

test("German has every text, and no text of its own", () => {
  expect(Object.keys(de)).toEqual(Object.keys(en));
});

test("keys stand in order, so that two changes rarely meet", () => {
  expect(Object.keys(en)).toEqual([...Object.keys(en)].sort());
});

test("every counted text has a form for one and for others", () => {
  const bases = Object.keys(en).flatMap((key) => key.match(/^(.+)_(?:one|other)$/)?.[1] ?? []);
  for (const base of bases)
    expect(Object.keys(en)).toEqual(expect.arrayContaining([`${base}_one`, `${base}_other`]));
});

test("every text is used", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(root, "src", path), "utf8"));
  const everything = sources.join("\n");
  const named = (key: string) =>
    everything.includes(`"${key.replace(/_(?:one|other)$/, "")}"`) || /^(?:extension|command)[A-Z]/.test(key);
  expect(Object.keys(en).filter((key) => !named(key))).toEqual([]);
});

test.each(Object.keys(en))("%s is filled in alike in both languages", (key) => {
  for (const entry of [en[key], de[key]]) {
    expect(entry?.message.trim()).toBeTruthy();
    const declared = Object.keys(entry?.placeholders ?? {});
    expect([...new Set(used(entry))].sort()).toEqual([...declared].sort());
  }
  expect(placeholders(de[key])).toEqual(placeholders(en[key]));
});
