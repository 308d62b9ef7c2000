import { describe, expect, test } from "vitest";
import { received, type Sender } from "../../src/messaging/received.ts";

const own = { id: "us", root: "chrome-extension://us/" };
const inPage: Sender = {
  id: "us",
  url: "https://jobs.example/1",
  frameId: 3,
  tab: { id: 7, url: "https://corp.example/", incognito: true },
};
const popup: Sender = { id: "us", url: "chrome-extension://us/src/popup/index.html" };
const left = { name: "pageLeft", request: { document: "d", visit: 0, url: "https://jobs.example/1" } };
const read = { name: "readTab", request: { tabId: 7 } };

describe("who may say what", () => {
  test("a content script, and the browser says which frame it is", () => {
    expect(received(left, inPage, own)).toEqual({
      from: "content",
      frame: { tabId: 7, frameId: 3, pageUrl: "https://corp.example/", isPrivate: true },
      message: left,
    });
  });

  test("a page of the extension, in the popup or in a tab", () => {
    expect(received(read, popup, own)).toEqual({ from: "page", message: read });
    expect(received(read, { ...popup, frameId: 0, tab: { id: 9 } }, own)).toEqual({
      from: "page",
      message: read,
    });
  });

  test.each([
    ["a content script that asks for what is the extension's", read, inPage],
    ["a content script that says it is one of its pages", { ...read, url: popup.url }, inPage],
    ["a page of the extension that speaks for a content script", left, popup],
    ["another extension", left, { ...inPage, id: "them" }],
    ["another extension's page", read, { id: "them", url: "chrome-extension://them/x.html" }],
    ["a page whose address only begins alike", read, { id: "us", url: "chrome-extension://us.example/" }],
    ["nobody in a tab", left, { id: "us", url: "https://jobs.example/1" }],
    ["a frame without a number", left, { ...inPage, frameId: undefined }],
  ])("not %s", (_, message, sender) => {
    expect(received(message, sender, own)).toBeNull();
  });
});

describe("what is said", () => {
  test.each([
    ["nothing", undefined],
    ["a text", "pageLeft"],
    ["an unknown name", { name: "eraseAll", request: {} }],
    ["a name from the prototype", { name: "constructor", request: {} }],
    ["another shape", { name: "pageLeft", request: { document: 1, visit: 0, url: "" } }],
    ["a document's name without end", { ...left, request: { ...left.request, document: "x".repeat(41) } }],
    ["a kind that is none", { name: "correctionWanted", request: { kind: "__proto__" } }],
  ])("%s is not acted on", (_, message) => {
    expect(received(message, inPage, own)).toBeNull();
  });

  test("more than was declared is left out", () => {
    const more = { ...left, request: { ...left.request, tabId: 1 } };
    expect(received(more, inPage, own)?.message).toEqual(left);
  });
});
