import * as z from "zod/mini";
import { type FromPages, fromPages } from "./to-background.ts";

const Reply = z.union([
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

interface Runtime {
  runtime?: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Asks the worker from one of the extension's own pages.
 * @throws Error with the worker's words, or when its answer is not of the declared shape
 */
export async function askBackground<Name extends keyof FromPages>(
  name: Name,
  request: FromPages[Name]["request"],
): Promise<FromPages[Name]["response"]> {
  const named = (space: "browser" | "chrome"): Runtime | undefined => Reflect.get(globalThis, space);
  const runtime = named("browser")?.runtime ?? named("chrome")?.runtime;
  if (!runtime) throw new Error("no messaging: not in an extension");
  const reply = z.parse(Reply, await runtime.sendMessage({ name, request }));
  if (!reply.ok) throw new Error(reply.error);
  return z.parse(fromPages[name].response, reply.value);
}
