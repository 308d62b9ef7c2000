import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

// Each case starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const run = (args: string[], input = "") => {
  const { stdout, stderr, status } = spawnSync("node_modules/.bin/tsx", ["src/cli/facts.ts", ...args], {
    input,
    encoding: "utf8",
  });
  const answers: Record<string, unknown>[] = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { answers, stderr, status };
};
const POSTING = `<title>Assistant Gardener | Kew</title><h1>Assistant Gardener</h1><h2>Your tasks</h2><p>You will prune the
  roses and water the beds, and you will answer the visitors' many questions in all weathers.</p><h2>Requirements</h2>
  <p>Three years of experience with orchids, and the ability to keep calm when the greenfly come again in spring.</p>
  <h2>What we offer</h2><p>A relocation package is part of what we offer, and so is free entry to the gardens on Sundays,
  when the band plays under the old lime trees by the lake and the tea house stays open until dusk.</p>`;

test("every line is answered in order; a bad one is one line on standard error and exit code 1", () => {
  const lines = [
    JSON.stringify({ id: "a", url: "https://kew.example/jobs/assistant-gardener", html: POSTING }),
    "{not json",
    JSON.stringify({ id: "b", url: null, html: "<title>Roses</title><p>Roses are red.</p>" }),
    JSON.stringify({ url: "", html: "" }),
    JSON.stringify({ id: 7, url: "", text: "A relocation package is offered.", posting: true }),
    JSON.stringify({ id: "d", url: "not an address", html: "" }),
  ];
  const { answers, stderr, status } = run(["--jsonl", "--today", "2031-04-01"], lines.join("\n"));
  expect(
    answers.map(({ id, isPosting, relocationAssistance }) => [id, isPosting, relocationAssistance]),
  ).toEqual([
    ["a", true, "offered"],
    ["b", false, undefined],
    ["7", true, "offered"],
  ]);
  expect(answers[0]).toMatchObject({
    conditions: [],
    conflicts: [],
    evidence: { relocationAssistance: ["relocation package"] },
  });
  expect(answers[1]).toEqual({ id: "b", isPosting: false });
  expect(stderr.trim().split("\n")).toEqual([
    "line 2: not JSON",
    "line 4: wants {id, url, html | text}: id is missing or of the wrong type",
    'line 6: "not an address" is no absolute address',
  ]);
  expect(status).toBe(1);
});

test("files are read in their own charset, a missing one is said and the rest answered", () => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  const file = join(folder, "gardener.html");
  const page = `<meta charset="windows-1252">${POSTING.replace("Assistant Gardener</h1>", "G\u00e4rtner (m/w/d)</h1>")}`;
  writeFileSync(file, Buffer.from(page, "latin1"));
  const { answers, stderr, status } = run([join(folder, "none.html"), file]);
  expect(answers).toMatchObject([{ id: file, isPosting: true }]);
  expect(stderr).toContain("none.html: ");
  expect(status).toBe(1);
});

test.each([
  [["--today", "31.12.2031"], '--today wants a date like 2025-07-01, not "31.12.2031"'],
  [["--nosuch"], "unknown option --nosuch"],
])("%j is refused in words", (args, words) => {
  const { stderr, status } = run(args);
  expect(stderr).toContain(words);
  expect(status).toBe(1);
});
