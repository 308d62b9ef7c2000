import { extensionApi } from "./extension-api.ts";

/** The browser's own interface for extensions, for code that runs only inside one. */
export const browser = extensionApi();
