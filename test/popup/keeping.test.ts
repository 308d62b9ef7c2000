import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { directWriter, type JobWriter } from "../../src/popup/job-writer.ts";
import { Keeping, type KeepingState } from "../../src/popup/keeping.ts";
import { draftSlot } from "../../src/storage/draft-slot.ts";
import { SavedJobs } from "../../src/storage/saved-jobs.ts";
import { StoreProblem } from "../../src/storage/store-problem.ts";
import { aPosting } from "../support/a-posting.ts";
import { installFakeStorage } from "../support/fake-storage.ts";

const posting = aPosting("https://jobs.example/1");
let count = 0;
let jobs: SavedJobs;
let writer: JobWriter;
let states: KeepingState[];
const readText = vi.fn(() => Promise.resolve());

beforeEach(async () => {
  installFakeStorage();
  jobs = await SavedJobs.open(`keeping-${count++}`);
  writer = directWriter(jobs);
  states = [];
  readText.mockClear();
});

function keeping(how: JobWriter = writer): Keeping {
  let time = 1000;
  const now = () => time++;
  const onState = (state: KeepingState) => void states.push(state);
  return new Keeping(posting, { writer: how, slot: draftSlot(false), readText, now, onState });
}
const settled = (state: KeepingState["state"]) => vi.waitFor(() => expect(states.at(-1)?.state).toBe(state));
const note = async () => (await jobs.rowsOf([posting.jobId]))[0]?.user.note;

test("every keystroke is kept, the last one last, and the posting is saved with the first", async () => {
  const kept = keeping();
  for (const typed of ["c", "ca", "cal", "call", "call K", "call Kim"]) kept.set({ note: typed });
  await settled("saved");
  expect(await note()).toBe("call Kim");
  expect(states.at(-1)).toEqual({ state: "saved", problem: null, isNew: true });
  expect(readText).toHaveBeenCalledOnce();
  expect(await draftSlot(false).read()).toBeNull();
});

test("saving needs no words, and is undone like the rest", async () => {
  const kept = keeping();
  kept.save();
  await settled("saved");
  expect(states.at(-1)?.isNew).toBe(true);
  expect(await note()).toBe("");
  await kept.undo();
  expect(await jobs.rowsOf([posting.jobId])).toEqual([null]);
});

test("what is typed stands aside before anything is waited for", async () => {
  let write = () => {};
  const slow: JobWriter = {
    ...writer,
    write: () => new Promise((resolve) => (write = () => resolve({ newlySaved: false }))),
  };
  const kept = keeping(slow);
  kept.set({ note: "c" });
  kept.set({ note: "ca" });
  kept.set({ status: "applied" });
  await vi.waitFor(async () => {
    const slot = await draftSlot(false).read();
    expect(slot).toMatchObject({ draft: { note: "ca", status: "applied" }, at: 1002 });
  });
  write();
});

test("undo takes the posting out of the list again", async () => {
  const kept = keeping();
  kept.set({ status: "interested" });
  await settled("saved");
  await kept.undo();
  expect(await jobs.rowsOf([posting.jobId])).toEqual([null]);
  expect(states.at(-1)).toEqual({ state: "idle", problem: null, isNew: false });
});

test("a job that the user merged into another gets its note there", async () => {
  await writer.write(aPosting("https://jobs.example/2"), { note: "the original" }, 1);
  await writer.write(posting, { note: "the copy" }, 1);
  await jobs.edit([posting.jobId], (user) => ({ ...user, sameAs: "jobs.example/2" }), 2);
  keeping().set({ note: "more" });
  await settled("saved");
  expect((await jobs.rowsOf(["jobs.example/2"]))[0]?.user.note).toBe("more");
  expect(await note()).toBe("the copy");
});

test("a worker that is stopped while it writes is asked again", async () => {
  const write = vi
    .fn<JobWriter["write"]>()
    .mockRejectedValueOnce(new Error("message channel closed before a response was received"))
    .mockResolvedValue({ newlySaved: true });
  keeping({ ...writer, write }).set({ note: "c" });
  await settled("saved");
  expect(write).toHaveBeenCalledTimes(2);
});

test("a full disk is told, the draft stays aside, and the next keystroke tries again", async () => {
  const write = vi.fn<JobWriter["write"]>().mockRejectedValueOnce(new StoreProblem("full"));
  write.mockImplementation(writer.write);
  const kept = keeping({ ...writer, write });
  kept.set({ note: "c" });
  await settled("failed");
  expect(states.at(-1)?.problem).toBe("full");
  expect((await draftSlot(false).read())?.draft).toEqual({ note: "c" });
  kept.set({ note: "ca" });
  await settled("saved");
  expect(await note()).toBe("ca");
});
