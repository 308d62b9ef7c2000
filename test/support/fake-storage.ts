/** `browser.storage` in memory, as far as stored items use it; values are copied as a browser copies them. */
export function installFakeStorage(): { local: Map<string, unknown>; session: Map<string, unknown> } {
  const kept = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  const area = (values: Map<string, unknown>) => ({
    get: async (key: string) => (values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
    },
    remove: async (key: string) => void values.delete(key),
  });
  Reflect.set(globalThis, "browser", {
    storage: { local: area(kept.local), session: area(kept.session) },
  });
  return kept;
}
