/** Where texts come from: the browser's own catalogue in the extension, the same files read directly elsewhere. */
export interface MessageSource {
  /** BCP 47 tag of the user's browser. */
  uiLanguage(): string;
  /** The text of a key with its `$1`... filled in, "" when the key does not exist. */
  message(key: string, substitutions: readonly string[]): string;
}

interface WithCatalogue {
  i18n?: {
    getUILanguage(): string;
    getMessage(key: string, substitutions?: string[]): string;
  };
}

/** Firefox names its namespace `browser`, Chromium (before it had both) `chrome`; the catalogue is the same. */
const extensionSource: MessageSource = {
  uiLanguage: () => catalogue().getUILanguage(),
  message: (key, substitutions) => catalogue().getMessage(key, [...substitutions]),
};

function catalogue() {
  const named = (name: "browser" | "chrome"): WithCatalogue | undefined => Reflect.get(globalThis, name);
  const found = named("browser")?.i18n ?? named("chrome")?.i18n;
  if (!found) throw new Error("no message catalogue: not in an extension and none was set");
  return found;
}

let current = extensionSource;

/** Takes texts from `source` instead of the browser's catalogue: for pages and tests outside an extension. */
export function setMessageSource(source: MessageSource): void {
  current = source;
}

export const messageSource = (): MessageSource => current;
