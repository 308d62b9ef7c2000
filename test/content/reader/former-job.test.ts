import { expect, test } from "vitest";
import { areTwoJobs, remainsOf } from "../../../src/content/reader/former-job.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const duties = "- Repair the big clocks of three churches and keep a book on every one of their wheels.";
const others =
  "- Teach children of all ages how to swim, in the mornings on weekdays and outdoors in summer.";
const job = (place: number) => `https://jobs.lever.co/acme/${place}1111111-aaaa-bbbb-cccc-000000000001`;
const before = snapshotOf(`# Clock keeper\n${duties}`, { url: job(1) });
const now = (lines: string, url = job(2)) => snapshotOf(lines, { url });

test("nothing but the address has changed", () => {
  expect(remainsOf(before, now(`# Clock keeper\n${duties}`))).toBe("all");
});

test("the heading is new and the body is still the former job's", () => {
  expect(remainsOf(before, now(`# Swimming teacher\n${duties}`))).toBe("body");
});

test("another job's text", () => {
  expect(remainsOf(before, now(`# Swimming teacher\n${others}`))).toBe("none");
  expect(remainsOf(before, now(""))).toBe("none");
});

test("the same job under another address may keep its text", () => {
  expect(remainsOf(before, now(`# Clock keeper\n${duties}`, `${job(1)}?lever-source=mail`))).toBe("none");
});

test("text that stands only in the page's data says nothing of what is shown", () => {
  const shown = now(`# Clock keeper\n${duties}\nhidden words`);
  const blocks = shown.blocks.map((block, place) =>
    place === 2 ? { ...block, source: "json-ld" as const, path: "/description" } : block,
  );
  expect(remainsOf(before, { ...shown, blocks })).toBe("all");
});

test("short lines that stand in every posting do not make a body", () => {
  const short = (title: string) => `# ${title}\n- Full-time\n- Benefits`;
  expect(remainsOf(snapshotOf(short("Baker"), { url: job(1) }), now(short("Brewer")))).toBe("none");
});

test.each([
  [job(1), job(2), true],
  [job(1), `${job(1)}?lever-source=mail`, false],
  ["https://corp.example/jobs?page=1", "https://corp.example/jobs?page=2", false],
])("%s and %s surely name two jobs: %s", (one, other, expected) => {
  expect(areTwoJobs(one, other)).toBe(expected);
});
