import { defineConfig, type Plugin } from "vite";
import webExtension from "vite-plugin-web-extension";

/** One manifest serves both browsers; `TARGET` chooses, and the build lies in `dist/<TARGET>`, or where `OUT` says. */
const { TARGET, OUT = "dist" } = process.env;
const target = TARGET === "firefox" ? "firefox" : "chrome";

/** Writes what is beyond Latin-1 as escapes: a script with one such letter takes twice the memory. */
const latin: Plugin = {
  name: "latin",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk")
        chunk.code = chunk.code.replace(
          /[^\0-\xff]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  },
};

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: `${OUT}/${target}`,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  plugins: [
    latin,
    webExtension({
      browser: target,
      // Pages that no key of the manifest names, and the scripts that the worker injects where they are wanted.
      additionalInputs: [
        "src/saved/index.html",
        "src/paste/index.html",
        "src/welcome/index.html",
        "src/content/reader/index.ts",
        "src/content/overlay/index.ts",
      ],
      // The validation would fetch a schema from the network.
      skipManifestValidation: true,
      disableAutoLaunch: true,
    }),
  ],
});
