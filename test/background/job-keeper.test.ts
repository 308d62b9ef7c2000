import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { JobKeeper } from "../../src/background/job-keeper.ts";
import { mergedInto } from "../../src/jobs/user-edits.ts";
import { SavedJobs } from "../../src/storage/saved-jobs.ts";
import { aCapture, aFact, aJob } from "../support/a-job.ts";
import { aPosting } from "../support/a-posting.ts";

const url = "https://jobs.example/1?utm_source=mail";
const capture = aCapture([aFact("title", "Scribe", "Scribe")], { url });
const posting = aPosting(url, { extraction: capture.extraction, at: 500 });

let count = 0;
let name = "";
let keeper: JobKeeper;
beforeEach(() => {
  name = `keeper-${count++}`;
  keeper = new JobKeeper(() => 2000, name);
});

test("a note on a posting that is not saved saves it and says so, and undo takes it away", async () => {
  expect(await keeper.at(url)).toBeNull();
  const kept = await keeper.keep(posting, { note: "h" }, 2000);
  expect(kept).toMatchObject({ newlySaved: true, row: { firstSeenAt: 500, user: { note: "h" } } });
  expect(kept.row.summary.title).toBe("Scribe");
  await keeper.remove(kept.row.id);
  expect(await keeper.at(url)).toBeNull();
});

test("the text that comes after the first keystroke is added, and changes nothing of the user's", async () => {
  await keeper.keep(posting, { note: "h", status: "applied" }, 2000);
  await keeper.save(capture, 500);
  const store = await SavedJobs.open(name);
  const [job] = await store.jobs([posting.jobId]);
  store.close();
  expect(job).toMatchObject({ capture, user: { note: "h", status: "applied" }, changes: [] });
});

test("keystrokes that arrive together end as typed, in one job", async () => {
  const typed = ["h", "he", "hel", "hell", "hello"];
  const kept = await Promise.all(typed.map((note, place) => keeper.keep(posting, { note }, 2000 + place)));
  expect(kept.filter(({ newlySaved }) => newlySaved)).toHaveLength(1);
  expect((await keeper.at(url))?.user.note).toBe("hello");
});

test("what a closed popup left behind is put in when nobody had saved the posting", async () => {
  await keeper.keep(posting, { note: "left" }, 1500);
  expect((await keeper.at(url))?.user).toMatchObject({ note: "left", editedAt: 1500 });
});

test("what was typed before comes too late", async () => {
  await keeper.keep(posting, { note: "hello" }, 2010);
  await keeper.keep(posting, { note: "hell" }, 2005);
  expect((await keeper.at(url))?.user.note).toBe("hello");
});

test("the same posting by another link is the same job, and saving again keeps the user's half", async () => {
  await keeper.keep(posting, { status: "applied" }, 2000);
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
