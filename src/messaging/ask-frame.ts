import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { Evidence } from "../engine/evidence.ts";
import { PageSnapshot } from "../engine/snapshot.ts";
import type { ToContent } from "./to-content.ts";

/** What a frame answers has been in the page's process, so it is parsed like anything that comes from there. */
const responses: { [Name in keyof ToContent]: z.core.$ZodType<ToContent[Name]["response"]> } = {
  read: z.undefined(),
  capture: z.nullable(PageSnapshot),
  stop: z.undefined(),
  paint: z.object({ lost: z.array(Evidence), notLit: z.array(Evidence) }),
  clear: z.undefined(),
  show: z.boolean(),
  pick: z.undefined(),
};

const Reply = z.union([
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** No script in the frame hears the question: it was never put there, or the document is gone. */
export class NobodyThere extends Error {
  override readonly name = "NobodyThere";
}

/**
 * Asks the script in a frame.
 * @throws NobodyThere when no script answers to that name
 * @throws Error with the script's words, or when its answer is not of the declared shape
 */
export async function askFrame<Name extends keyof ToContent>(
  frame: { tabId: number; frameId: number },
  name: Name,
  request: ToContent[Name]["request"],
): Promise<ToContent[Name]["response"]> {
  const { tabId, frameId } = frame;
  const sent = browser.tabs.sendMessage(tabId, { name, request }, { frameId });
  const reply = z.safeParse(Reply, await sent.catch(() => undefined));
  if (!reply.success) throw new NobodyThere(name);
  if (!reply.data.ok) throw new Error(reply.data.error);
  return z.parse(responses[name], reply.data.value);
}
