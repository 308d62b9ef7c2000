import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withNote, withStatus } from "../../src/jobs/user-edits.ts";
import { SavedJobs } from "../../src/storage/saved-jobs.ts";
import { openingProblemOf, problemOf, StoreProblem } from "../../src/storage/store-problem.ts";
import { detailsV1, rowV1 } from "../jobs/fixtures-v1.ts";
import { aJob } from "../support/a-job.ts";

let count = 0;
let name = "";
let store: SavedJobs;
beforeEach(async () => {
  name = `jobs-${count++}`;
  store = await SavedJobs.open(name);
});
afterEach(() => store.close());

const put = (...ids: string[]) => store.update(ids, (_, id) => aJob(id), 1000);
const rowIds = async () => {
  const ids: string[] = [];
  for await (const { rows } of store.rows()) ids.push(...rows.map(({ id }) => id));
  return ids;
};

const version1 = () =>
  openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore("rows", { keyPath: "id" }).createIndex("savedAt", "savedAt");
      db.createObjectStore("details", { keyPath: "id" });
      db.createObjectStore("tombstones", { keyPath: "id" });
    },
  });

test("what is written is read back after the store was closed and opened", async () => {
  await put("a", "b");
  store.close();
  store = await SavedJobs.open(name);
  expect(await store.jobs(["b", "a", "nothing"])).toEqual([aJob("b"), aJob("a")]);
  expect(await store.count()).toBe(2);
});

test("an edit changes the user's half and leaves the capture", async () => {
  await put("a");
  const rows = await store.edit(["a", "unknown"], withNote("hello"), 2000);
  expect(rows).toHaveLength(1);
  expect(await store.jobs(["a"])).toEqual([
    { ...aJob("a"), user: { ...aJob("a").user, note: "hello", editedAt: 2000 } },
  ]);
});

test("a deleted job leaves a tombstone, saving it again takes it away", async () => {
  await put("a", "b");
  expect(await store.update(["a"], () => null, 5000)).toEqual([aJob("a")]);
  expect(await store.tombstones()).toEqual([{ id: "a", deletedAt: 5000 }]);
  expect(await rowIds()).toEqual(["b"]);
  await put("a");
  expect(await store.tombstones()).toEqual([]);
});

test("the newest come first, and chunks together are all rows", async () => {
  await store.update(["a", "b", "c"], (_, id) => ({ ...aJob(id), savedAt: id.charCodeAt(0) }), 1000);
  expect((await store.newest(2)).map(({ id }) => id)).toEqual(["c", "b"]);
  const many = Array.from({ length: 4500 }, (_, n) => `many-${n}`);
  await put(...many);
  expect((await rowIds()).sort()).toEqual(["a", "b", "c", ...many].sort());
});

test("a bulk write that fails in the middle writes nothing", async () => {
  await put("a");
  const failing = store.update(
    ["a", "b", "c"],
    (_, id) => {
      if (id === "c") throw new Error("the power is out");
      return { ...aJob(id), savedAt: 9 };
    },
    1000,
  );
  await expect(failing).rejects.toThrow(StoreProblem);
  expect(await store.jobs(["a", "b", "c"])).toEqual([aJob("a")]);
});

test("a bulk write that is cancelled writes nothing", async () => {
  const cancel = new AbortController();
  const ids = Array.from({ length: 50 }, (_, n) => `x${n}`);
  const onDone = (done: number) => done === 20 && cancel.abort();
  const writing = store.update(ids, (_, id) => aJob(id), 1, { signal: cancel.signal, onDone });
  await expect(writing).rejects.toMatchObject({ name: "AbortError" });
  expect(await store.count()).toBe(0);
});

test("concurrent edits of one job are all kept", async () => {
  await put("a");
  await Promise.all([
    store.edit(["a"], withNote("x"), 2000),
    store.edit(["a"], withStatus("offer"), 2001),
    store.update(["a"], (job) => (job ? { ...job, closedAt: 5 } : undefined), 2002),
  ]);
  expect(await store.jobs(["a"])).toMatchObject([{ closedAt: 5, user: { note: "x", status: "offer" } }]);
});

test("a store of version 1 is brought to today's shape with everything in it", async () => {
  store.close();
  name = `${name}-v1`;
  const old = await version1();
  await old.put("rows", rowV1);
  await old.put("details", detailsV1);
  await old.put("rows", { id: "broken", savedAt: 1 });
  await old.put("tombstones", { id: "gone", deletedAt: 3 });
  old.close();
  store = await SavedJobs.open(name);
  expect(await store.jobs([rowV1.id])).toMatchObject([
    { url: rowV1.url, capture: detailsV1.capture, user: { note: "sent on Friday", status: "applied" } },
  ]);
  expect(await store.tombstones()).toEqual([{ id: "gone", deletedAt: 3 }]);
  const { value } = await store.rows().next();
  expect(value).toMatchObject({ rows: [{ id: rowV1.id }], unreadable: 1 });
});

test("a store that a later version wrote says so", async () => {
  store.close();
  (await openDB(name, 99)).close();
  await expect(SavedJobs.open(name)).rejects.toMatchObject({ kind: "newer" });
  name = `${name}-after`;
  store = await SavedJobs.open(name);
});

test("a page that holds an older version open blocks for five seconds at most, and is told", async () => {
  store.close();
  name = `${name}-blocked`;
  const old = await version1();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const opening = expect(SavedJobs.open(name)).rejects.toMatchObject({ kind: "blocked" });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  vi.advanceTimersByTime(5000);
  await opening;
  vi.useRealTimers();
  old.close();
  name = `${name}-after`;
  store = await SavedJobs.open(name);
});

test("a full disk loses nothing and says so", async () => {
  await put("a");
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  await expect(store.edit(["a"], withNote("x"), 2000)).rejects.toMatchObject({ kind: "full" });
  full.mockRestore();
  expect(await store.jobs(["a"])).toEqual([aJob("a")]);
});

test.each([
  ["QuotaExceededError", "full"],
  ["VersionError", "newer"],
  ["SecurityError", "refused"],
  ["UnknownError", "corrupt"],
])("%s is told as %s", (domName, kind) => {
  expect(problemOf(new DOMException("", domName)).kind).toBe(kind);
});

test("a store that does not open is told as refused, one that was closed meanwhile as broken", async () => {
  expect(openingProblemOf(new DOMException("", "InvalidStateError")).kind).toBe("refused");
  store.close();
  await expect(store.edit(["a"], withNote("x"), 1)).rejects.toMatchObject({ kind: "corrupt" });
});

test("erased is erased, tombstones too", async () => {
  await put("a", "b");
  await store.update(["a"], () => null, 5000);
  await store.erase();
  expect([await store.count(), await store.tombstones()]).toEqual([0, []]);
});
