import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { JobKeeper } from "../../src/background/job-keeper.ts";
import { mergedInto, withNote, withStatus } from "../../src/jobs/user-edits.ts";
import { SavedJobs } from "../../src/storage/saved-jobs.ts";
import { aCapture, aFact, aJob } from "../support/a-job.ts";

const url = "https://jobs.example/1?utm_source=mail";
const capture = aCapture([aFact("title", "Scribe", "Scribe")], { url });
const recapture = () => Promise.resolve({ capture, firstSeenAt: 500 });

let count = 0;
let name = "";
let keeper: JobKeeper;
beforeEach(() => {
  name = `keeper-${count++}`;
  keeper = new JobKeeper(() => 2000, name);
});

test("a note on a posting that is not saved saves it and says so, and undo takes it away", async () => {
  expect(await keeper.at(url)).toBeNull();
  const kept = await keeper.edit(url, withNote("h"), recapture);
  expect(kept).toMatchObject({ newlySaved: true, row: { firstSeenAt: 500, user: { note: "h" } } });
  await keeper.remove(kept.row.id);
  expect(await keeper.at(url)).toBeNull();
});

test("keystrokes end in the order typed, with one capture", async () => {
  const asked = vi.fn(recapture);
  await keeper.edit(url, withNote("h"), asked);
  const typed = ["he", "hel", "hell", "hello"];
  await Promise.all(typed.map((note) => keeper.edit(url, withNote(note), asked)));
  expect((await keeper.at(url))?.user.note).toBe("hello");
  expect(asked).toHaveBeenCalledTimes(1);
});

test("first keystrokes that arrive together save one job with the last of them", async () => {
  const kept = await Promise.all(
    ["h", "he", "hey"].map((note) => keeper.edit(url, withNote(note), recapture)),
  );
  expect(kept.filter(({ newlySaved }) => newlySaved)).toHaveLength(1);
  expect((await keeper.at(url))?.user.note).toBe("hey");
});

test("the same posting by another link is the same job, and saving again keeps the user's half", async () => {
  await keeper.edit(url, withStatus("applied"), recapture);
  const again = await keeper.save({ ...capture, url: "https://www.jobs.example/1", at: 9000 }, 9000);
  expect(again).toMatchObject({ newlySaved: false, row: { user: { status: "applied" }, readAt: 9000 } });
});

test("a revisit and a page that is gone change only what is saved", async () => {
  await keeper.revisited(capture);
  await keeper.gone(url);
  expect(await keeper.at(url)).toBeNull();
  await keeper.save(capture, 500);
  await keeper.revisited(aCapture([aFact("title", "Clerk", "Clerk")], { url, at: 3000 }));
  expect(await keeper.at(url)).toMatchObject({ summary: { title: "Clerk" }, changedAt: 3000 });
  await keeper.gone(url);
  expect(await keeper.at(url)).toMatchObject({ closedAt: 2000 });
});

test("the address of a copy shows the job it was merged into", async () => {
  await keeper.save(capture, 500);
  const store = await SavedJobs.open(name);
  await store.update(["jobs.example/2"], (_, id) => aJob(id), 1);
  await store.edit(["jobs.example/1"], mergedInto("jobs.example/2"), 2);
  store.close();
  expect((await keeper.at(url))?.id).toBe("jobs.example/2");
});
