import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

export const FIREFOX_ID = "saved-page@smallprint.test";
const root = join(import.meta.dirname, "../../..");

/** Builds the saved-jobs page into an extension that has nothing else; its address is `/src/saved/index.html`. */
export async function buildSavedPage(directory: string): Promise<string> {
  await build({
    root,
    configFile: false,
    publicDir: join(root, "public"),
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: directory,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { saved: join(root, "src/saved/index.html") } },
    },
  });
  mkdirSync(directory, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "__MSG_extensionName__",
    version: "1.0",
    default_locale: "en",
    permissions: ["unlimitedStorage"],
    browser_specific_settings: { gecko: { id: FIREFOX_ID, strict_min_version: "140.0" } },
  };
  writeFileSync(join(directory, "manifest.json"), JSON.stringify(manifest));
  return directory;
}
