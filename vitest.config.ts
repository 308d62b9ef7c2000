import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    setupFiles: ["test/support/english.ts"],
    // Nothing takes so long when all is well; a machine that is busy with other things may.
    testTimeout: 60_000,
  },
});
