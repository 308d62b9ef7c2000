import * as z from "zod/mini";

const CHANNEL = "smallprint-jobs";
/** The ids that changed; null for all of them. */
const News = z.nullable(z.array(z.string()));

/** Tells the extension's other pages which jobs changed; null for all of them. */
export function announce(ids: readonly string[] | null): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(ids);
  channel.close();
}

/** Calls `listener` when another page or the worker has changed saved jobs, until `signal` aborts. */
export function onJobNews(listener: (ids: readonly string[] | null) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }) => {
    const ids = z.safeParse(News, data);
    if (ids.success) listener(ids.data);
  });
  signal.addEventListener("abort", () => channel.close());
}
