import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { facts } from "../../src/engine/facts/index.ts";
import { factKinds } from "../../src/engine/values.ts";

const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const rules = facts.flatMap((definition) =>
  definition.rules.map((rule) => ({ kind: definition.kind, rule })),
);

describe("every kind of fact", () => {
  test("is registered, in the order of the values", () => {
    expect(facts.map(({ kind }) => kind)).toEqual(factKinds);
  });

  test.each(factKinds)("%s has its own file of rules, which declares it, and a test", async (kind) => {
    const file = `src/engine/facts/${kebab(kind)}.ts`;
    expect(existsSync(here(file)), file).toBe(true);
    expect(existsSync(here(`test/engine/facts/${kebab(kind)}.test.ts`))).toBe(true);
    const module: Record<string, unknown> = await import(here(file).href);
    expect(module[kind]).toBe(facts.find((definition) => definition.kind === kind));
  });

  test("has a file named for it: no file is left over", () => {
    const files = readdirSync(here("src/engine/facts"), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "index.ts")
      .map(({ name }) => name.replace(/\.ts$/, ""));
    expect(files.toSorted()).toEqual(factKinds.map(kebab).toSorted());
  });
});

describe("every rule", () => {
  test("is named <kind>/<what-it-reads>, once", () => {
    for (const { kind, rule } of rules) expect(rule.name).toMatch(new RegExp(`^${kind}/[a-z][a-z0-9-]*$`));
    const names = rules.map(({ rule }) => rule.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("has the flags g and d, and never y", () => {
    for (const { rule } of rules) {
      expect(rule.pattern.flags, rule.name).toContain("g");
      expect(rule.pattern.flags, rule.name).toContain("d");
      expect(rule.pattern.sticky, rule.name).toBe(false);
    }
  });

  test("has either a fixed meaning or a reading", () => {
    for (const { rule } of rules)
      expect(
        Number("means" in rule && rule.means !== undefined) +
          Number("read" in rule && rule.read !== undefined),
        rule.name,
      ).toBe(1);
  });

  test("asks for words without keeping a place in them", () => {
    for (const { rule } of rules) {
      const { mentions } = rule;
      if (mentions) expect(mentions.global || mentions.sticky, rule.name).toBe(false);
    }
  });
});
