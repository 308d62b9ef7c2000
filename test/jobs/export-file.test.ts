import fc from "fast-check";
import { expect, test } from "vitest";
import { exportParts, readExport } from "../../src/jobs/export-file.ts";
import { linesOf } from "../../src/jobs/json-lines.ts";
import { aJob } from "../support/a-job.ts";
import { anyJobs } from "../support/any-job.ts";
import { atOnce } from "../support/at-once.ts";
import { jobV1 } from "./fixtures-v1.ts";

const fileOf = (...ids: string[]) =>
  [
    ...exportParts(
      ids.map((id) => aJob(id)),
      [],
      0,
    ),
  ].join("");
const envelope = (version: number, jobs: unknown[]) =>
  JSON.stringify({ format: "smallprint-jobs", version, jobs, deleted: [] });

test("any jobs and deletions come back exactly, and export to the same bytes again", () => {
  const deletions = fc.array(fc.record({ id: fc.string(), deletedAt: fc.nat() }), { maxLength: 3 });
  fc.assert(
    fc.property(anyJobs, deletions, (jobs, deleted) => {
      const text = [...exportParts(jobs, deleted, 5)].join("");
      const back = atOnce(readExport(text));
      if ("fault" in back) throw new Error(JSON.stringify(back));
      expect(back).toEqual({ jobs: structuredClone(jobs).map(withoutMinusZero), deleted });
      expect([...exportParts(back.jobs, back.deleted, 5)].join("")).toBe(text);
    }),
  );
});

/** JSON has one zero. */
const withoutMinusZero = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test("a file of version 1 is read", () => {
  expect(atOnce(readExport(envelope(1, [jobV1])))).toMatchObject({ jobs: [{ id: jobV1.id, changes: [] }] });
});

test("a file cut short tells the line on which it ends, and gives nothing", () => {
  const text = fileOf("a", "b", "c");
  const cut = text.slice(0, text.indexOf("Engineer c") + 4);
  expect(atOnce(readExport(cut))).toMatchObject({ fault: "not-json", line: 4 });
});

test("a wrong value tells the line of its job and the field", () => {
  const text = fileOf("a", "b").replace(/"savedAt":1000(?=[^\n]*Engineer b)/, '"savedAt":"yesterday"');
  expect(atOnce(readExport(text))).toEqual({ fault: "bad-job", line: 3, field: "savedAt" });
});

test("lines are right in a file that another program has laid out", () => {
  const text = JSON.stringify(JSON.parse(fileOf("a", "b").replaceAll('"note":""', '"note":7')), null, 2);
  const line = text.split("\n").findIndex((row) => row.includes('"id": "a"'));
  expect(atOnce(readExport(text))).toEqual({ fault: "bad-job", line, field: "user.note" });
});

test("the same job twice, another program's file and a later version are refused", () => {
  expect(atOnce(readExport(fileOf("a", "b", "a")))).toEqual({ fault: "twice", line: 4, id: "a" });
  expect(atOnce(readExport('{"jobs":[]}'))).toEqual({ fault: "not-ours" });
  expect(atOnce(readExport(envelope(99, [])))).toEqual({ fault: "newer" });
});

test("no damage to a file makes it half read: it is whole, or a fault with a line of the file", () => {
  const text = fileOf("a", "b", "c");
  const damage = fc.record({
    at: fc.nat(text.length - 1),
    cut: fc.nat(40),
    put: fc.string({ maxLength: 5 }),
  });
  fc.assert(
    fc.property(damage, ({ at, cut, put }) => {
      const damaged = text.slice(0, at) + put + text.slice(at + cut);
      const read = atOnce(readExport(damaged));
      if (!("fault" in read)) expect(read.jobs.length).toBeLessThanOrEqual(3);
      else if ("line" in read) {
        expect(read.line).toBeGreaterThanOrEqual(1);
        expect(read.line).toBeLessThanOrEqual(damaged.split("\n").length);
      }
    }),
    { numRuns: 500 },
  );
});

test("the walk over a text agrees with JSON.parse on what is JSON", () => {
  const nearJson = fc.oneof(
    fc.json(),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, place, put]) => {
      const at = place % (json.length + 1);
      return json.slice(0, at) + put + json.slice(at + put.length);
    }),
  );
  fc.assert(
    fc.property(nearJson, (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect("lines" in linesOf(text, "jobs")).toBe(valid);
    }),
    { numRuns: 1000 },
  );
});
