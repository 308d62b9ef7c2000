import { isProbablyReaderable, Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { extract, prepareEngine } from "../src/engine/extract.ts";
import { capture } from "../src/page/capture.ts";
import { isJobPosting } from "../src/page/is-job-posting.ts";

/** Milliseconds that `action` took. */
function timed(action: () => unknown): number {
  const begin = performance.now();
  action();
  return performance.now() - begin;
}

/** The cheapest way to touch all text of a page: what no reading can beat. */
function textPass(document: Document): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  return length;
}

/** Both change the document they are given, so they get a copy; making it is not part of their time. */
const copied = (): Document => {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) throw new Error("a document's copy is no document");
  return copy;
};

const actions = {
  gate: () => timed(() => isJobPosting(document, location.href)),
  readerable: () => timed(() => isProbablyReaderable(document)),
  textPass: () => timed(() => textPass(document)),
  capture: () => timed(() => capture(document, location.href)),
  /** What a worker does once after its start, while the page is being read. */
  prepare: () => timed(prepareEngine),
  engine: () => {
    prepareEngine();
    const snapshot = capture(document, location.href);
    return timed(() => extract(snapshot, "2026-01-01"));
  },
  /** What the message to the worker costs on this side: the copy of the snapshot. */
  reply: () => {
    const snapshot = capture(document, location.href);
    return timed(() => structuredClone(snapshot));
  },
  readability: () => {
    const copy = copied();
    return timed(() => new Readability(copy).parse());
  },
  defuddle: () => {
    const copy = copied();
    return timed(() => new Defuddle(copy, { url: location.href }).parse());
  },
};
export type Action = keyof typeof actions;

Reflect.set(globalThis, "bench", actions);
