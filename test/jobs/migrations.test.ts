import { expect, test } from "vitest";
import { migrated } from "../../src/jobs/migrations.ts";
import { SavedJob, SHAPE_VERSION } from "../../src/jobs/saved-job.ts";
import { aJob } from "../support/a-job.ts";
import { jobV1 } from "./fixtures-v1.ts";

/** One job a version; a new version adds the one it replaced. */
const FIXTURES: Record<number, unknown> = { 1: jobV1, 2: aJob("a") };

test("there is a fixture for every version", () => {
  expect(Object.keys(FIXTURES).map(Number)).toEqual(
    Array.from({ length: SHAPE_VERSION }, (_, place) => place + 1),
  );
});

test.each(Object.entries(FIXTURES))("version %s becomes today's", (version, job) => {
  expect(SavedJob.safeParse(migrated(job, Number(version))).success).toBe(true);
});

test("version 1 keeps what the user wrote and what was captured, and gains a history", () => {
  expect(migrated(jobV1, 1)).toMatchObject({
    id: jobV1.id,
    user: {
      status: "applied",
      history: [{ status: "applied", at: jobV1.user.editedAt }],
      note: "sent on Friday",
      tags: ["river"],
    },
    capture: jobV1.capture,
    changes: [],
  });
});

test("a version that is not known, and what is no job, are refused", () => {
  expect(() => migrated(jobV1, SHAPE_VERSION + 1)).toThrow(RangeError);
  expect(() => migrated({ id: "a" }, 1)).toThrow();
  expect(() => migrated(jobV1, 2)).toThrow();
});
