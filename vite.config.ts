import { defineConfig } from "vite";
import webExtension from "vite-plugin-web-extension";

/** One manifest serves both browsers; `TARGET` chooses, and the build lies in `dist/<TARGET>`, or where `OUT` says. */
const { TARGET, OUT = "dist" } = process.env;
const target = TARGET === "firefox" ? "firefox" : "chrome";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: `${OUT}/${target}`,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  plugins: [
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
