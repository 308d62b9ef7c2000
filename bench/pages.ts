import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodePage } from "../src/page/decode.ts";

/** A page to measure on. */
export interface BenchPage {
  name: string;
  html: string;
  posting: boolean;
}

const OWN = join(import.meta.dirname, "../test/pages");
const NO_POSTINGS = /^(?:article|career-home|job-list|empty-shell)/;

/**
 * The repo's own pages, and the saved pages of a folder where one is given (`pages/` and `pages.manifest.jsonl` in it).
 * @param folder of labelled postings; they are not part of the project
 */
export function benchPages(folder: string | undefined): BenchPage[] {
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({
      name,
      html: readFileSync(join(OWN, name), "utf8"),
      posting: !NO_POSTINGS.test(name),
    }));
  if (folder === undefined) return own;
  const manifest = readFileSync(join(folder, "pages.manifest.jsonl"), "utf8");
  const saved = manifest
    .split("\n")
    .filter((line) => line !== "")
    .map((line): { id: string; kind: string } => JSON.parse(line))
    .filter(({ kind }) => kind === "posting" || kind === "negative")
    .map(({ id, kind }) => ({
      name: id,
      file: join(folder, "pages", `${id}.html`),
      posting: kind === "posting",
    }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file, posting }) => ({ name, html: decodePage(readFileSync(file)), posting }));
  return [...own, ...saved];
}

/** A posting of about so many characters, with the markup of a real one. */
export function longPosting(characters: number): string {
  const item = (index: number) =>
    `<li>You look after greenhouse ${index}, its vents and its <b>irrigation</b>, and write down what you find.</li>`;
  const section = (index: number) =>
    `<h2>Requirements ${index}</h2><p>You have ${(index % 9) + 1} years of experience with orchids. The pay is $${20 + (index % 30)} an hour.</p><ul>${[1, 2, 3].map((step) => item(index * 3 + step)).join("")}</ul>`;
  const sections: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index++) {
    const next = section(index);
    sections.push(next);
    length += next.length;
  }
  return `<!doctype html><title>Orchid Keeper</title><body><main><h1>Orchid Keeper</h1><h2>Responsibilities</h2>${sections.join("\n")}</main>`;
}
