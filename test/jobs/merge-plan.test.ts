import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePlan } from "../../src/jobs/merge-plan.ts";
import type { SavedJob } from "../../src/jobs/saved-job.ts";
import { edited, withNote, withStatus, withTag } from "../../src/jobs/user-edits.ts";
import { aCapture, aFact, aJob } from "../support/a-job.ts";
import { anyJobs } from "../support/any-job.ts";
import { atOnce } from "../support/at-once.ts";

const known = (...jobs: SavedJob[]) => new Map(jobs.map((job) => [job.id, job]));
const file = (...jobs: SavedJob[]) => ({ jobs, deleted: [] });

test("merging an export of what is there changes nothing", () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const plan = atOnce(mergePlan({ jobs, deleted: [] }, known(...jobs), []));
      expect(plan).toMatchObject({ added: [], changed: [], same: jobs.length, removed: [] });
    }),
  );
});

test("everything of a file is added to an empty list", () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      expect(atOnce(mergePlan({ jobs, deleted: [] }, new Map(), [])).added).toEqual(jobs);
    }),
  );
});

test("the later edit wins, the later capture wins, histories and tags are united", () => {
  const base = aJob("a");
  const here = edited(edited(base, withNote("new"), 3000), withTag("x"), 3000);
  const capture = aCapture([aFact("title", "Renamed", "Renamed")], { at: 5000 });
  const there = { ...edited(edited(base, withStatus("applied"), 2000), withTag("y"), 2000), capture };
  const [change] = atOnce(mergePlan(file(there), known(here), [])).changed;
  expect(change?.job).toMatchObject({
    capture,
    user: { note: "new", status: null, tags: ["x", "y"], history: [{ status: "applied", at: 2000 }] },
  });
  expect(change).toMatchObject({ note: false, status: false });
});

test("a note is never replaced by none", () => {
  const here = edited(aJob("a"), withNote("mine"), 2000);
  const there = edited(aJob("a"), withStatus("offer"), 3000);
  const [change] = atOnce(mergePlan(file(there), known(here), [])).changed;
  expect(change?.job.user).toMatchObject({ note: "mine", status: "offer" });
});

test("what was deleted here after its last edit stays deleted; what was edited later comes back", () => {
  const old = aJob("a");
  const later = edited(aJob("b"), withNote("still wanted"), 9000);
  const plan = atOnce(
    mergePlan(file(old, later), new Map(), [
      { id: "a", deletedAt: 5000 },
      { id: "b", deletedAt: 5000 },
    ]),
  );
  expect(plan).toMatchObject({ staysDeleted: 1, added: [later] });
});

test("what the file has deleted later goes here too, and is remembered where it was never known", () => {
  const plan = atOnce(
    mergePlan(
      {
        jobs: [],
        deleted: [
          { id: "a", deletedAt: 5000 },
          { id: "b", deletedAt: 5000 },
          { id: "c", deletedAt: 5000 },
        ],
      },
      known(aJob("a"), edited(aJob("b"), withNote("x"), 9000)),
      [],
    ),
  );
  expect(plan.removed.map(({ id }) => id)).toEqual(["a"]);
  expect(plan.tombstones).toEqual([{ id: "c", deletedAt: 5000 }]);
});
