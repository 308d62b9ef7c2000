import { describe, expect, test } from "vitest";
import { frameLeft, frameRead, frameSeen, frameUnread, newRecord } from "../../src/tabs/frames.ts";
import { aFrame, aPosting, aTab } from "../support/a-posting.ts";

const first = "https://jobs.lever.co/acme/11111111-aaaa-bbbb-cccc-000000000001";
const second = "https://jobs.lever.co/acme/22222222-aaaa-bbbb-cccc-000000000002";
const empty = newRecord(first, false);
const at = (url: string, visit = 0, document = "d") => ({ document, visit, url });
const seen = (url: string, visit = 0, document = "d") => ({
  ...at(url, visit, document),
  posting: true,
  awaited: false,
});
const read = (url: string, visit: number, revision: number) => ({ ...at(url, visit), revision });
const states = (record: ReturnType<typeof frameSeen>) =>
  record?.frames.map(({ frameId, state, posting }) => [frameId, state, posting?.url ?? null]);

describe("what documents say of themselves", () => {
  test("a posting is being read, and then read", () => {
    const record = frameSeen(empty, 0, seen(first));
    expect(states(record)).toEqual([[0, "reading", null]]);
    expect(states(frameRead(record ?? empty, 0, read(first, 0, 1), aPosting(first)))).toEqual([
      [0, "read", first],
    ]);
  });

  test("the facts of one job are gone as soon as the document shows another", () => {
    const record = aTab([aFrame(aPosting(first), { document: "d" })]);
    expect(states(frameSeen(record, 0, seen(second, 1)))).toEqual([[0, "reading", null]]);
    expect(states(frameSeen(record, 0, { ...seen(second, 1), posting: false }))).toEqual([
      [0, "noPosting", null],
    ]);
  });

  test("the same job under another address keeps its facts until it is read again", () => {
    const record = aTab([aFrame(aPosting(first), { document: "d" })]);
    const next = frameSeen(record, 0, seen(`${first}?lever-source=mail`, 1));
    expect(states(next)).toEqual([[0, "read", first]]);
    expect(next?.frames[0]).toMatchObject({ visit: 1, url: `${first}?lever-source=mail` });
  });

  test("a late answer about the job before is refused", () => {
    const record = frameSeen(empty, 0, seen(second, 1)) ?? empty;
    expect(frameRead(record, 0, read(first, 0, 1), aPosting(first))).toBeNull();
    expect(frameUnread(record, 0, at(first, 0), "failed")).toBeNull();
    expect(frameSeen(record, 0, seen(first, 0))).toBeNull();
  });

  test("a capture of one address is never taken for another's", () => {
    const record = frameSeen(empty, 0, seen(second, 1)) ?? empty;
    expect(frameRead(record, 0, read(second, 1, 2), aPosting(first))).toBeNull();
  });

  test("an older capture after a newer one, or the same one again, changes nothing", () => {
    const record = aTab([aFrame(aPosting(first), { document: "d", revision: 3 })]);
    expect(frameRead(record, 0, read(first, 0, 2), aPosting(first))).toBeNull();
    expect(frameRead(record, 0, read(first, 0, 3), aPosting(first))).toBeNull();
    expect(frameRead(record, 0, read(first, 0, 4), aPosting(first))).not.toBeNull();
  });

  test("a new document in the frame counts anew", () => {
    const record = aTab([aFrame(aPosting(first), { document: "d", visit: 7, revision: 9 })]);
    const next = frameSeen(record, 0, seen(second, 0, "e"));
    expect(states(next)).toEqual([[0, "reading", null]]);
    const posting = aPosting(second);
    const capture = { ...at(second, 0, "e"), revision: 1 };
    expect(states(frameRead(next ?? empty, 0, capture, posting))).toEqual([[0, "read", second]]);
  });

  test("what was read stays when it cannot be read again", () => {
    const record = aTab([aFrame(aPosting(first), { document: "d" })]);
    expect(frameUnread(record, 0, at(first), "failed")).toBeNull();
    expect(states(frameUnread(record, 0, at(second, 1), "emptyPage"))).toEqual([[0, "emptyPage", null]]);
  });

  test("a problem of the page before is over once a frame speaks", () => {
    expect(frameSeen({ ...empty, problem: "noAccess" }, 0, seen(first))?.problem).toBeNull();
  });
});

describe("documents that are left", () => {
  const record = aTab([aFrame(aPosting(first)), aFrame(aPosting(second, { frameId: 4 }))]);

  test("a frame goes alone, the page with everything in it", () => {
    expect(states(frameLeft(record, 4, at(second, 0, "document-4")))).toEqual([[0, "read", first]]);
    expect(frameLeft(record, 0, at(first, 0, "document-0"))).toBeNull();
  });

  test("a document that is no longer the frame's own leaves nothing behind", () => {
    expect(frameLeft(record, 0, at(first, 0, "document-before"))).toBe(record);
  });
});
