import { build } from "vite";

/** One script of a TypeScript file and all that it imports, to be run in a page. */
export async function bundleOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "bundle" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`nothing was built from ${entry}`);
  return output.output[0].code;
}
