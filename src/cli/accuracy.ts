import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { boards } from "../page/boards/index.ts";
import { scorePages } from "./accuracy/pages.ts";
import { readSamples } from "./accuracy/samples.ts";
import { pagesTable, textsTable, withTables } from "./accuracy/table.ts";
import { scoreTexts } from "./accuracy/texts.ts";

const DOCUMENT = "docs/accuracy.md";

/** Measures on labelled pages and texts, prints every miss, and writes the figures (and nothing else) into the docs. */
function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error("usage: npm run accuracy -- FOLDER (with pages/ and texts.jsonl, and their labels)");
  const today = new Date().toISOString().slice(0, 10);
  const pages = readSamples(join(folder, "pages.manifest.jsonl"), join(folder, "pages.labels.jsonl"));
  const texts = readSamples(join(folder, "texts.jsonl"), join(folder, "labels.jsonl"));
  const read = (id: string) => readFileSync(join(folder, "pages", `${id}.html`));
  const known = scorePages(pages, read, boards, today);
  const generic = scorePages(pages, read, [], today);
  const facts = scoreTexts(texts, today);
  for (const miss of known.misses) console.log(`with boards     ${miss}`);
  for (const miss of generic.misses) console.log(`without boards  ${miss}`);
  for (const miss of facts.misses) console.log(`texts           ${miss}`);
  const tables = [pagesTable(known, generic), textsTable(facts)];
  console.log(tables.join("\n"));
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, "utf8"), tables));
}

main(process.argv[2]);
