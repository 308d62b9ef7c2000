import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildExtension } from "../../../scripts/build-extension.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The extension as it is shipped, a folder for each browser. */
    extensions: Record<"chromium" | "firefox", string>;
  }
}

/** Builds the extension for both browsers into a folder of this run. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "smallprint-e2e-"));
  project.provide("extensions", {
    chromium: await buildExtension("chromium", folder),
    firefox: await buildExtension("firefox", folder),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
