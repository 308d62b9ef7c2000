import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../.."),
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/support/build-once.ts"],
    // Two browsers at a time would wait for each other on a small machine.
    fileParallelism: false,
    // A busy machine can hold a browser up for longer than any patience; what fails twice is broken.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
