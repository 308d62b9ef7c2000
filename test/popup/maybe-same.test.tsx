// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { directWriter, type JobWriter } from "../../src/popup/job-writer.ts";
import { MaybeSame } from "../../src/popup/MaybeSame.tsx";
import { SavedJobs } from "../../src/storage/saved-jobs.ts";
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
let writer: JobWriter;
const merged = vi.fn();
beforeEach(async () => {
  jobs = await SavedJobs.open(`maybe-same-${count++}`);
  writer = directWriter(jobs);
  merged.mockClear();
  await writer.write(original, { status: "applied" }, 1);
});

const shown = (posting = copy) =>
  mount(<MaybeSame posting={posting} writer={writer} now={() => 2} onMerged={merged} />);
const offered = (root: Element) =>
  vi.waitFor(() => expect(root.textContent).toContain("Clock keeper · Quill Works · Applied"));

test("a copy of a saved job is offered, and merged by the user alone", async () => {
  const root = shown();
  await offered(root);
  expect(await axeFindings(root)).toEqual([]);
  expect(await jobs.rowsOf([copy.jobId])).toEqual([null]);
  press(root, "It is the same");
  await vi.waitFor(() => expect(merged).toHaveBeenCalledOnce());
  expect((await writer.row(copy.jobId))?.id).toBe(original.jobId);
  expect(root.textContent).toBe("");
});

test("another job is passed by, and nothing is saved", async () => {
  const root = shown();
  await offered(root);
  press(root, "It is another");
  expect(root.textContent).toBe("");
  expect(await jobs.rowsOf([copy.jobId])).toEqual([null]);
});

test("the job itself, or one of another name, is not offered", async () => {
  expect(await writer.similar(original)).toEqual([]);
  expect(await writer.similar(named("https://jobs.example/2", "Clock repairer"))).toEqual([]);
});
