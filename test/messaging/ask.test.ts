import { afterEach, expect, test } from "vitest";
import { askBackground } from "../../src/messaging/ask.ts";

afterEach(() => Reflect.deleteProperty(globalThis, "browser"));
const answering = (reply: unknown) => {
  const sent: unknown[] = [];
  Reflect.set(globalThis, "browser", {
    runtime: {
      sendMessage: async (message: unknown) => {
        sent.push(message);
        return reply;
      },
    },
  });
  return sent;
};

test("a request goes out under its name, and the answer's value comes back", async () => {
  const sent = answering({ ok: true });
  await expect(askBackground("readTab", { tabId: 3 })).resolves.toBeUndefined();
  expect(sent).toEqual([{ name: "readTab", request: { tabId: 3 } }]);
});

test("the worker's error is thrown, and so is an answer of another shape", async () => {
  answering({ ok: false, error: "the tab is gone" });
  await expect(askBackground("readText", { tabId: 3, frameId: 0 })).rejects.toThrow("the tab is gone");
  answering(undefined);
  await expect(askBackground("readText", { tabId: 3, frameId: 0 })).rejects.toThrow();
  answering({ ok: true, value: "yes" });
  await expect(askBackground("pickSentence", { tabId: 3, frameId: 0, kind: "title" })).rejects.toThrow();
});
