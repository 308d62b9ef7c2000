import type { Browser } from "webextension-polyfill";

/**
 * The browser's own interface for extensions, without the polyfill: for pages that must be there at once. Both
 * browsers answer with promises; they differ in the name alone.
 * @throws Error outside an extension
 */
export function extensionApi(): Browser {
  const found: Browser | undefined = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  if (!found?.runtime) throw new Error("not in an extension");
  return found;
}
