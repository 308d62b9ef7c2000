import { join } from "node:path";
import { build } from "vite";

/** The measured code as one script, as the extension's own build would make it. */
export async function inPageBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "in-page.ts"), formats: ["iife"], name: "measured" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the bundle came out without code");
  return chunk.code;
}
