import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { codeOf, filesBelow, reachedFrom, root, textOf } from "./source-files.ts";

/** Tests that stand for no folder of the sources. */
const APART = /^test\/(?:e2e|structure|support|gallery|pages)\//;
const tests = filesBelow("test", ".test.ts", ".test.tsx");

test("every test stands where its source stands", () => {
  const lost = tests
    .filter((file) => !APART.test(file))
    .filter((file) => !existsSync(join(root, dirname(file).replace(/^test/, "src"))));
  expect(lost).toEqual([]);
});

test("every kind of fact is registered and has its test", () => {
  const listed = textOf("src/engine/facts/index.ts");
  const wrong = filesBelow("src/engine/facts", ".ts")
    .filter((file) => /^src\/engine\/facts\/(?!index)[\w-]+\.ts$/.test(file))
    .flatMap((file) => {
      const name = file.replace(/^.*\//, "");
      const isListed = listed.includes(`"./${name}"`);
      const isTested = existsSync(join(root, file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts")));
      return [
        ...(isListed ? [] : [`${file} is not in the list`]),
        ...(isTested ? [] : [`${file} has no test`]),
      ];
    });
  expect(wrong).toEqual([]);
});

test("every component is drawn in a test that asks axe", () => {
  const asking = tests.filter((file) => codeOf(file).includes("axeFindings("));
  const drawn = new Set(asking.flatMap((file) => [...reachedFrom(file)]));
  const components = filesBelow("src/ui", ".tsx").filter((file) => /\/[A-Z]\w*\.tsx$/.test(file));
  expect(components.filter((file) => !drawn.has(file))).toEqual([]);
});
