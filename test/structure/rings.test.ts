import { expect, test } from "vitest";
import { codeOf, filesBelow, importsOf, reachedFrom, textOf } from "./source-files.ts";

/** What each ring may use: other rings by name, packages with `npm:`. Types of another ring are marked with `type:`. */
const RINGS: Record<string, readonly string[]> = {
  engine: ["npm:zod/mini"],
  page: ["engine"],
  fit: ["engine", "npm:zod/mini"],
  corrections: ["engine", "fit", "npm:zod/mini"],
  jobs: ["engine", "fit", "page", "npm:zod/mini"],
  i18n: ["type:engine", "_locales"],
  messaging: ["engine", "type:fit", "jobs", "npm:zod/mini", "npm:webextension-polyfill"],
  storage: ["corrections", "engine", "fit", "jobs", "npm:idb", "npm:zod/mini", "npm:webextension-polyfill"],
  permissions: ["npm:webextension-polyfill"],
  ui: [
    "corrections",
    "engine",
    "fit",
    "i18n",
    "jobs",
    "type:storage",
    "npm:preact",
    "npm:preact/hooks",
    "npm:zod/mini",
  ],
};

const ringOf = (path: string) => /^(?:src|public)\/([^/]+)\//.exec(path)?.[1] ?? "";

test.each(Object.keys(RINGS))("src/%s uses only what its ring may use", (ring) => {
  const may = RINGS[ring] ?? [];
  const wrong = filesBelow(`src/${ring}`, ".ts", ".tsx").flatMap((file) =>
    importsOf(file)
      .filter(({ to, isPackage, isType }) => {
        const name = isPackage ? `npm:${to}` : ringOf(to);
        return !(name === ring || may.includes(name) || (isType && may.includes(`type:${name}`)));
      })
      .map(({ to }) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

/** Files outside a ring that may use the browser's own service, each with its reason. */
const MAY_MESSAGE: Readonly<Record<string, string>> = {
  "src/background/index.ts": "listeners stand at the top of the worker, or an event that starts it is lost",
};
const MAY_STORE: Readonly<Record<string, string>> = {
  "src/background/index.ts": "listeners stand at the top of the worker, or an event that starts it is lost",
};

test.each([
  [
    "messaging",
    /\bruntime\??\.(?:sendMessage|onMessage|connect|onConnect)\b|\btabs\.sendMessage\b/,
    MAY_MESSAGE,
  ],
  ["storage", /\b(?:browser|chrome)\.storage\b|\bindexedDB\b|from "idb"/, MAY_STORE],
] as const)("only src/%s uses the browser's %s", (ring, use, exceptions) => {
  const wrong = filesBelow("src", ".ts", ".tsx").filter(
    (file) => ringOf(file) !== ring && !(file in exceptions) && use.test(codeOf(file)),
  );
  expect(wrong).toEqual([]);
});

test.each(["engine", "page", "fit", "corrections", "jobs", "ui"])("src/%s knows no browser API", (ring) => {
  const wrong = filesBelow(`src/${ring}`, ".ts", ".tsx").filter((file) =>
    /\b(?:browser|chrome)\.\w|webextension-polyfill/.test(codeOf(file)),
  );
  expect(wrong).toEqual([]);
});

// That it asks no DOM is held by its own tsconfig.
test("the engine asks no clock and no chance", () => {
  const wrong = filesBelow("src/engine", ".ts").filter((file) =>
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/.test(codeOf(file)),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["src/content/gate/index.ts", ["zod/mini", "webextension-polyfill", "preact", "idb"]],
  ["src/content/reader/index.ts", ["zod/mini", "webextension-polyfill", "preact", "idb"]],
  ["src/content/overlay/index.ts", ["zod/mini", "webextension-polyfill", "idb"]],
] as const)("%s stays small: no %s in it", (entry, kept) => {
  const reached = reachedFrom(entry);
  expect(kept.filter((name) => reached.has(name))).toEqual([]);
});

const LONGEST_ENTRY = 150;

test("entry points wire and do nothing else", () => {
  const entries = filesBelow("src", "index.ts", "index.tsx").filter((file) =>
    /^src\/(?:background|popup|saved|options|paste|welcome|content\/\w+)\/index\.tsx?$/.test(file),
  );
  const long = entries.filter((file) => textOf(file).split("\n").length > LONGEST_ENTRY);
  expect(long).toEqual([]);
  expect(entries.length).toBeGreaterThan(6);
});
