// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { directWriter } from "../../src/popup/job-writer.ts";
import { MaybeSame } from "../../src/popup/MaybeSame.tsx";
import { type SameJobs, sameJobs } from "../../src/popup/same-jobs.ts";
import { SavedJobs } from "../../src/storage/saved-jobs.ts";
import { StoreProblem } from "../../src/storage/store-problem.ts";
import type { Posting } from "../../src/storage/tab-readings.ts";
import { aPosting } from "../support/a-posting.ts";
import { extractionOf } from "../support/extraction-of.ts";
import { axeFindings, mount, press } from "../support/mount.ts";

const named = (url: string, title: string, employer = "Quill Works") =>
  aPosting(url, {
    extraction: extractionOf([
      { kind: "title", value: title },
      { kind: "hiringOrganization", value: employer },
    ]),
  });
const original = named("https://quill.example/jobs/7", "Clock keeper");
const copy = named("https://jobs.example/1", "Clock Keeper", "Quill Works, Inc.");

let count = 0;
let jobs: SavedJobs;
const readText = vi.fn(() => Promise.resolve());
let time = 1;
const now = () => ++time;
beforeEach(async () => {
  jobs = await SavedJobs.open(`maybe-same-${count++}`);
  readText.mockClear();
  await directWriter(jobs).write(original, { status: "applied" }, 1);
});

const shown = (posting = copy, same: SameJobs = sameJobs(jobs)) =>
  mount(<MaybeSame posting={posting} same={same} now={now} readText={readText} />);
const says = (root: Element, text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));
const offered = (root: Element) => says(root, "Clock keeper · Quill Works · Applied");
const rowFor = (posting: Posting) => directWriter(jobs).row(posting.jobId);
const similar = (posting: Posting) => sameJobs(jobs).similar(posting);

test("a copy of a saved job is offered, and merged by the user alone", async () => {
  const root = shown();
  await offered(root);
  expect(await axeFindings(root)).toEqual([]);
  expect(await jobs.rowsOf([copy.jobId])).toEqual([null]);
  press(root, "It is the same");
  await says(root, "Kept as one job");
  expect((await rowFor(copy))?.id).toBe(original.jobId);
  expect(readText).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain("Maybe");
  expect(await axeFindings(root)).toEqual([]);
});

test("a merge is undone right after: what it saved is gone again, and it is asked anew", async () => {
  const root = shown();
  await offered(root);
  press(root, "It is the same");
  await says(root, "Kept as one job");
  press(root, "Undo");
  await offered(root);
  expect(await jobs.rowsOf([copy.jobId])).toEqual([null]);
});

test("a merge of a posting that was saved before is undone without losing it", async () => {
  await directWriter(jobs).write(copy, { note: "mine" }, 2);
  const root = shown();
  await offered(root);
  press(root, "It is the same");
  await says(root, "Kept as one job");
  press(root, "Undo");
  await offered(root);
  const row = await rowFor(copy);
  expect(row?.user).toMatchObject({ note: "mine", sameAs: null, notSameAs: [] });
});

test.each(["not saved", "saved"])(
  "that it is another job is remembered for a posting that is %s, until that is undone",
  async (how) => {
    if (how === "saved") await directWriter(jobs).write(copy, { note: "mine" }, 2);
    const before = await jobs.rowsOf([copy.jobId]);
    const root = shown();
    await offered(root);
    press(root, "It is another");
    await says(root, "Kept as two jobs; you will not be asked again.");
    expect(await similar(copy)).toEqual([]);
    expect(await jobs.rowsOf([copy.jobId])).toEqual(before);
    press(root, "Undo");
    await offered(root);
    expect(root.textContent).not.toContain("Kept as two jobs");
    expect((await rowFor(original))?.user).toMatchObject({ notSameAs: [], status: "applied" });
  },
);

test("of two that are alike the other one is asked about next", async () => {
  const third = named("https://careers.example/3", "Clock keeper");
  await directWriter(jobs).write(third, { status: "rejected" }, 2);
  const root = shown();
  await says(root, "Clock keeper");
  press(root, "It is another");
  await says(root, "Kept as two jobs");
  const left = await similar(copy);
  expect(left).toHaveLength(1);
  await says(root, "Maybe the same job:");
  press(root, "It is the same");
  await says(root, "Kept as one job");
  expect((await rowFor(copy))?.id).toBe(left[0]?.id);
});

test.each(["It is the same", "It is another"])(
  "%s: what cannot be written is said in words, the question stays, and nothing is lost",
  async (button) => {
    const full = () => Promise.reject(new StoreProblem("full"));
    const root = shown(copy, { ...sameJobs(jobs), merge: full, keepApart: full });
    await offered(root);
    press(root, button);
    await says(root, "The disk is full");
    expect(await axeFindings(root)).toEqual([]);
    await offered(root);
    expect(readText).not.toHaveBeenCalled();
    expect((await rowFor(original))?.user.status).toBe("applied");
  },
);

test("an undo that fails is said, and can be tried again", async () => {
  let fails = true;
  const real = sameJobs(jobs);
  const root = shown(copy, {
    ...real,
    async keepApart(...told) {
      const takeBack = await real.keepApart(...told);
      return (at) => (fails ? Promise.reject(new StoreProblem("blocked")) : takeBack(at));
    },
  });
  await offered(root);
  press(root, "It is another");
  await says(root, "Kept as two jobs");
  press(root, "Undo");
  await says(root, "Another page of Smallprint is in the way");
  fails = false;
  press(root, "Undo");
  await offered(root);
  expect(root.textContent).not.toContain("in the way");
});

test("the job itself, or one of another name, is not offered", async () => {
  expect(await similar(original)).toEqual([]);
  expect(await similar(named("https://jobs.example/2", "Clock repairer"))).toEqual([]);
});
