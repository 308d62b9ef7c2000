import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";
import packageJson from "../package.json" with { type: "json" };
import { buildExtension } from "./build-extension.ts";

/** Builds both browsers' extension and packs each as the stores take it; the same sources give the same bytes. */
const out = join(import.meta.dirname, "../out");
/** The first moment that a zip can name; a real one would make every zip another. */
const MOMENT = new Date(1980, 0, 1);

mkdirSync(out, { recursive: true });
for (const name of ["chromium", "firefox"] as const) {
  const folder = await buildExtension(name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const zipped: Zippable = {};
  for (const file of files)
    zipped[relative(folder, file).replaceAll(sep, "/")] = [readFileSync(file), { mtime: MOMENT, level: 9 }];
  const path = join(
    out,
    `smallprint-${packageJson.version}-${name === "chromium" ? "chrome" : "firefox"}.zip`,
  );
  const bytes = zipSync(zipped);
  writeFileSync(path, bytes);
  console.log(
    `${relative(process.cwd(), path)}: ${files.length} files, ${bytes.length.toLocaleString("en")} bytes`,
  );
}
