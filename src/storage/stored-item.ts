import type { Storage } from "webextension-polyfill";
import * as z from "zod/mini";

/** The browser's storage; both browsers answer with promises. */
function area(name: "local" | "session"): Storage.StorageArea {
  const named = (space: "browser" | "chrome"): { storage?: Storage.Static } | undefined =>
    Reflect.get(globalThis, space);
  const storage = named("browser")?.storage ?? named("chrome")?.storage;
  if (!storage) throw new Error("no storage: not in an extension");
  return storage[name];
}

/** One value under one key, parsed whenever it is read; what does not parse counts as absent. */
export interface StoredItem<Value> {
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
  erase(): Promise<void>;
}

/** @param absent what is read where nothing, or nothing that parses, is stored */
export function storedItem<Value>(
  where: "local" | "session",
  key: string,
  schema: z.core.$ZodType<Value>,
  absent: Value,
): StoredItem<Value> {
  return {
    async read() {
      const found = await area(where).get(key);
      const parsed = z.safeParse(schema, found[key]);
      return parsed.success ? parsed.data : absent;
    },
    write: (value) => area(where).set({ [key]: value }),
    erase: () => area(where).remove(key),
  };
}

/** Calls `listener` whenever the value under a key of a storage area changes, until `signal` aborts. */
export function onStoredChange(
  where: "local" | "session",
  key: string,
  listener: () => void,
  signal: AbortSignal,
): void {
  const { onChanged } = area(where);
  const changed = (changes: Record<string, unknown>) => {
    if (key in changes) listener();
  };
  onChanged.addListener(changed);
  signal.addEventListener("abort", () => onChanged.removeListener(changed));
}
